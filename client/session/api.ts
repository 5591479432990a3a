import type { TargetBand } from '../../core/pacing/pacing.ts';
import type { Interruption } from '../../core/pacing/voice-track.ts';
import type { Manner } from '../../core/question-bank/question-bank.ts';
import type { Mark, SessionMarks } from '../../core/session/mark.ts';
import type { SessionRecord, SessionSummary } from '../../core/session/session-record.ts';
import type { SessionUsual } from '../../core/session/session-usual.ts';
import type { Settings } from '../../core/session/settings.ts';

/** A question of a script, as it is read before the interview. */
export type ScriptQuestion = {
  readonly type: 'question';
  readonly questionId: string;
  readonly prompt: string;
  readonly kind: string;
  readonly band: TargetBand;
  /** Time that the interviewer gives to think; null for none. */
  readonly thinkMs: number | null;
};

/** Questions of a script that are chosen anew for each session. */
export type ScriptPick = {
  readonly type: 'pick';
  readonly kind: string | null;
  readonly theme: string | null;
  /** How many of the pool are asked. */
  readonly count: number;
  /** In the middle of the pool's bands. */
  readonly band: TargetBand;
  readonly pool: readonly ScriptQuestion[];
};

/** A script as it is chosen from. */
export type Script = {
  readonly bankId: string;
  readonly scriptId: string;
  readonly title: string;
  readonly description: string | null;
  /** What one should know of its bank before using it. */
  readonly note: string | null;
  readonly language: string;
  /** It stands in a person's own bank. */
  readonly isOwn: boolean;
  readonly isFeatured: boolean;
  readonly manner: Manner;
  readonly isOneTake: boolean;
  readonly questions: readonly (ScriptQuestion | ScriptPick)[];
  readonly ownQuestions: { readonly band: TargetBand } | null;
  /** About how long it takes. */
  readonly durationMs: number;
};

/** What is to be mended in a bank's file. Line and column count from 1. */
export type BankFileFault = {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
};

/** Every script of every bank that could be read, and why the others could not. */
export type ScriptList = { readonly scripts: readonly Script[]; readonly faults: readonly BankFileFault[] };

/** What of a voice track is drawn. */
export type DrawnTrack = {
  readonly levelHopMs: number;
  /** Byte b is (b − 255) ÷ 2 dBFS. */
  readonly level: readonly number[];
  readonly interruptions: readonly Interruption[];
};

/** The speech programs of this machine, and how to get one where there is none. */
export type Voices = {
  readonly programs: readonly { readonly id: string; readonly name: string }[];
  readonly suggestion: string | null;
};

/** The server refused, or did not answer. Its message is for a person. */
export class ApiError extends Error {
  /** The HTTP status; null when there was no answer. */
  readonly status: number | null;

  constructor(message: string, status: number | null, cause?: unknown) {
    super(message, { cause });
    this.name = 'ApiError';
    this.status = status;
  }
}

/** Sent to the window when the server knows this browser no longer. */
export class SignedOutEvent extends Event {
  static readonly eventName = 'signed-out';

  constructor() {
    super(SignedOutEvent.eventName);
  }
}

const NO_ANSWER = 'Pacenotes does not answer. Start it again in the terminal, then try again.';

/** Trades the token of the printed address for a cookie. @throws {@link ApiError} */
export async function signIn(token: string): Promise<void> {
  await send('POST', '/api/sign-in', { token });
}

/** @throws {@link ApiError}, as every function here */
export async function listScripts(signal?: AbortSignal): Promise<ScriptList> {
  return read('/api/scripts', signal);
}

/** Sessions, newest first, and how many there are. */
export type SessionList = { readonly sessions: readonly SessionSummary[]; readonly total: number };

/** All sessions, newest first. */
export async function listSessions(signal?: AbortSignal): Promise<SessionList> {
  return read('/api/sessions', signal);
}

/** The newest sessions, so many at most: what a page shows at once, however many there are. */
export async function listNewestSessions(most: number, signal?: AbortSignal): Promise<SessionList> {
  return read(`/api/sessions?newest=${most}`, signal);
}

/** One session, whole. */
export async function findSession(id: string, signal?: AbortSignal): Promise<SessionRecord> {
  return read(`/api/sessions/${id}`, signal);
}

