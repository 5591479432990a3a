import type { NoteLine } from './note-line.ts';

const ADVISING =
  /^(?:describe|explain|share|discuss|outline|talk about|give|show|tell (?:a|the|your)|summari[sz]e|demonstrate|define|list|provide|think)\b/;
const ASKED_OF_ONE =
  /\b(?:me|us|the panel)\b|\b(?:times?|example|situation|occasion|instance) (?:when|where|in which|that|you)\b/;

/** `- Outline what you did with the team` orders as interviewers do, but speaks for nobody: it says how to answer. */
export function isAdvice({ block, folded, text }: NoteLine): boolean {
  return (
    block.marker !== 'none' && ADVISING.test(folded) && !ASKED_OF_ONE.test(folded) && !/[?？]/u.test(text)
  );
}
