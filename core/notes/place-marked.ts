import { put, topFrame, type Draft } from './draft.ts';
import type { NoteLine } from './note-line.ts';
import { placeQuestion } from './place-question.ts';
import type { Home } from './proposal.ts';

type MarkedHome = Extract<Home, 'question' | 'question-to-ask' | 'point' | 'private' | 'to-do' | 'feedback'>;

/** What writers call a line themselves, by a tag in it or by the kind of its callout. */
const MARKS: ReadonlyMap<string, MarkedHome> = new Map(
  Object.entries({
    question: 'q question frage pregunta domanda vraag pergunta faq',
    'question-to-ask': 'ask askthem toask ask-them to-ask gegenfrage',
    point: 'say saythis mention bringup bring-up point plug sagen erwähnen decir dire',
    private: 'private secret dontsay dont-say donotsay privat geheim privado privé comment',
    'to-do': 'todo to-do task erledigen pendiente',
    feedback: 'feedback fb',
  } satisfies Record<MarkedHome, string>).flatMap(([home, marks]) =>
    marks.split(' ').map((mark): [string, MarkedHome] => [mark, home as MarkedHome]),
  ),
);

/** `… #q`, `… #q/maybe` */
const TAGGED =
  /^(.*\S)\s+#([\p{L}-]{1,12})(?:\/[\p{L}-]+)?((?:\s+#[\p{L}/-]+)*)(?:\s*\^[\w-]+)?\s*(\([^()]*\))?$/u;
const TAG_FIRST = /^#([\p{L}-]{1,12})\s+(\S.*)$/u;

/** A comment of fewer words is a remark on the page, such as a template's; we chose it. */
const MIN_COMMENT_WORDS = 3;

/** Reads a line that its writer marked as what it is; gives back false for any other. */
export function placeMarked(draft: Draft, line: NoteLine): boolean {
  const { text, home } = markOf(line);
  if (home === undefined || text === '') return false;
  if (home === 'question') {
    if (topFrame(draft).mode === 'to-ask') return false;
    placeQuestion(draft, line, text.replace(/^["“„«]|["”“»]$/gu, ''), true);
    return true;
  }
  put(draft, line, home, text);
  if (home === 'point') draft.questionOf[line.i] = draft.question?.i ?? null;
  return true;
}

function markOf({ block, text, wordCount }: NoteLine): { text: string; home: MarkedHome | undefined } {
  if (text.includes('#')) {
    const [, before = '', last = ''] = TAGGED.exec(text) ?? [];
    const tagged = MARKS.get(last.toLowerCase());
    if (tagged !== undefined) return { text: before, home: tagged };
    const [, first = '', after = ''] = TAG_FIRST.exec(text) ?? [];
    const led = MARKS.get(first.toLowerCase());
    if (led !== undefined) return { text: after, home: led };
  }
  const isRemark = block.mark === 'comment' && wordCount < MIN_COMMENT_WORDS;
  return { text, home: isRemark ? undefined : MARKS.get(block.mark) };
}
