import { hasWords, searchedWords } from '../../core/session/has-words.ts';
import type { BankHead } from '../session/banks-api.ts';

/** A bank that was found, and those of its questions that were. */
export type FoundBank = { readonly bank: BankHead; readonly questions: BankHead['questions'] };

/** Questions of a bank that are shown under it; the bank's own page has the others. */
const SHOWN_QUESTIONS = 3;

/**
 * Finds banks by words: each must stand in what a bank is called, or all in one of its questions.
 *
 * @param words as typed; none finds every bank, without questions
 */
export function searchBanks(banks: readonly BankHead[], words: string): FoundBank[] {
  const wanted = searchedWords(words);
  if (wanted.length === 0) return banks.map((bank) => ({ bank, questions: [] }));
  return banks.flatMap((bank) => {
    const questions = bank.questions.filter(({ prompt, kind, theme }) =>
      hasWords(`${prompt} ${kind.replaceAll('-', ' ')} ${theme ?? ''}`, wanted),
    );
    const isCalled = hasWords(callsOf(bank), wanted);
    return isCalled || questions.length > 0 ? [{ bank, questions: questions.slice(0, SHOWN_QUESTIONS) }] : [];
  });
}

function callsOf({ title, description, company, role, language, scripts }: BankHead): string {
  return [title, description, company, role, sayLanguage(language), ...scripts.map((one) => one.title)].join(
    ' ',
  );
}

/** A language by its English name: `German`. */
export function sayLanguage(language: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(language.split('-')[0] ?? '') ?? language;
  } catch {
    return language;
  }
}