/** One session, its pauses counted from another length on than the settings say. */
export async function findSessionAt(
  id: string,
  minPauseMs: number,
  signal?: AbortSignal,
): Promise<SessionRecord> {
  return read(`/api/sessions/${id}?minPauseMs=${minPauseMs}`, signal);
}

/** What was usual when a session was held. */
export async function findUsual(id: string, signal?: AbortSignal): Promise<SessionUsual> {
  return read(`/api/sessions/${id}/usual`, signal);
}

/** Makes a session of a script, ready to begin. Gives its id. */
export async function createSession(bankId: string, scriptId: string): Promise<string> {
  const response = await send('POST', '/api/sessions', { bankId, scriptId });
  return ((await response.json()) as { id: string }).id;
}

/** Makes a session of the questions that were sent back in another, ready to begin. Gives its id. */
export async function createPractice(sessionId: string): Promise<string> {
  const response = await send('POST', `/api/sessions/${sessionId}/practice`);
  return ((await response.json()) as { id: string }).id;
}

/** Deletes a session with its answers, figures and sound. */
export async function deleteSession(id: string): Promise<void> {
  await send('DELETE', `/api/sessions/${id}`);
}

/** Says something of a session; gives all that holds of it now. */
export async function addMark(sessionId: string, mark: Mark): Promise<SessionMarks> {
  return (await (await send('POST', `/api/sessions/${sessionId}/marks`, mark)).json()) as SessionMarks;
}

/** Deletes an answer's sound; its timeline and figures stay. */
export async function deleteRecording(sessionId: string, answerId: string): Promise<void> {
  await send('DELETE', `/api/sessions/${sessionId}/answers/${answerId}/recording`);
}

/** Where an answer's sound is. */
export function recordingUrl(sessionId: string, answerId: string): string {
  return `/api/sessions/${sessionId}/answers/${answerId}/recording.wav`;
}

/** An answer's sound as a wav file. */
export async function fetchRecording(id: string, answerId: string, signal?: AbortSignal): Promise<Blob> {
  return (await request(recordingUrl(id, answerId), signal ? { signal } : {})).blob();
}

/** Where a session is in a format of other programs. */
export function sessionExportUrl(
  id: string,
  name: 'answers.csv' | 'pauses.csv' | 'report.md' | 'session.json',
): string {
  return `/api/sessions/${id}/export/${name}`;
}

/** Where an answer is in a format of other programs. */
export function answerExportUrl(
  id: string,
  answerId: string,
  name: 'answer.vtt' | 'answer.TextGrid',
): string {
  return `/api/sessions/${id}/answers/${answerId}/export/${name}`;
}

/** An answer's levels; null where nothing was measured. */
export async function findTrack(
  id: string,
  answerId: string,
  signal?: AbortSignal,
): Promise<DrawnTrack | null> {
  try {
    return await read(`/api/sessions/${id}/answers/${answerId}/voice-track`, signal);
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null;
    throw error;
  }
}

/** The person's settings. */
export async function readSettings(signal?: AbortSignal): Promise<Settings> {
  return read('/api/settings', signal);
}

/** Replaces the person's settings. */
export async function writeSettings(settings: Settings): Promise<Settings> {
  return (await (await send('PUT', '/api/settings', settings)).json()) as Settings;
}

/** The voices that can ask. */
export async function listVoices(signal?: AbortSignal): Promise<Voices> {
  return read('/api/voices', signal);
}

/** Reads an answer of the API. @throws {@link ApiError}, as the next two */
export async function read<Answer>(path: string, signal?: AbortSignal): Promise<Answer> {
  return (await (await request(path, signal ? { signal } : {})).json()) as Answer;
}

/** Sends a body as JSON. */
export async function send(method: string, path: string, body?: unknown): Promise<Response> {
  if (body === undefined) return request(path, { method });
  return request(path, {
    method,
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });
}

/** Asks the API. */
export async function request(path: string, init: RequestInit): Promise<Response> {
  const response = await fetch(path, init).catch((cause: unknown) => {
    init.signal?.throwIfAborted();
    throw new ApiError(NO_ANSWER, null, cause);
  });
  if (response.status === 401) window.dispatchEvent(new SignedOutEvent());
  if (!response.ok) throw new ApiError(await readMessage(response), response.status);
  return response;
}

async function readMessage(response: Response): Promise<string> {
  const problem = (await response.json().catch(() => null)) as { message?: unknown } | null;
  return typeof problem?.message === 'string' ? problem.message : NO_ANSWER;
}
