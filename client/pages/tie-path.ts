/** The curve, as an SVG path within `ground`, from a line to what it became; empty where one of them is out of sight. */
export function tiePath(ground: Element, from: Element, to: Element): string {
  const frame = ground.getBoundingClientRect();
  const [line, item] = [from.getBoundingClientRect(), to.getBoundingClientRect()];
  const [startY, endY] = [middleOf(line), middleOf(item)].map((y) => y - frame.top);
  const isSeen = (y: number | undefined) => y !== undefined && y >= 0 && y <= frame.height;
  if (startY === undefined || endY === undefined || !isSeen(startY) || !isSeen(endY) || item.width === 0)
    return '';
  const [x, end] = [line.right - frame.left, item.left - frame.left];
  const bend = (end - x) * 0.66;
  return `M${x} ${startY}C${x + bend} ${startY} ${end - bend} ${endY} ${end} ${endY}`;
}

function middleOf({ top, height }: DOMRect): number {
  return top + height / 2;
}
