import { parseDocument } from 'yaml';

/** A bank's YAML under another id, with all else as it is written. @param source has no fault */
export function renameBank(source: string, bankId: string): string {
  const document = parseDocument(source);
  if (document.get('id') === bankId) return source;
  document.set('id', bankId);
  return document.toString({ lineWidth: 0 });
}

/** A bank's YAML that names its sounds otherwise. @param names by the JSON pointer of where each is named */
export function renameSounds(source: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return source;
  const document = parseDocument(source);
  for (const [pointer, name] of names) {
    const path = pointer.slice(1).split('/');
    document.setIn(
      path.map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
      name,
    );
  }
  return document.toString({ lineWidth: 0 });
}
