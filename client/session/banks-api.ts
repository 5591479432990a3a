import type { QuestionBank } from '../../core/question-bank/question-bank.ts';
import { read, request, send } from './api.ts';

/** A bank in the library's list. */
export type BankHead = {
  readonly bankId: string;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly description: string | null;
  /** What one should know of it before using it. */
  readonly note: string | null;
  readonly company: string | null;
  readonly role: string | null;
  readonly isOwn: boolean;
  /** A person's copy of a shipped bank, in its place. */
  readonly isCopy: boolean;
  /** How many values it names. */
  readonly valueCount: number;
  readonly scripts: readonly { readonly scriptId: string; readonly title: string }[];
  readonly questions: readonly {
    readonly questionId: string;
    readonly prompt: string;
    readonly kind: string;
    readonly theme: string | null;
  }[];
};

/** One thing to be mended in a bank's source; line and column count from 1. */
export type FaultAt = {
  /** JSON pointer of the value; empty for the whole. */
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly expected: string;
  readonly got: string;
};

/** A bank whole: as it is used, and as it is written. */
export type BankView = {
  readonly bankId: string;
  readonly isOwn: boolean;
  readonly isCopy: boolean;
  /** Null where the source has faults. */
  readonly bank: QuestionBank | null;
  readonly source: string;
  readonly faults: readonly FaultAt[];
};

/** What became of an import. */
export type ImportedBank =
  | { readonly type: 'new'; readonly bankId: string }
  | { readonly type: 'known'; readonly bankId: string; readonly title: string }
  | { readonly type: 'faults'; readonly faults: readonly FaultAt[] };

/** All banks that can be used. @throws {@link ApiError}, as every function here */
export async function listBanks(signal?: AbortSignal): Promise<readonly BankHead[]> {
  return (await read<{ banks: BankHead[] }>('/api/banks', signal)).banks;
}

/** One bank. */
export async function findBank(bankId: string, signal?: AbortSignal): Promise<BankView> {
  return read(`/api/banks/${encodeURIComponent(bankId)}`, signal);
}

/** What is to be mended in a source. */
export async function checkBank(source: string, bankId: string): Promise<readonly FaultAt[]> {
  return faultsOf(await send('POST', '/api/banks/check', { source, bankId }));
}

/**
 * Keeps a source as the person's own bank, unless it has faults.
 *
 * @param before the own bank's source as it was read; null where there was none
 * @returns the faults; with any, nothing was kept
 */
export async function writeBank(
  bankId: string,
  source: string,
  before: string | null,
): Promise<readonly FaultAt[]> {
  return faultsOf(await send('PUT', `/api/banks/${encodeURIComponent(bankId)}`, { source, before }));
}

/** Deletes an own bank; a shipped one that it stood for comes back. */
export async function deleteBank(bankId: string): Promise<void> {
  await send('DELETE', `/api/banks/${encodeURIComponent(bankId)}`);
}

/** Where a bank is given as one file: its YAML, or a zip with its sounds. */
export function bankFileUrl(bankId: string): string {
  return `/api/banks/${encodeURIComponent(bankId)}/file`;
}

/** Keeps a recorded question; gives how a bank names it, and how long it is without the silence around it. */
export async function keepQuestionSound(
  wav: Blob | Uint8Array<ArrayBuffer>,
): Promise<{ readonly sound: string; readonly durationMs: number }> {
  const headers = { 'content-type': 'audio/wav' };
  const response = await request('/api/question-sounds', { method: 'POST', headers, body: wav });
  return (await response.json()) as { sound: string; durationMs: number };
}

/** Where a sound that a bank names is heard; one that was recorded here is there before its bank is saved. */
export function soundUrl(bankId: string, sound: string): string {
  const kept = /^sounds\/([0-9a-f]{32}\.(?:wav|ogg))$/.exec(sound)?.[1];
  if (kept !== undefined) return `/api/question-sounds/${kept}`;
  return `/api/banks/${encodeURIComponent(bankId)}/sounds/${encodeURIComponent(sound)}`;
}

/** Brings in a bank's file with its sounds. @param clash what is done where there is a bank of its id */
export async function importBankFile(
  zip: Blob,
  clash: 'ask' | 'keep-both' | 'replace',
): Promise<ImportedBank> {
  const headers = { 'content-type': 'application/zip' };
  const response = await request(`/api/banks/file?clash=${clash}`, { method: 'POST', headers, body: zip });
  return (await response.json()) as ImportedBank;
}

/** Brings a bank in. @param clash what is done where there is a bank of its id */
export async function importBank(
  source: string,
  clash: 'ask' | 'keep-both' | 'replace',
): Promise<ImportedBank> {
  return (await (await send('POST', '/api/banks', { source, clash })).json()) as ImportedBank;
}

async function faultsOf(response: Response): Promise<readonly FaultAt[]> {
  return ((await response.json()) as { faults: FaultAt[] }).faults;
}
