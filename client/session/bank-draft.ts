import { isMap, isSeq, parseDocument, type Document } from 'yaml';
import { soundUrl } from './banks-api.ts';

/** Where a value stands: keys and places, from the bank down. */
export type DraftPath = readonly (string | number)[];

/** One change that a form makes to a bank's source. */
export type DraftEdit =
  | { readonly type: 'set'; readonly path: DraftPath; readonly value: unknown }
  | { readonly type: 'add-question'; readonly question: Readonly<Record<string, unknown>> }
  | { readonly type: 'remove-question'; readonly place: number }
  | { readonly type: 'move-question'; readonly place: number; readonly by: -1 | 1 };

/** A bank's source as a form reads it: nothing of it is known to be as it must be. */
export type Draft = Readonly<Record<string, unknown>>;

/** Reads a source for a form; null where it is not YAML of a bank's shape, and only its text can be edited. */
export function readDraft(source: string): Draft | null {
  const document = parseDocument(source);
  if (document.errors.length > 0 || !isMap(document.contents)) return null;
  const value: unknown = document.toJS();
  return typeof value === 'object' && value !== null && hasQuestions(value) ? { ...value } : null;
}

/** The source with one change made; comments, and how the rest is written, stay. */
export function changeDraft(source: string, edit: DraftEdit): string {
  const document = parseDocument(source);
  applyEdit(document, edit);
  return document.toString({ lineWidth: 0 });
}

/** The path that a JSON pointer stands for. */
export function pathOf(pointer: string): DraftPath {
  const names = pointer.split('/').slice(1);
  return names.map((name) => (/^\d+$/.test(name) ? Number(name) : name));
}

/** Where the sound of a place is heard; null where the source names none. @param place a JSON pointer */
export function soundUrlAt(bankId: string, source: string, place: string): string | null {
  const sound = parseDocument(source).getIn(pathOf(place));
  return typeof sound === 'string' ? soundUrl(bankId, sound) : null;
}

function applyEdit(document: Document, edit: DraftEdit): void {
  const questions = document.get('questions');
  switch (edit.type) {
    case 'set':
      if (isEmpty(edit.value)) document.deleteIn(edit.path);
      else document.setIn(edit.path, edit.value);
      return;
    case 'add-question':
      document.addIn(['questions'], document.createNode(edit.question));
      return;
    case 'remove-question':
      removeFromScripts(document, document.getIn(['questions', edit.place, 'id']));
      document.deleteIn(['questions', edit.place]);
      return;
    case 'move-question': {
      if (!isSeq(questions)) return;
      const [moved] = questions.items.splice(edit.place, 1);
      questions.items.splice(edit.place + edit.by, 0, moved);
      return;
    }
  }
}

/** A script that named a question that is gone would be a fault. */
function removeFromScripts(document: Document, questionId: unknown): void {
  const scripts = document.get('scripts');
  if (!isSeq(scripts)) return;
  for (const script of scripts.items) {
    const named = isMap(script) ? script.get('questions') : null;
    if (!isSeq(named)) continue;
    const plain: unknown = named.toJSON();
    if (!Array.isArray(plain)) continue;
    const place = plain.indexOf(questionId);
    if (place >= 0) named.delete(place);
  }
}

function isEmpty(value: unknown): boolean {
  return value === '' || (Array.isArray(value) && value.length === 0);
}

function hasQuestions(value: object): boolean {
  return 'questions' in value && Array.isArray(value.questions);
}
