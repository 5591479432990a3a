import { expect, test } from 'vitest';
import { findRoute } from '../../client/app/route.ts';
import { bandInAddress, EMPLOYER_CLOCKS } from '../../client/pages/employer-clocks.ts';

test.each([
  ['?from=60&to=120', { fromMs: 60_000, toMs: 120_000 }],
  ['', null],
  ['?from=60', null],
  ['?from=120&to=60', null],
  ['?from=60&to=6000', null],
  ['?from=one&to=two', null],
])('the target that %s asks for is %j', (search, band) => {
  expect(bandInAddress(search)).toEqual(band);
});

test.each(EMPLOYER_CLOCKS)('$name leads to a page, and names who says so', ({ path, source }) => {
  expect(findRoute(new URL(path, location.href).pathname).page).not.toBe('unknown');
  expect(source).not.toBe('');
});
