/** How long a page may take to draw its heading: it is loaded when it is first opened. */
const PATIENCE_MS = 3000;

/** Moves the focus to a new page's heading, in whichever component it stands, once it is there. */
export function focusHeading(root: ParentNode, signal: AbortSignal): void {
  const givesUpAt = performance.now() + PATIENCE_MS;
  const look = () => {
    const heading = findHeading(root);
    if (signal.aborted) return;
    if (heading) focus(heading);
    else if (performance.now() < givesUpAt) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function focus(heading: HTMLElement): void {
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

function findHeading(root: ParentNode): HTMLElement | null {
  const heading = root.querySelector('h1');
  if (heading) return heading;
  for (const element of root.querySelectorAll('*')) {
    const inner = element.shadowRoot ? findHeading(element.shadowRoot) : null;
    if (inner) return inner;
  }
  return null;
}
