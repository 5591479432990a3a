import { attribute, isElement, textOf, type Element, type Node } from './html-element.ts';

/*
 * Word and Outlook copy a list as paragraphs whose style says how deep they are, and whose sign or number stands in a part
 * that others are to ignore: `mso-list:l0 level2 lfo1`, `mso-list:Ignore`.
 */
const ITEM = /mso-list:\s*l\d+\s+level(\d)/i;
const MARKER = /mso-list:\s*ignore/i;
/** It stands in a span, at times in a bold or coloured one of a few; a page of paragraphs within paragraphs is not searched. */
const MARKER_DEPTH = 5;
const NUMBER = /^[\p{L}\d]{1,4}[.)]$/u;

/** Whether it is the sign or number of an item of Word's, which its start has already. */
export function isWordMarker(element: Element): boolean {
  return MARKER.test(attribute(element, 'style'));
}

/** What an item of Word's starts with, further in by its depth; nothing for any other element. */
export function wordItemStart(element: Element): string {
  const level = ITEM.exec(attribute(element, 'style'))?.[1];
  if (level === undefined) return '';
  const marker = markerIn(element.childNodes).trim();
  return `${'    '.repeat(Math.max(0, Number(level) - 1))}${NUMBER.test(marker) ? marker : '-'} `;
}

function markerIn(nodes: readonly Node[], depth = 0, isInside = false): string {
  if (depth > MARKER_DEPTH) return '';
  return nodes
    .map((node) => {
      if (!isElement(node)) return isInside ? textOf(node) : '';
      return markerIn(node.childNodes, depth + 1, isInside || isWordMarker(node));
    })
    .join('');
}
