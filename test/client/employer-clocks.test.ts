import { expect, test } from 'vitest';
import { findRoute } from '../../client/app/route.ts';
import { EMPLOYER_CLOCKS } from '../../client/pages/employer-clocks.ts';

test.each(EMPLOYER_CLOCKS)('$name leads to a page, and names who says so', ({ path, source }) => {
  expect(findRoute(path).page).toBe('script');
  expect(source).not.toBe('');
});
