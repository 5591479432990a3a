import type { FastifyInstance } from 'fastify';
import { BITING_BANKS, BITING_NOTES, BITING_TEXTS } from './biting-values.ts';
import type { Dice } from './dice.ts';
import { makeValue, type Schema } from './make-value.ts';
import { mutateBytes } from './mutate-bytes.ts';

/** A route as the server's own description has it. */
export type Route = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[];
  readonly body: Schema | null;
};

/** What is sent. */
export type FuzzRequest = {
  readonly method: Route['method'];
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload?: Buffer;
};

type Described = {
  readonly parameters?: Route['parameters'];
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> };
};

const METHODS = ['get', 'post', 'put', 'delete'] as const;

/** Bodies of these are bytes, and their descriptions do not say which. */
const TYPES = [
  'application/octet-stream',
  'application/zip',
  'audio/wav',
  'text/plain',
  'text/html',
  'text/markdown',
  'application/json',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'x',
  '',
] as const;

const LARGEST_BODY_BYTES = 3 * 1024 * 1024;

/** Every route that the server describes. */
export function routesOf(app: FastifyInstance): Route[] {
  const paths = app.swagger().paths ?? {};
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const described = (item as Readonly<Record<string, Described | undefined>>)[method];
      if (described === undefined) return [];
      const body = described.requestBody?.content?.['application/json']?.schema ?? null;
      return [
        {
          method: method.toUpperCase() as Route['method'],
          path,
          parameters: described.parameters ?? [],
          body,
        },
      ];
    }),
  );
}

/** Makes a request that a route asks for, or now and then does not. */
export function makeRequest(route: Route, dice: Dice): FuzzRequest {
  const { method } = route;
  const url = makeUrl(route, dice);
  if (method === 'GET' || (method === 'DELETE' && !dice.isOnceIn(8))) return { method, url, headers: {} };
  const isJson = !dice.isOnceIn(10);
  const type = isJson ? 'application/json' : dice.pick(TYPES);
  const bytes = route.body !== null && isJson ? makeJson(route.body, dice) : makeBytes(dice);
  const payload = dice.isOnceIn(3) ? mutateBytes(bytes, dice) : bytes;
  return { method, url, headers: { 'content-type': type }, payload: payload.subarray(0, LARGEST_BODY_BYTES) };
}

function makeUrl({ path, parameters }: Route, dice: Dice): string {
  const valueOf = ({ schema }: Route['parameters'][number]) => {
    const made = makeValue(schema, dice);
    const text = (typeof made === 'string' ? made : JSON.stringify(made)).slice(0, 3000);
    return dice.isOnceIn(12) ? text : encodeURIComponent(text.toWellFormed());
  };
  const inPath = parameters.filter((parameter) => parameter.in === 'path');
  const filled = inPath.reduce(
    (url, parameter) => url.replace(`{${parameter.name}}`, () => valueOf(parameter)),
    path,
  );
  const query = parameters
    .filter((parameter) => parameter.in === 'query' && !dice.isOnceIn(6))
    .map((parameter) => `${parameter.name}=${valueOf(parameter)}`);
  const strange = dice.isOnceIn(25) ? `/${encodeURIComponent(dice.pick(BITING_TEXTS).toWellFormed())}` : '';
  return `${filled}${strange}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}

function makeJson(schema: Schema, dice: Dice): Buffer {
  const value = makeValue(schema, dice);
  if (typeof value === 'object' && value !== null && 'source' in value && dice.isOnceIn(2))
    return Buffer.from(JSON.stringify({ ...value, source: dice.pick(BITING_BANKS) }));
  return Buffer.from(JSON.stringify(value));
}

function makeBytes(dice: Dice): Buffer {
  return dice.pick<() => Buffer>([
    () => Buffer.from(dice.pick(BITING_NOTES)),
    () => Buffer.from(dice.pick(BITING_BANKS)),
    () => Buffer.from(Uint8Array.from({ length: dice.below(2000) }, () => dice.below(256))),
    () =>
      Buffer.concat([
        Buffer.from('RIFF'),
        Buffer.alloc(dice.below(100), dice.below(256)),
        Buffer.from('WAVEfmt '),
      ]),
    () => Buffer.alloc(dice.pick([0, 1, 31_999, 32_000, 32_001, 65_536, 1_048_577]), 1),
  ])();
}
