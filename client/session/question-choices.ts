import {
  nameQuestion,
  WRITTEN_BANK_ID,
  writeQuestion,
  type NamedQuestion,
} from '../../core/interview/named-question.ts';
import type { PractisedAnswer } from '../../core/session/practised-answer.ts';
import { questionsOf } from '../../core/session/practised-kinds.ts';
import type { ChoosableQuestion } from '../components/question-chooser.ts';
import { ApiError } from './api.ts';
import { findBank, listBanks, type BankHead } from './banks-api.ts';
import { readProgress } from './progress-api.ts';

/** All questions of all banks and those that were written: what was practised last comes first. @throws {@link ApiError} */
export async function listQuestionChoices(signal: AbortSignal): Promise<readonly ChoosableQuestion[]> {
  const [banks, { answers }] = await Promise.all([listBanks(signal), readProgress('', signal)]);
  return choicesOf(banks, answers);
}

/** Questions of banks and those that were written: what was practised last comes first, then bank by bank. */
export function choicesOf(
  banks: readonly BankHead[],
  answers: readonly PractisedAnswer[],
): readonly ChoosableQuestion[] {
  const practised = questionsOf(answers);
  const written = practised.filter(({ bankId }) => bankId === WRITTEN_BANK_ID).map(asWritten);
  const places = new Map(practised.map((question, i) => [nameOf(question), i]));
  const placeOf = (choice: ChoosableQuestion) => places.get(nameOf(choice)) ?? places.size;
  return [...banks.flatMap(ofBank), ...written].sort((one, other) => placeOf(one) - placeOf(other));
}

/** The question as it stands now, to be kept with the answer. @throws {@link ApiError} where it is there no longer */
export async function nameChosen(bankId: string, questionId: string): Promise<NamedQuestion> {
  const found =
    bankId === WRITTEN_BANK_ID ? await findWritten(questionId) : await findOfBank(bankId, questionId);
  if (found === null) throw new ApiError('This question is not there any more. Choose another one.', null);
  return found;
}

async function findOfBank(bankId: string, questionId: string): Promise<NamedQuestion | null> {
  const { bank } = await findBank(bankId);
  const question = bank?.questions.find(({ id }) => id === questionId);
  return question ? nameQuestion(bankId, question) : null;
}

/** As it was written last, with the target that it was given then. */
async function findWritten(questionId: string): Promise<NamedQuestion | null> {
  const { answers } = await readProgress('');
  const last = answers.findLast((one) => one.bankId === WRITTEN_BANK_ID && one.questionId === questionId);
  if (last === undefined) return null;
  const { prompt, band } = last;
  return writeQuestion(prompt, band && { fromMs: band.fromMs, toMs: band.toMs });
}

function ofBank({ bankId, title, language, questions }: BankHead): ChoosableQuestion[] {
  return questions.map(({ questionId, prompt, kind, theme }) => ({
    bankId,
    questionId,
    prompt,
    about: `${kind.replaceAll('-', ' ')} ${theme ?? ''}`,
    bankTitle: title,
    language,
  }));
}

function asWritten({
  bankId,
  questionId,
  prompt,
}: ReturnType<typeof questionsOf>[number]): ChoosableQuestion {
  return { bankId, questionId, prompt, about: '', bankTitle: 'In your words', language: '' };
}

function nameOf({ bankId, questionId }: Pick<ChoosableQuestion, 'bankId' | 'questionId'>): string {
  return `${bankId}/${questionId}`;
}
