import type { DefaultTreeAdapterTypes } from 'parse5';

/** What a page is made of: elements, pieces of text, comments. */
export type Node = DefaultTreeAdapterTypes.ChildNode;
/** An element of a page. */
export type Element = DefaultTreeAdapterTypes.Element;

/** Whether it is an element, and not a piece of text or a comment. */
export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

/** What an element has under a name; empty where it has nothing. */
export function attribute(element: Element, name: string): string {
  return element.attrs.find((given) => given.name === name)?.value ?? '';
}

/** The text of a piece of text, of nothing else. */
export function textOf(node: Node): string {
  return 'value' in node ? node.value : '';
}
