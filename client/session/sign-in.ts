import { ApiError, signIn } from './api.ts';

/** Signs in with the token of the address that the terminal printed, and drops it from the address. */
export async function signInFromAddress(): Promise<void> {
  const token = new URLSearchParams(location.hash.slice(1)).get('token');
  if (token === null) return;
  history.replaceState(history.state, '', location.pathname + location.search);
  try {
    await signIn(token);
  } catch (error) {
    // A token of an earlier start: an older cookie may still do, and if not, the page says what to open.
    if (!(error instanceof ApiError)) throw error;
  }
}
