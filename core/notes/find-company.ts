import type { Draft } from './draft.ts';
import { foldText, wordsOf } from './fold-text.ts';
import type { Concept } from './lexicon.ts';
import type { NoteLine } from './note-line.ts';
import { standsOverContents } from './stands-over-contents.ts';
import { INTERVIEW, partsOfTitle } from './title-parts.ts';

/** Who the interview is with, and for what. */
export type CompanyAndRole = {
  readonly company: string | null;
  readonly role: string | null;
  readonly mission: string | null;
};

/** A title stands among the first lines; we chose it. */
const TITLE_LINES = 6;

const PROPER =
  /^(?:[\p{Lu}\d][\p{L}\p{N}.&'’+-]*)(?:\s+(?:[\p{Lu}\d&][\p{L}\p{N}.&'’+-]*|of|and|am|im|an|zum|zur|vom|bei|der|des|de|du|la|und|y|et|&|für|for|the|del))*$/u;

/** Finds the company and the role: labelled, in the title, or in what is asked. */
export function findCompany(draft: Draft): CompanyAndRole {
  const title = readTitle(draft);
  const company = draft.company?.text ?? title.company ?? companyAsked(draft);
  const role = draft.role?.text ?? title.role;
  return { company: tidy(company), role: tidy(role), mission: tidy(draft.mission?.text ?? null) };
}

function tidy(text: string | null): string | null {
  const tidied =
    text
      ?.replace(/\s*\((?:https?:|www|\D*,|.*\d)[^)]*\)\s*$/u, '')
      .replace(/^[\s:–—-]+|[\s.:,;–—-]+$/gu, '') ?? '';
  return tidied === '' ? null : tidied;
}

type Title = { company: string | null; role: string | null };

/** Reads the first lines; what only names a kind of job gives way to a role that says more. */
function readTitle(draft: Draft): Title {
  const title: Title = { company: null, role: null };
  let beside: string | null = null;
  for (const line of draft.lines.filter(({ text }) => text !== '').slice(0, TITLE_LINES)) {
    if (!isTitle(draft, line)) continue;
    const text = SUBJECT.exec(line.text)?.[1] ?? line.text;
    const parts = partsOfTitle(draft, text);
    readParts(draft, line, text, parts, title);
    const isFirst = line.i === 0 || line.block.headingLevel === 1;
    if (isFirst && title.company !== null && title.role === null)
      beside ??= besideName(draft, parts, title.company);
    if (title.company !== null && draft.company === null) draft.homes[line.i] = 'company';
    else if (title.role !== null && draft.role === null) draft.homes[line.i] = 'role';
    if (title.company !== null && (beside !== null || (title.role !== null && !isKindOfJob(title.role))))
      break;
  }
  return { company: title.company, role: title.role ?? beside };
}

const SUBJECT = /^(?:subject|betreff|asunto|objet|re|aw)\s*:\s*(.+)$/iu;

function isTitle(draft: Draft, line: NoteLine): boolean {
  const home = draft.homes[line.i];
  if ((home !== 'unplaced' && home !== 'heading') || draft.fixed.has(line.i) || line.block.isSilent)
    return false;
  if (standsOverContents(draft.lines, line) || isItemOfSection(draft, line)) return false;
  const isSubject = SUBJECT.test(line.text);
  const isMail = /^(?:from|to|cc|von|an|de|para|a|date|datum|fecha)$/.test(line.label?.folded ?? '');
  if (isMail || line.wordCount > MAX_TITLE_WORDS || NO_TITLES.has(line.concept)) return false;
  const isOfOther =
    line.label !== null &&
    line.label.rest !== '' &&
    line.i > 0 &&
    line.block.headingLevel === 0 &&
    !INTERVIEW.test(line.label.folded);
  const isNamed = line.block.headingLevel === 1 || hasTitleWord(draft, line.folded) || line.i === 0;
  return isSubject || (isNamed && !isOfOther);
}

const MAX_TITLE_WORDS = 18;

/** An item below a section's heading. */
function isItemOfSection({ lines }: Draft, { i, block }: NoteLine): boolean {
  return block.marker !== 'none' && lines.slice(0, i).some((above) => above.block.headingLevel > 1);
}

function readParts(draft: Draft, line: NoteLine, text: string, parts: readonly string[], title: Title): void {
  const names: string[] = [];
  for (const part of parts) {
    if (isRole(draft, part) && !INSTITUTION.test(foldText(part)) && !isNameBesideRole(draft, part, line)) {
      if (title.role === null || isKindOfJob(title.role)) title.role = withUnit(draft, part, text);
    } else if (isName(draft, part, line) || isBesideRole(draft, part, line)) names.push(part);
  }
  const isOfField = (name: string) => names.length === 1 && FIELD.test(foldText(name));
  title.company ??=
    names.find((name) => INSTITUTION.test(foldText(name))) ?? names.find((name) => !isOfField(name)) ?? null;
}

/** Words that employers' names have, and jobs have not. */
const INSTITUTION =
  /\b(?:universit\w+|universidad|college|primary|secondary|academy|hospitals?|hopital|klinik\w*|clinic\w*|clinica|school|schule|gymnasium|colegio|instituto|ecole|lycee|council|ministry|ministerium|department|dept|trust|nhs|verlag|gmbh|ag|ltd|llc|inc|plc|sarl|bank|banco|banque|caja|stadtwerke|foundation|stiftung|fundacion|fondation|centre|museum|museo|hotel|agency|agentur|agencia|agence|society|ccas|mairie|ayuntamiento|stadt)\b/;

