import { put, type Draft } from './draft.ts';
import type { NoteLine } from './note-line.ts';
import { placeQuestion } from './place-question.ts';

const ASKED = /^(?:q|questions?|frage|pregunta|domanda|vraag|pergunta)(?: ?(?:no|nr|num|n)? ?\d{1,2})?$/;
const ANSWERED =
  /^(?:a|answers?|my answer|antwort|meine antwort|respuesta|mi respuesta|reponse|ma reponse|risposta|antwoord|resposta)(?: ?\d{1,2})?$/;

const ORDINAL =
  /^(?:(?:the |la |die |und |and |y |et )*(?:first|second|third|fourth|fifth|sixth|next|last|another|erste|zweite|dritte|vierte|funfte|nachste|letzte|primera|segunda|tercera|cuarta|quinta|sexta|siguiente|otra|ultima|premiere|deuxieme|troisieme|quatrieme|cinquieme|derniere|autre) (?:question|frage|pregunta)|(?:question|frage|pregunta) (?:one|two|three|four|five|six|eins|zwei|drei|vier|funf|uno|dos|tres|cuatro|cinco|un|deux|trois|quatre|cinq))$/;

/** Reads a label that stands alone on its line, `Question 3` or `A:`, and the question below the first. */
export function placeLabelLine(draft: Draft, line: NoteLine): boolean {
  if (isBelowAsked(draft, line)) {
    placeQuestion(draft, line, line.text, true);
    return true;
  }
  const isAnswer = ANSWERED.test(line.folded) && draft.question !== null && hasLabels(draft);
  if (!isAnswer && !isAskedLabel(line)) return false;
  put(draft, line, 'heading');
  if (isAnswer) draft.questionOf[line.i] = draft.question?.i ?? null;
  else draft.question = null;
  draft.story = null;
  return true;
}

/** One numbered, or `Q:`; `Questions` alone is a section's heading. */
function isAskedLabel({ folded, text, block }: NoteLine): boolean {
  if (ORDINAL.test(folded)) return block.cells.length < 2;
  return (
    ASKED.test(folded) &&
    (/\d/.test(folded) || /^(?:Q|Frage|Question|Pregunta)\s*:\s*$/u.test(text)) &&
    block.cells.length < 2
  );
}

function isBelowAsked({ lines }: Draft, { i, text, wordCount }: NoteLine): boolean {
  const above = lines[i - 1];
  return above !== undefined && isAskedLabel(above) && wordCount > 0 && !ASKED.test(text.toLowerCase());
}

/** Where questions are labelled so, `A` is no action of a story. */
function hasLabels({ lines, question }: Draft): boolean {
  const above = lines[(question?.i ?? 0) - 1];
  const asked = lines[question?.i ?? -1];
  return (above !== undefined && isAskedLabel(above)) || asked?.label?.concept === 'question';
}
