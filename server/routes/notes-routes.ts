import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { Correction } from '../../core/notes/correction.ts';
import type { NoteBlock } from '../../core/notes/note-block.ts';
import { NotesHead, NotesId, NotesView, Preparations } from '../../core/notes/notes-view.ts';
import {
  correctNotes,
  findSameDocument,
  giveIds,
  newNotes,
  takeLaterVersion,
  tellChanges,
} from '../notes/notes-desk.ts';
import { NotesError } from '../notes/notes-error.ts';
import { findInterview, keepInterview, knownQuestions, type Banks } from '../notes/notes-interview.ts';
import type { KeptNotes, NotesStore } from '../notes/notes-store.ts';
import type { PastPractice } from '../notes/past-practice.ts';
import { proposalOf, viewHead, viewNotes, viewPreparations } from '../notes/view-notes.ts';
import { Problem } from '../problem.ts';

/** Largest document that is taken. */
const MAX_DOCUMENT_BYTES = 10 * 1024 * 1024;

/** More than anyone says of the longest document that is read. */
const MAX_CORRECTIONS = 5000;

/** What the routes of notes are given. */
export type NotesRouteOptions = Banks & {
  readonly notes: NotesStore;
  readonly practice: PastPractice;
  /** @throws {@link NotesError} for a document that cannot be read, or is too long */
  readonly readDocument: (document: Document) => Promise<readonly NoteBlock[]>;
  /** The wall time, ISO 8601. */
  readonly now: () => string;
  readonly newId: () => string;
};

/** A document as it was brought: a file's bytes, or what was pasted. */
export type Document = { readonly name: string; readonly type: string; readonly bytes: Uint8Array };

const Params = Type.Object({ id: NotesId });
const Brought = Type.Union([
  Type.Object({ type: Type.Literal('new'), id: NotesId }),
  /** It has the lines of notes that are here: nothing was kept until it is said what they are. */
  Type.Object({ type: Type.Literal('known'), id: NotesId, title: Type.String() }),
]);
const naming = { name: Type.String({ minLength: 1, maxLength: 200 }) };

/** `/notes`: documents that interviews are made of. */
export const notesRoutes: FastifyPluginAsyncTypebox<NotesRouteOptions> = async (app, tools) => {
  const { notes: store, shelf, practice, now, newId } = tools;
  const problems = { 400: Problem, 404: Problem, 409: Problem };
  // Everything but JSON is a document, also what is plain text.
  app.removeContentTypeParser('text/plain');
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_, body, done) => done(null, body));
  const surroundings = async () => ({ known: await knownQuestions(shelf), practised: await practice.read() });
  const view = async (notes: KeptNotes) => {
    const around = await surroundings();
    return viewNotes(notes, around, await findInterview(notes, around.known, tools));
  };
  const read = async (name: string, type: string | undefined, body: unknown) => {
    const bytes = body instanceof Uint8Array ? body : new Uint8Array();
    const blocks = await tools.readDocument({ name, type: type ?? '', bytes });
    if (blocks.length === 0) throw new NotesError(`${name}: expected some text, got none.`);
    return blocks;
  };
  const noNotes = (id: string) => ({ message: `There are no notes ${id}.` });

  app.get(
    '/notes',
    { schema: { response: { 200: Type.Object({ notes: Type.Array(NotesHead) }) } } },
    async () => {
      const known = await knownQuestions(shelf);
      return { notes: store.list().map((notes) => viewHead(notes, proposalOf(notes, known))) };
    },
  );

  const creating = {
    querystring: Type.Object({ ...naming, isNew: Type.Optional(Type.Boolean()) }),
    response: { ...problems, 200: Brought, 201: Brought },
  };
  app.post('/notes', { schema: creating, bodyLimit: MAX_DOCUMENT_BYTES }, async (request, reply) => {
    const { name, isNew = false } = request.query;
    const blocks = await read(name, request.headers['content-type'], request.body);
    const known = await knownQuestions(shelf);
    const same = isNew ? null : findSameDocument(store.list(), blocks);
    if (same !== null) {
      const { title } = viewHead(same, proposalOf(same, known));
      return reply.code(200).send({ type: 'known', id: same.id, title });
    }
    const notes = giveIds(newNotes(newId(), name, blocks, now()), known);
    store.write(notes);
    return reply.code(201).send({ type: 'new', id: notes.id });
  });

  app.get(
    '/notes/:id',
    { schema: { params: Params, response: { ...problems, 200: NotesView } } },
    async ({ params }, reply) => {
      const notes = store.find(params.id);
      return notes === null ? reply.code(404).send(noNotes(params.id)) : view(notes);
    },
  );

  const correcting = {
    params: Params,
    body: Type.Object({ corrections: Type.Array(Correction, { maxItems: MAX_CORRECTIONS }) }),
    response: { ...problems, 200: NotesView },
  };
  app.put('/notes/:id/corrections', { schema: correcting }, async ({ params, body }, reply) => {
    const known = await knownQuestions(shelf);
    const notes = store.find(params.id);
    if (notes === null) return reply.code(404).send(noNotes(params.id));
    const corrected = giveIds(correctNotes(notes, body.corrections, now()), known);
    store.write(corrected);
    return view(corrected);
  });

  const replacing = {
    params: Params,
    querystring: Type.Object(naming),
    response: { ...problems, 200: NotesView },
  };
  app.put(
    '/notes/:id/document',
    { schema: replacing, bodyLimit: MAX_DOCUMENT_BYTES },
    async (request, reply) => {
      const { name } = request.query;
      const blocks = await read(name, request.headers['content-type'], request.body);
      const known = await knownQuestions(shelf);
      const before = store.find(request.params.id);
      if (before === null) return reply.code(404).send(noNotes(request.params.id));
      const later = giveIds(takeLaterVersion(before, name, blocks, now()), known);
      const told = { ...later, changes: tellChanges(before, later, known) };
      store.write(told);
      if ((await findInterview(told, known, tools)) === null) return view(told);
      const updated = await keepInterview(told, known, tools);
      store.write(updated);
      return view(updated);
    },
  );

  app.post(
    '/notes/:id/interview',
    { schema: { params: Params, response: { ...problems, 200: NotesView } } },
    async ({ params }, reply) => {
      const notes = store.find(params.id);
      if (notes === null) return reply.code(404).send(noNotes(params.id));
      const made = await keepInterview(notes, await knownQuestions(shelf), tools);
      store.write(made);
      return view(made);
    },
  );

  app.delete(
    '/notes/:id',
    { schema: { params: Params, response: { 204: Type.Null(), 404: Problem } } },
    async ({ params }, reply) =>
      store.remove(params.id) ? reply.code(204).send(null) : reply.code(404).send(noNotes(params.id)),
  );

  const preparing = {
    params: Type.Object({ bankId: Type.String({ maxLength: 100 }) }),
    response: { 200: Preparations },
  };
  app.get('/banks/:bankId/preparations', { schema: preparing }, async ({ params }) => {
    const around = await surroundings();
    const notes = store.list().find(({ made }) => made?.id === params.bankId);
    return viewPreparations(notes ?? null, around);
  });
};
