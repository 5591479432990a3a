import { browserVoices } from './audio/browser-voices.ts';
import { signInFromAddress } from './session/sign-in.ts';
import { applyLastTheme } from './session/theme.ts';

applyLastTheme();
// While the person still reads: a browser may take seconds to know its voices.
browserVoices?.ask();
await signInFromAddress();
await import('./app/pacenotes-app.ts');
