import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type, type Static } from 'typebox';
import { questionsOf } from '../../core/interview/make-plan.ts';
import { TargetBand } from '../../core/pacing/pacing.ts';
import type { QuestionBank, Script } from '../../core/question-bank/question-bank.ts';
import { resolveBankSound } from '../banks/bank-sound.ts';
import type { BankShelf } from '../banks/bank-shelf.ts';
import type { BankFileFault } from '../banks/read-bank-folder.ts';
import { Problem } from '../problem.ts';

/** A script as it is chosen from. */
const ScriptView = Type.Object({
  bankId: Type.String(),
  scriptId: Type.String(),
  title: Type.String(),
  description: Type.Union([Type.String(), Type.Null()]),
  language: Type.String(),
  questions: Type.Array(
    Type.Object({ questionId: Type.String(), prompt: Type.String(), kind: Type.String(), band: TargetBand }),
  ),
  ownQuestions: Type.Union([Type.Object({ band: TargetBand }), Type.Null()]),
  /** About how long it takes: as the script says, else the middle of every band and the interviewer's own words. */
  durationMs: Type.Number(),
});
type ScriptView = Static<typeof ScriptView>;

/** What is to be mended in a bank's file. */
const FaultView = Type.Object({
  file: Type.String(),
  line: Type.Union([Type.Integer(), Type.Null()]),
  column: Type.Union([Type.Integer(), Type.Null()]),
  message: Type.String(),
});
type FaultView = Static<typeof FaultView>;

const Scripts = Type.Object({ scripts: Type.Array(ScriptView), faults: Type.Array(FaultView) });

/** About what an interviewer takes to ask, to listen out and to go on, a question. Our estimate. */
const AROUND_ANSWER_MS = 12_000;

const SOUND_TYPES: Record<string, string> = {
  '.wav': 'audio/wav',
  '.ogg': 'audio/ogg',
  '.opus': 'audio/ogg',
  '.mp3': 'audio/mpeg',
};

/** `/scripts` and the sounds of banks. */
export const scriptRoutes: FastifyPluginAsyncTypebox<{ shelf: BankShelf }> = async (app, { shelf }) => {
  app.get('/scripts', { schema: { response: { 200: Scripts } } }, async () => {
    const { banks, faults } = await shelf.read();
    const scripts = banks.flatMap(({ bank }) => bank.scripts.map((script) => viewScript(bank, script)));
    return { scripts, faults: faults.map(viewFault) };
  });

  const params = Type.Object({
    bankId: Type.String({ maxLength: 100 }),
    sound: Type.String({ maxLength: 500 }),
  });
  app.get('/banks/:bankId/sounds/:sound', { schema: { params } }, async ({ params: named }, reply) => {
    const stored = await shelf.find(named.bankId);
    const file = stored === null ? null : await resolveBankSound(stored.file, named.sound);
    const type = file === null ? undefined : SOUND_TYPES[extname(file).toLowerCase()];
    const problem: Static<typeof Problem> = {
      message: `There is no sound ${named.sound} in ${named.bankId}.`,
    };
    if (file === null || type === undefined) return reply.code(404).send(problem);
    return reply.type(type).send(await readFile(file));
  });
};

function viewScript(bank: QuestionBank, script: Script): ScriptView {
  const questions = questionsOf(bank, script).map(({ id, prompt, kind, bandMs }) => ({
    questionId: id,
    prompt,
    kind,
    band: bandMs,
  }));
  const ownQuestions = script.ownQuestions === undefined ? null : { band: script.ownQuestions.bandMs };
  const bands = [...questions, ...(ownQuestions === null ? [] : [ownQuestions])].map(({ band }) => band);
  const { language } = bank;
  const description = script.description ?? null;
  const estimateMs = bands.reduce((sum, band) => sum + (band.fromMs + band.toMs) / 2 + AROUND_ANSWER_MS, 0);
  const { id: scriptId, title, timeBudgetMs: durationMs = estimateMs } = script;
  return { bankId: bank.id, scriptId, title, description, language, questions, ownQuestions, durationMs };
}

function viewFault({ file, path, position, expected, got }: BankFileFault): FaultView {
  const line = position?.line ?? null;
  const column = position?.column ?? null;
  return {
    file: basename(file),
    line,
    column,
    message: `${path === '' ? '' : `${path}: `}expected ${expected}, got ${got}`,
  };
}
