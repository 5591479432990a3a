/** Whoever writes so gives a reason, and asks for none. */
const REASON = /^(?:because|cause|cos|bc|weil|denn|porque|parce que|car)\b/;

/** What the candidate would ask back before anything else. */
const ASKS_BACK =
  /^(?:ask|clarify) first\b|^first ask\b|^(?:erst(?:mal| mal)?|zuerst) fragen\b|^preguntar primero\b|^primero preguntar\b|^demander d abord\b|^d abord demander\b/;

/** Whether a line can only be the beginning of an answer. @param folded as `foldText` gives it */
export function beginsAnswer(folded: string): boolean {
  return REASON.test(folded) || ASKS_BACK.test(folded);
}
