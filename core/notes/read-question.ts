import { wordsOf, foldText } from './fold-text.ts';
import type { Matcher } from './matcher.ts';
import { QUOTED_END } from './note-line.ts';
import { cutLead } from './score-question.ts';

/** A question's line taken apart: the question itself, other wordings, what points elsewhere, tags, an answer. */
export type ReadQuestion = {
  readonly text: string;
  readonly alternates: readonly string[];
  readonly pointer: string;
  readonly tags: readonly string[];
  readonly answer: string;
};

const POINTER = /(?<=\S)\s*(?:→|➜|➔|⇒|[-=]{1,2}>)\s*(.*)$/u;
const LEADING_ARROW = /^\s*(?:→|➜|➔|⇒|[-=]{1,2}>)\s*/u;
const TAGS = /(?<=\S)\s*\[([^\]]*)\]\s*$/u;
const ALTERNATE = /\s+(?:\/|\||aka)\s+/u;
const Q_LABEL = /^(?:q|f|p|question|frage|pregunta|domanda|vraag|pergunta)\s?\d{0,3}\s*[:.)\-–—]\s*/iu;
const QUOTED = /^["“„«»'‘]+(.+?)["”“»«'’]+\s*$/u;

/** Takes a question's line apart. */
export function readQuestion(written: string, matcher: Matcher): ReadQuestion {
  const [, pointer = ''] = POINTER.exec(written) ?? [];
  const pointed = written
    .replace(LEADING_ARROW, '')
    .replace(POINTER, '')
    .replace(Q_LABEL, '')
    .replace(/^\d{1,2}\s+(?=\p{L})/u, '');
  const [, tagged = ''] = TAGS.exec(pointed) ?? [];
  const bare = pointed.replace(TAGS, '');
  const said = QUOTED_END.exec(bare)?.[1] ?? bare;
  const lead = cutLead(said, matcher);
  const { question, answer } = lead ?? { question: said, answer: '' };
  const [text = '', ...others] = question.split(ALTERNATE);
  const areWordings =
    others.length > 0 && [text, ...others].every((part) => wordsOf(foldText(part)).length >= 2);
  return {
    text: tidy(areWordings ? text : question),
    alternates: areWordings ? others.map(tidy) : [],
    pointer,
    tags: tagged
      .split(/[,;/|]/)
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
    answer,
  };
}

function tidy(text: string): string {
  const bare = text.replace(/\s*[:–—-]+\s*$/u, '').trim();
  return (QUOTED.exec(bare)?.[1] ?? bare).trim();
}
