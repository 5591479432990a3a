import { signInFromAddress } from './session/sign-in.ts';
import { applyLastTheme } from './session/theme.ts';

applyLastTheme();
await signInFromAddress();
await import('./app/pacenotes-app.ts');
