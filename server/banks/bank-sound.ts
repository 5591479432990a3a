import { realpath, stat } from 'node:fs/promises';
import { dirname, relative, resolve, isAbsolute, sep } from 'node:path';
import type { Question, QuestionBank, Script } from '../../core/question-bank/question-bank.ts';

/** A sound that a bank names, and the JSON pointer of where it does. */
export type NamedSound = { readonly path: string; readonly sound: string };

/** Gives the file of a bank's sound; null when there is none, or when it lies outside the bank's folder. */
export async function resolveBankSound(bankFile: string, sound: string): Promise<string | null> {
  const folder = await findRealPath(dirname(bankFile));
  if (folder === null) return null;
  const file = await findRealPath(resolve(folder, sound));
  if (file === null || !isInside(file, folder)) return null;
  return (await isFile(file)) ? file : null;
}

/** Lists every sound that a bank names. */
export function listBankSounds(bank: QuestionBank): NamedSound[] {
  return [
    ...bank.questions.flatMap((question, i) => questionSounds(question, `/questions/${i}`)),
    ...bank.scripts.flatMap((script, i) => scriptSounds(script, `/scripts/${i}`)),
  ];
}

function questionSounds({ sound, followUps }: Question, path: string): NamedSound[] {
  return [
    ...named(`${path}/sound`, sound),
    ...followUps.flatMap((followUp, i) => named(`${path}/followUps/${i}/sound`, followUp.sound)),
  ];
}

function scriptSounds({ greetingSound, ownQuestions, closingSound }: Script, path: string): NamedSound[] {
  return [
    ...named(`${path}/greetingSound`, greetingSound),
    ...named(`${path}/ownQuestions/sound`, ownQuestions?.sound),
    ...named(`${path}/closingSound`, closingSound),
  ];
}

function named(path: string, sound: string | undefined): NamedSound[] {
  return sound === undefined ? [] : [{ path, sound }];
}

/** Follows links, so that a link cannot lead outside unseen. */
async function findRealPath(path: string): Promise<string | null> {
  return realpath(path).catch(() => null);
}

function isInside(file: string, folder: string): boolean {
  const way = relative(folder, file);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

async function isFile(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => null);
  return found?.isFile() ?? false;
}
