import type { Remark } from '../session/mark.ts';
import type { AnswerRecord, SessionRecord } from '../session/session-record.ts';
import { markdownQuotation, markdownText } from './markdown-text.ts';
import { reportFigures } from './report-figures.ts';
import { sayLength, sayShare } from './report-words.ts';

/** Writes a session as a report in Markdown: its figures, then each answer with its figures and what was remarked. */
export function writeMarkdownReport(session: SessionRecord): string {
  const blocks = [
    `# ${markdownText(session.title)}`,
    describeSession(session),
    ...session.answers.flatMap((answer) => describeAnswer(session, answer)),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function describeSession({ startedAt, figures, marks }: SessionRecord): string {
  const { answersInTarget, answersCounted, slotShare, ownQuestionsShare } = figures;
  return [
    `- Held: ${startedAt.slice(0, 10)}`,
    ...(answersCounted === 0 ? [] : [`- Answers in target: ${answersInTarget} of ${answersCounted}`]),
    ...(slotShare === null ? [] : [`- Time used: ${sayShare(slotShare)} of the time it was meant to take`]),
    ...(ownQuestionsShare === null ? [] : [`- Own questions: ${sayShare(ownQuestionsShare)} of their time`]),
    ...(marks.tags.length === 0 ? [] : [`- Tags: ${marks.tags.map(markdownText).join(', ')}`]),
  ].join('\n');
}

function describeAnswer({ marks, answers }: SessionRecord, answer: AnswerRecord): string[] {
  const { answerId, label, prompt, take, pacing, status } = answer;
  const takes = answers.filter((one) => one.label === label && one.questionId === answer.questionId);
  const whichTake = takes.length > 1 ? `, take ${take}` : '';
  const remarks = marks.remarks.filter((remark) => remark.answerId === answerId);
  return [
    `## ${markdownText(label)}${whichTake}: ${markdownText(prompt)}`,
    pacing === null
      ? `Nothing was measured${status === 'skipped' ? ': the question was skipped' : ''}.`
      : reportFigures(pacing)
          .map(([name, value]) => `- ${name}: ${markdownText(value)}`)
          .join('\n'),
    ...remarks.flatMap((remark) => describeRemark(remark, pacing?.speechOnsetMs ?? 0)),
  ];
}

/** Its moment counts from the first word, as everywhere on screen. */
function describeRemark({ atMs, by, text }: Remark, onsetMs: number): string[] {
  const who = by === '' ? 'Own remark' : `Remark by ${markdownText(by)}`;
  return [`${who} at ${sayLength(Math.max(0, atMs - onsetMs))}:`, markdownQuotation(text)];
}
