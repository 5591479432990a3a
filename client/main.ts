import { browserVoices } from './audio/browser-voices.ts';
import { signInFromAddress } from './session/sign-in.ts';
import { applyLastTheme } from './session/theme.ts';

applyLastTheme();
// While the person still reads: a browser may take seconds to know its voices.
browserVoices?.ask();
await signInFromAddress();
await import('./app/pacenotes-app.ts');

// The sound of answers that were given while the server was away, by pages that are closed.
const { RecordingUploads } = await import('./session/recording-uploads.ts');
void new RecordingUploads().sendKept();
