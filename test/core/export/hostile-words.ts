import fc from 'fast-check';

/** Signs that mean something to one format or another, and letters of several alphabets. */
const SIGNS = [
  ...Array.from('=+-@\t\r\n\0",;\'<>&-|`*_[]#\\/ aé中＝\u2028'),
  ...['😀', '-->', '</script', '<!--', '<script'],
];

/** Any words that a person, or who means harm, may write. */
export const hostileWords = fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 24 });
