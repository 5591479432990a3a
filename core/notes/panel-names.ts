import type { Draft } from './draft.ts';
import { foldText } from './fold-text.ts';

/** Words of a line that says who sits there. */
const PANEL =
  /\b(?:panel|interview(?:er|ers)?|meeting|meet|chair|head|lead|manager|hm|director|boss|owner|principal|matron|gesprach mit|gremium|leitung|leiter\w*|chef\w*|tribunal|jef[ea]|entrevista(?:dor\w*)? con|directora?|encargad[oa]|dir|gerente|direccion|jury|entretien avec|responsable|direction|directrice|directeur)\b/;

/** Whoever sits across the table, whatever the name. */
const THEM =
  /^(?:them|him|her|you|(?:the )?(?:panel|interviewer|manager|hiring manager|boss|hm|team|head|chair|owner|lead|clinician)|die|sie|ihn|(?:den |die )?chef\w*|(?:die )?leitung|(?:den |die )?personaler\w*|ellos|(?:al |la |el )?(?:jef[ea]|directora?|entrevistador\w*)|eux|(?:le |la )?(?:recruteur|directeur|directrice|responsable|jury)|(?:l )?equipe)$/;

/** Names are told among the first lines; we chose it. */
const LINES = 40;

/** Whether somebody is of those who will ask: by what they are, or by a name beside it elsewhere in the notes. */
export function isOnPanel({ lines }: Draft, whom: string): boolean {
  const folded = foldText(whom);
  if (THEM.test(folded)) return true;
  const name = folded.split(' ').at(-1) ?? '';
  return lines
    .slice(0, LINES)
    .some(
      (line) =>
        PANEL.test(line.folded) && line.folded.split(' ').includes(name) && !SOMEBODY.test(line.folded),
    );
}

/** `ask Karen's manager` says of nobody that she sits there. */
const SOMEBODY = /^(?:to )?ask\b|\bfragen\b|^preguntar a\b|^demander\b/;
