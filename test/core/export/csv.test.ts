import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../../core/export/csv.ts';
import { hostileWords } from './hostile-words.ts';

const read = (csv: string): string[][] => parse(csv, { relax_column_count: false });
const column = (text: string) => writeCsv({ words: (words: string) => words }, [text]);

describe('a table', () => {
  test('read by a CSV parser has every cell as it was, formulas behind an apostrophe', () => {
    fc.assert(
      fc.property(fc.array(hostileWords, { minLength: 1 }), (cells) => {
        const csv = writeCsv({ a: (cell: string) => cell, b: () => 'last' }, cells);

        const [, ...rows] = read(csv);

        const asText = (cell: string) => (/^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell);
        expect(rows.map(([cell]) => cell)).toEqual(cells.map(asText));
        expect(rows.every(([, last]) => last === 'last')).toBe(true);
      }),
    );
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1'])(
    'has %j as text, with an apostrophe before it',
    (cell) => {
      expect(read(column(cell))[1]).toEqual([`'${cell}`]);
    },
  );

  test('has no cell of words that begins like a formula, whatever the words are', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n'), fc.string(), (sign, rest) => {
        expect(read(column(sign + rest))[1]?.[0]?.startsWith("'")).toBe(true);
      }),
    );
  });

  test('has numbers to a thousandth, and nothing for what is not known', () => {
    const columns = { length: (ms: number | null) => ms, holds: () => true };

    expect(writeCsv(columns, [1234.56789, -3.2, null])).toBe(
      'length,holds\r\n1234.568,true\r\n-3.2,true\r\n,true\r\n',
    );
  });
});
