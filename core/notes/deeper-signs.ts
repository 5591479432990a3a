/** Bullets of the first, second and third height, as word processors draw them. */
const SIGNS = ['•●◆', '◦○', '▪▫■‣'];

/** Columns for each height. */
const STEP_COLUMNS = 2;

/** Pasted lists lose their indents; where signs of several heights stand at one column, they tell them. */
export function deeperSigns(lines: readonly string[]): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (const line of lines) {
    const sign = signOf(line);
    if (SIGNS.some((signs) => sign !== '' && signs.includes(sign)) && !columns.has(sign))
      columns.set(sign, columnOf(line));
  }
  const used = SIGNS.map((signs) => [...columns.keys()].filter((sign) => signs.includes(sign))).filter(
    (signs) => signs.length > 0,
  );
  if (new Set(columns.values()).size > 1) return new Map();
  const dashes = used.length === 1 ? DASHES.filter((dash) => isBelowBullets(lines, dash, used[0] ?? [])) : [];
  const heights = dashes.length > 0 ? [...used, dashes] : used;
  if (heights.length < 2) return new Map();
  return new Map(
    heights.flatMap((signs, depth) => signs.map((sign): [string, number] => [sign, depth * STEP_COLUMNS])),
  );
}

const DASHES = ['–', '-'];

/** A dash is of the second height where each run of dashes stands just below a bullet, at its column. */
function isBelowBullets(lines: readonly string[], dash: string, bullets: readonly string[]): boolean {
  const isDashed = (line: string) => line.trimStart().startsWith(dash) && /^\s*.\s/u.test(line);
  const first = lines.flatMap((line, i) => (isDashed(line) && !isDashed(lines[i - 1] ?? '') ? [i] : []));
  return (
    first.length > 0 &&
    first.every((i) => {
      const above = lines[i - 1] ?? '';
      return bullets.includes(signOf(above)) && columnOf(above) === columnOf(lines[i] ?? '');
    })
  );
}

function signOf(line: string): string {
  return line.trimStart()[0] ?? '';
}

function columnOf(line: string): number {
  return line.length - line.trimStart().length;
}
