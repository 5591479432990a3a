const BYTES = 16;

/**
 * Makes an id that no other is: 32 letters and digits by chance. `crypto.randomUUID` is left out by browsers where a page
 * did not come over a secure way, as a session that somebody shares in their own network does.
 */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
