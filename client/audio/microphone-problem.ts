/** Why there is no microphone to listen with. The words for people are the component's. */
export type MicrophoneProblem =
  /** The person, the system or a policy said no. */
  | { readonly type: 'denied' }
  /** None is connected. */
  | { readonly type: 'no-microphone' }
  /** Another program holds it, or the system cannot start it. */
  | { readonly type: 'in-use' }
  /** The page is not on this machine and not on https, so the browser gives no microphone. */
  | { readonly type: 'not-secure' }
  /** It is open and gives exact zeros: muted by a switch or by the system. */
  | { readonly type: 'silent' };

/**
 * What an error of `getUserMedia` means.
 *
 * @throws the error itself when it is none that a person can do something about
 * @see https://w3c.github.io/mediacapture-main/#dom-mediadevices-getusermedia
 */
export function microphoneProblemOf(error: unknown): MicrophoneProblem {
  switch (error instanceof DOMException ? error.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return { type: 'denied' };
    case 'NotFoundError':
    case 'OverconstrainedError':
      return { type: 'no-microphone' };
    case 'NotReadableError':
    case 'AbortError':
      return { type: 'in-use' };
    default:
      throw error;
  }
}
