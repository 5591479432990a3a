import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function attribute(element: Element, name: string): string {
  return element.attrs.find((given) => given.name === name)?.value ?? '';
}

/** The text of a piece of text, of nothing else. */
export function textOf(node: Node): string {
  return 'value' in node ? node.value : '';
}
