import type { LineRange, Proposal } from '../../core/notes/proposal.ts';

/** A proposal for people to read: what was found, where it stands, and what was not placed. */
export function formatProposal(proposal: Proposal): string {
  return [headLine(proposal), countLine(proposal), '', ...sections(proposal)].join('\n').trimEnd();
}

function headLine({ company, role }: Proposal): string {
  const named = [role, company].filter((name) => name !== null);
  return named.length === 0 ? 'An interview' : named.join(' at ');
}

function countLine({ lines, unplaced }: Proposal): string {
  const doubtful = lines.filter(({ isDoubtful }) => isDoubtful).length;
  const placed = lines.length - unplaced.length;
  return `All ${lines.length} lines placed or shown: ${placed} placed, ${doubtful} doubtful, ${unplaced.length} not placed.`;
}

function sections(proposal: Proposal): string[] {
  const { questions, stories, values, private: secret } = proposal;
  return [
    ...section(
      'Questions',
      questions.map((question) => `${at(question.line)}${question.prompt}${prepared(question.answerLines)}`),
    ),
    ...section('Questions to ask them', proposal.questionsToAsk.map(shown)),
    ...section(
      'Values',
      values.map(({ name, gloss, line }) => `${at(line)}${name}${gloss === '' ? '' : `: ${gloss}`}`),
    ),
    ...section(
      'Stories',
      stories.map(({ title, line }) => `${at(line)}${title}`),
    ),
    ...section('Points for the whole interview', proposal.points.map(shown)),
    ...section('Feedback', proposal.feedback.map(shown)),
    ...section('To do', proposal.toDos.map(shown)),
    ...section('Links', proposal.links.map(shown)),
    ...section(
      'Private, never spoken or exported',
      secret.map(({ line }) => `${at(line)}(one line)`),
    ),
    ...section('Not placed', proposal.unplaced.map(shown)),
  ];
}

function section(title: string, rows: readonly string[]): string[] {
  return rows.length === 0 ? [] : [title, ...rows, ''];
}

function shown({ text, line }: { readonly text: string; readonly line: number }): string {
  return `${at(line)}${text}`;
}

function at(line: number): string {
  return `${String(line).padStart(5)}  `;
}

function prepared(ranges: readonly LineRange[]): string {
  if (ranges.length === 0) return '';
  return `  (prepared: ${ranges.map(([from, to]) => (from === to ? String(from) : `${from} to ${to}`)).join(', ')})`;
}
