/** What can stand in a cell; null leaves it empty. */
export type Cell = string | number | boolean | null;

/** Names of columns, each with what stands in it. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

/** Places of a rate or share: what is finer than a thousandth is not known. */
const PLACES = 3;

/** Signs that make a formula of a cell, and white space that a spreadsheet passes over before it looks for one. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Writes a table: the names of its columns, then a line a row.
 *
 * @see RFC 4180
 */
export function writeCsv<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
  const cellsOf = Object.values(columns);
  const lines = rows.map((row) => cellsOf.map((cellOf) => writeCell(cellOf(row))));
  return [Object.keys(columns).map(writeCell), ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
}

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(Number(cell.toFixed(PLACES)));
  const text = typeof cell === 'string' ? asText(cell) : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A spreadsheet would take words that begin like a formula for one, and do what it says. */
function asText(cell: string): string {
  return FORMULA_START.test(cell) ? `'${cell}` : cell;
}
