/** `[empty]`, `…` and a page's footer say nothing. */
export function isBlankMark(text: string): boolean {
  return BLANK.test(text);
}

const BLANK =
  /^[[(]?\s*(?:leer|empty|blank|vacio|vacío|vide|vuoto|tbd|tbc|\?+|\.+|…|-+)\s*[\])]?$|^(?:page|seite|página|pagina|p\.)\s*\d+(?:\s*(?:of|von|de|sur|\/)\s*\d+)?$/iu;
