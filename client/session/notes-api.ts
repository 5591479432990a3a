import type { Correction } from '../../core/notes/correction.ts';
import type { NotesHead, NotesView, Preparations } from '../../core/notes/notes-view.ts';
import { read, request, send } from './api.ts';

/** A document as it was brought. */
export type BroughtDocument = {
  readonly name: string;
  readonly type: string;
  readonly content: Blob | string;
};

/** What became of a document: new notes, or a version of notes that are here. */
export type BroughtNotes =
  | { readonly type: 'new'; readonly id: string }
  | { readonly type: 'known'; readonly id: string; readonly title: string };

/** All notes, last changed first. @throws {@link ApiError}, as every function here */
export async function listNotes(signal?: AbortSignal): Promise<readonly NotesHead[]> {
  return (await read<{ notes: NotesHead[] }>('/api/notes', signal)).notes;
}

/** Brings a document. @param isNew keeps it beside notes that have the same lines */
export async function bringNotes(document: BroughtDocument, isNew = false): Promise<BroughtNotes> {
  const query = new URLSearchParams({ name: document.name, ...(isNew && { isNew: 'true' }) });
  return (await (await sendDocument('POST', `/api/notes?${query}`, document)).json()) as BroughtNotes;
}

/** Brings a later version of the document of some notes. */
export async function bringLaterVersion(id: string, document: BroughtDocument): Promise<NotesView> {
  const query = new URLSearchParams({ name: document.name });
  return (await (
    await sendDocument('PUT', `/api/notes/${id}/document?${query}`, document)
  ).json()) as NotesView;
}

/** Some notes under review. */
export async function findNotes(id: string, signal?: AbortSignal): Promise<NotesView> {
  return read(`/api/notes/${id}`, signal);
}

/** Says what lines are; all that was said before is in the list too. */
export async function correctNotes(id: string, corrections: readonly Correction[]): Promise<NotesView> {
  return (await (await send('PUT', `/api/notes/${id}/corrections`, { corrections })).json()) as NotesView;
}

/** Makes the interview of some notes, or brings it up to date. */
export async function makeInterview(id: string): Promise<NotesView> {
  return (await (await send('POST', `/api/notes/${id}/interview`)).json()) as NotesView;
}

/** Deletes notes with what was said of their lines; the interview that was made of them stays. */
export async function deleteNotes(id: string): Promise<void> {
  await send('DELETE', `/api/notes/${id}`);
}

/** What is prepared for the questions of a bank. */
export async function findPreparations(bankId: string, signal?: AbortSignal): Promise<Preparations> {
  return read(`/api/banks/${encodeURIComponent(bankId)}/preparations`, signal);
}

function sendDocument(method: string, path: string, { type, content }: BroughtDocument): Promise<Response> {
  return request(path, { method, body: content, headers: { 'content-type': type } });
}
