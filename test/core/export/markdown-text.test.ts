import { describe, expect, test } from 'vitest';
import { markdownText } from '../../../core/export/markdown-text.ts';

describe('words in Markdown', () => {
  test.each([
    ['- no list', '\\- no list'],
    ['1. no list', '1\\. no list'],
    ['> no quotation', '\\> no quotation'],
    ['[no](javascript:alert(1)) link', '\\[no\\](javascript:alert(1)) link'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['two\n\nlines', 'two lines'],
    ['It was fine. Really - it was!', 'It was fine. Really - it was!'],
  ])('%j are %j', (words, written) => {
    expect(markdownText(words)).toBe(written);
  });
});
