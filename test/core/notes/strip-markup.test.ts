import { expect, test } from 'vitest';
import { stripMarkup } from '../../../core/notes/strip-markup.ts';

test('links lose their brackets, and what they led to is kept', () => {
  const { text, urls } = stripMarkup('read [the *role*](https://example.org/role) and [[notes|mine]] first');

  expect([text, urls]).toEqual(['read the role and mine first', ['https://example.org/role']]);
});
