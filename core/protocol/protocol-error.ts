/** A message that is not of the protocol: where, what was expected, what came. */
export class ProtocolError extends Error {
  override readonly name = 'ProtocolError';
}