/** A field that one is asked about is no employer: `Security engineering interview prep`. */
const FIELD =
  /\b(?:engineering|design|science|software|development|programming|coding|frontend|backend|full ?stack|data|product|system|behaviou?ral|technical|marketing|management|java|python|javascript|react|sql|devops|leadership|responses?|answers?|questions?|stories)$/;

/** `Apprenticeship interview` says of what kind the job is, and not which. */
function isKindOfJob(role: string): boolean {
  return /^(?:apprenticeship|internship|placement|graduate|trainee|ausbildung|praktikum|practicas|stage|alternance|job)$/.test(
    foldText(role),
  );
}

/** Beside the employer in the title stands the role, known as one or not. */
function besideName(draft: Draft, parts: readonly string[], company: string): string | null {
  const others = parts.filter((part) => part !== company && !WHEN.test(part) && /\p{L}{3}/u.test(part));
  return (
    others.find((part) => wordsOf(foldText(part)).length <= MAX_ROLE_WORDS && !isTitleWords(draft, part)) ??
    null
  );
}

function isTitleWords({ matcher }: Draft, part: string): boolean {
  return wordsOf(foldText(part)).every(
    (word) => matcher.titleWord.test(word) || matcher.smallWords.has(word),
  );
}

const WHEN = /\d[:.h]\d|\d{4}|(?:^| )\d{1,2}(?:st|nd|rd|th|\.)?$/;
const MAX_ROLE_WORDS = 8;

/** `Copperbeck Vets, veterinary nurse`: of two that sound like jobs, the one with capitals is the name. */
function isNameBesideRole(draft: Draft, part: string, { text }: NoteLine): boolean {
  if (!PROPER.test(part) || !/\s/.test(part)) return false;
  return partsOfTitle(draft, text).some(
    (other) => other !== part && /^\p{Ll}/u.test(other) && isRole(draft, other),
  );
}

/** `Senior PM, Payments` is one role. */
function withUnit(draft: Draft, role: string, title: string): string {
  const after = title.slice(title.indexOf(role) + role.length);
  const [, unit = ''] =
    /^,\s+(\p{Lu}[\p{L}&]+(?:\s+\p{L}+)?)(?=\s*(?:[0-9a-f]{8,})?$|\s*[-–—|(@])/u.exec(after) ?? [];
  return unit === '' || draft.matcher.titleWord.test(foldText(unit)) ? role : `${role}, ${unit}`;
}

const NO_TITLES: ReadonlySet<Concept | null> = new Set<Concept | null>([
  'questions',
  'values',
  'logistics',
  'background',
  'mission',
  'to-dos',
  'to-ask',
]);

function hasTitleWord({ matcher }: Draft, folded: string): boolean {
  return INTERVIEW.test(folded) || matcher.jobWord.test(folded);
}

function isRole({ matcher }: Draft, part: string): boolean {
  return matcher.jobWord.test(foldText(part)) && wordsOf(foldText(part)).length <= MAX_ROLE_WORDS;
}

function isName({ matcher }: Draft, part: string, line: NoteLine): boolean {
  const folded = foldText(part);
  if (
    matcher.topics.some(([, topic]) => topic.test(folded)) ||
    wordsOf(folded).every((word) => matcher.smallWords.has(word) || SMALL.test(word))
  )
    return false;
  return (
    wordsOf(folded).length <= 5 &&
    (PROPER.test(part) || (line.text === line.text.toLowerCase() && INTERVIEW.test(line.folded))) &&
    /\p{L}{2}/u.test(part)
  );
}

/** `colegio monte azul - maestra`: without capitals, a name is what stands beside the role. */
function isBesideRole(draft: Draft, part: string, line: NoteLine): boolean {
  const parts = partsOfTitle(draft, line.text);
  return (
    line.text === line.text.toLowerCase() &&
    parts.length === 2 &&
    wordsOf(foldText(part)).length <= 4 &&
    parts.some((other) => other !== part && isRole(draft, other))
  );
}

/** Words before a name that name nothing. */
const SMALL =
  /^(?:grade|band|level|ok|right|so|here|notes|stuff|all|everything|my|tips?|tipps|star\+?\w?|consejos|conseils)$/;

const ASKED =
  /(?:why|warum|wieso|por qué|por que|pourquoi|questions for|fragen an|about|values of|work (?:at|for)|join|bei|chez|at)\s+((?:\p{Lu}[\p{L}\p{N}.&'’-]*)(?:\s+\p{Lu}[\p{L}\p{N}.&'’-]*)*)/giu;

/** `Why Acme?` names it, when the notes name it again elsewhere. */
function companyAsked(draft: Draft): string | null {
  const votes = new Map<string, number>();
  for (const { text, i } of draft.lines) {
    if (!['question', 'alternate', 'heading', 'question-to-ask'].includes(draft.homes[i] ?? '')) continue;
    for (const [, name = ''] of text.matchAll(ASKED)) {
      if (/^\p{Lu}/u.test(name) && !isCommon(draft, name)) votes.set(name, (votes.get(name) ?? 0) + 1);
    }
  }
  const best = [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
  if (best === undefined) return null;
  const named = draft.lines.filter(({ text }) => text.includes(best)).length;
  return named > 1 ? best : null;
}

function isCommon({ matcher }: Draft, name: string): boolean {
  const words = wordsOf(foldText(name));
  return words.every(
    (word) =>
      matcher.you.has(word) ||
      matcher.me.has(word) ||
      matcher.smallWords.has(word) ||
      matcher.titleWord.test(word) ||
      matcher.jobWord.test(word) ||
      word.endsWith('ing'),
  );
}
