import type { Mode } from './draft.ts';
import { RANK, type NoteLine } from './note-line.ts';

/** A heading that speaks of answers stands over the candidate's own. */
export const ANSWERS = /\b(?:answers?|antworten?|respuestas?|reponses?|scripts?|risposte|antwoorden)\b/;
/** `what she said:` */
export const SAID = /\b(?:said|says|told me|meinte?|sagte?|gesagt hat|dijo|a dit)$/;

/** `Reply from Farid` stands over what a friend says to the notes. */
export const REPLY_FROM =
  /^(?:(?:the )?(?:reply|response|answer)|antwort|reponse|respuesta) (?:from|by|of|von|de) (?!q|question|frage|pregunta)\p{L}+$/u;

const PICTURES: Readonly<Record<string, Mode>> = {
  '💬': 'feedback',
  '🗣': 'feedback',
  '🤐': 'private',
  '🔒': 'private',
  '🤫': 'private',
  '🙊': 'private',
};

/** An emoji over some lines says what they are. */
export function modeOfPicture({ block, text, wordCount, label }: NoteLine): Mode | null {
  const mode = PICTURES[block.picture] ?? PICTURES[String.fromCodePoint(text.codePointAt(0) ?? 0)];
  const isAbove = wordCount <= 10 && (label === null || label.rest === '');
  return mode !== undefined && isAbove ? mode : null;
}

const ASKING =
  /\b(?:ask\w*|fragen|frage|preguntar\w*|preguntas?|poser|demander\w*|questions?|domand\w+|vragen|pergunt\w+)\b/;
const BY_ME = /\b(?:i|id|ill|my|me|ich|meine|mein|yo|mis|voy|quiero|je|mes|moi|io|mie|ik|mijn|eu|minhas)\b/;
const BY_THEM = /\b(?:they|she|he|interviewer|sie|die|ellos|me pregunt\w+|ils|elle|on|loro|ze|eles)\b/;

const ME = '(?:me|i|my side|ich|mich|yo|mi|moi|io|ik|eu)';
const THEM = '(?:them|they|you|panel|interviewers?|ihnen|denen|sie|ellos|ellas|eux|loro|hen|zij)';
const FROM_ME = new RegExp(`^${ME}\\s*(?:→|➜|⇒|[-=]+>|>|to)\\s*${THEM}(?![\\p{L}])`, 'iu');
const FROM_THEM = new RegExp(`^${THEM}\\s*(?:→|➜|⇒|[-=]+>|>|to)\\s*${ME}(?![\\p{L}])`, 'iu');

/** `me → them` stands over one's own questions, `them → me` over theirs. */
export function directionOf({ text, wordCount }: NoteLine): Mode | null {
  if (wordCount > MAX_DIRECTION_WORDS) return null;
  const bare = text.replace(/^[-–—=*~_\s]+(?=\p{L})/u, '');
  return FROM_ME.test(bare) ? 'to-ask' : FROM_THEM.test(bare) ? 'questions' : null;
}

/** With what stands in brackets behind it; we chose it. */
const MAX_DIRECTION_WORDS = 14;

/** `What I would like to ask Mr. Fayed:` holds one's own questions, `what they may ask me:` theirs. */
export function askingHeading({ folded, wordCount, block, isHeading, rank, label }: NoteLine): Mode | null {
  if (!isHeading || wordCount < 2 || wordCount > 12 || /\?\s*$/.test(block.text) || !ASKING.test(folded))
    return null;
  if (/^ask \w+(?: \w+)?$/.test(folded)) return rank <= RANK.bold || label?.rest === '' ? 'to-ask' : null;
  const isFirst = BY_ME.exec(folded)?.index ?? Infinity;
  const isOther = BY_THEM.exec(folded)?.index ?? Infinity;
  if (isFirst === Infinity && isOther === Infinity) return null;
  return isOther <= isFirst ? 'questions' : 'to-ask';
}

/** Words for a rehearsed interview. */
export const MOCK =
  /\b(?:mock|practi[sc]e interview|probe(?:gesprach|interview)|ubungsgesprach|simulacro|entretien blanc|simulation)\b/;

/** A dated heading of a log names a mock somewhere. */
export function isMockHeading({ block, i, folded, isHeading, rank, concept }: NoteLine): boolean {
  return (
    isHeading &&
    rank <= RANK.bold &&
    (block.headingLevel > 1 || i > 0) &&
    concept !== 'feedback' &&
    MOCK.test(folded)
  );
}
