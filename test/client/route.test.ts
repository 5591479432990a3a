import { expect, test } from 'vitest';
import { findRoute } from '../../client/app/route.ts';

test.each([
  ['/', 'start', {}],
  ['/scripts/my%20bank/recruiter-screen', 'script', { bankId: 'my bank', scriptId: 'recruiter-screen' }],
  ['/sound-check', 'sound-check', {}],
  ['/interview/abc', 'interview', { id: 'abc' }],
  ['/sessions/', 'sessions', {}],
  ['/sessions/abc', 'session', { id: 'abc' }],
  ['/settings', 'settings', {}],
  ['/import', 'import', {}],
  ['/library', 'library', {}],
  ['/library/my-bank/edit', 'bank-edit', { bankId: 'my-bank' }],
  ['/measures', 'measures', {}],
  ['/third-party.txt', 'unknown', {}],
  ['/scripts/%E0%A4%A/x', 'script', { bankId: '%E0%A4%A', scriptId: 'x' }],
])('%s names the page %s', (path, page, params) => {
  expect(findRoute(path)).toMatchObject({ page, params });
});

test('the room has neither header nor tabs, the sound check no tabs', () => {
  expect(findRoute('/interview/abc').frame).toBe('bare');
  expect(findRoute('/sound-check').frame).toBe('without-tabs');
  expect(findRoute('/').frame).toBe('whole');
});
