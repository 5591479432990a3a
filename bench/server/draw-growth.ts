/** What a server took while it held so many interviews. */
export type Grown = {
  readonly count: number;
  /** Of one core, percent. */
  readonly share: number;
  /** Below it 99 of 100 commands were acknowledged. */
  readonly p99Ms: number;
  readonly mib: number;
};

const PANELS = [
  { title: 'Processor, % of one core', of: ({ share }: Grown) => share },
  { title: 'Acknowledged after, ms, 99 of 100', of: ({ p99Ms }: Grown) => p99Ms },
  { title: 'Memory, MiB', of: ({ mib }: Grown) => mib },
] as const;

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [300, 220, 44, 16, 40, 34];
const [ACROSS, UP] = [WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM];
const TICKS = 4;

/* As in `client/look/tokens.css`, in the words that every program that draws an SVG knows. */
const STYLE = `text { font: 12px Figtree, system-ui, sans-serif; fill: #4f5b5c }
.title { font-size: 13px; fill: #16292b }
.line { fill: none; stroke: #1f6a6c; stroke-width: 2 } .dot { fill: #1f6a6c } .rule { stroke: #d5dad6 } .ground { fill: #f7f8f5 }
@media (prefers-color-scheme: dark) {
  text { fill: #a8b2ae } .title { fill: #e6eeeb }
  .line { stroke: #76c2bb } .dot { fill: #76c2bb } .rule { stroke: #33413f } .ground { fill: #131e1f }
}`;

/** Draws what grew over the number of interviews, a panel each, from zero, as an SVG that is light or dark as its reader is. */
export function drawGrowth(grown: readonly Grown[]): string {
  const most = Math.max(...grown.map(({ count }) => count));
  const panels = PANELS.map(({ title, of }, i) => {
    const top = roundUp(Math.max(...grown.map(of)));
    const at = (each: Grown) =>
      [LEFT + (each.count / most) * ACROSS, TOP + UP - (of(each) / top) * UP] as const;
    const points = grown.map((each) => at(each).map((value) => value.toFixed(1)));
    const marks = [
      `<text class="title" x="${LEFT}" y="22">${title}</text>`,
      ...rules(top),
      `<polyline class="line" points="${points.map((point) => point.join(',')).join(' ')}"/>`,
      ...points.map(([x, y]) => `<circle class="dot" cx="${x}" cy="${y}" r="3"/>`),
      ...[0, most].map((count) => {
        const [x, anchor] = count === 0 ? [LEFT, 'start'] : [WIDTH - RIGHT, 'end'];
        return `<text x="${x}" y="${HEIGHT - 12}" text-anchor="${anchor}">${count === 0 ? '0' : `${count} interviews`}</text>`;
      }),
    ];
    return `<g transform="translate(${i * WIDTH} 0)">\n${marks.join('\n')}\n</g>`;
  });
  const width = WIDTH * PANELS.length;
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${describe(grown)}">`;
  return `${head}\n<style>${STYLE}</style>\n<rect class="ground" width="${width}" height="${HEIGHT}"/>\n${panels.join('\n')}\n</svg>\n`;
}

function rules(top: number): string[] {
  return Array.from({ length: TICKS + 1 }, (_, i) => {
    const y = TOP + UP - (i / TICKS) * UP;
    const label = `<text x="${LEFT - 8}" y="${y + 4}" text-anchor="end">${(i / TICKS) * top}</text>`;
    return `<line class="rule" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y}" y2="${y}"/>${label}`;
  });
}

/** The next number above it that four steps reach evenly. */
function roundUp(value: number): number {
  const step = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 4, 6, 8, 10].map((times) => times * step).find((round) => round >= value) ?? value;
}

function describe(grown: readonly Grown[]): string {
  const [first, last] = [grown[0], grown.at(-1)];
  if (!first || !last) return '';
  const tell = ({ count, share, p99Ms, mib }: Grown) =>
    `${count} interviews: ${share.toFixed(0)} % of a core, ${p99Ms.toFixed(0)} ms, ${mib.toFixed(0)} MiB`;
  return `${tell(first)}; ${tell(last)}.`;
}
