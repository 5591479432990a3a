import { html, nothing } from 'lit';
import type { Question, QuestionBank } from '../../core/question-bank/question-bank.ts';
import { formatShare } from '../format.ts';
import type { BankView } from '../session/banks-api.ts';
import { FOLLOW_UP_WORDS, sayFault } from './bank-words.ts';
import { sayLanguage } from './library-search.ts';

/** What is to be mended in a bank before it can be used. */
export function renderFaults({ faults, bankId }: BankView) {
  return html`<div class="panel broken">
    <p>This bank cannot be used until this is mended:</p>
    <ul class="plain">
      ${faults.map((fault) => html`<li>${sayFault(fault)}</li>`)}
    </ul>
    <a class="btn primary" href="/library/${bankId}/edit">Mend it</a>
  </div>`;
}

/** What a bank is about, its interviews and its values. */
export function renderAbout(bank: QuestionBank) {
  const { description, note, company, role, language, values, scripts } = bank;
  const facts = [company, role, language.startsWith('en') ? undefined : sayLanguage(language)].filter(
    Boolean,
  );
  return html`${facts.length === 0 ? nothing : html`<p class="muted">${facts.join(', ')}</p>`}
    ${description === undefined ? nothing : html`<p class="about" lang=${language}>${description}</p>`}
    ${note === undefined ? nothing : html`<p class="about"><strong>Note:</strong> ${note}</p>`}
    <section aria-labelledby="interviews">
      <h2 id="interviews">Interviews</h2>
      <ul class="panel rows" lang=${language}>
        ${scripts.map(
          ({ id, title, description: about }) =>
            html`<li>
              <a class="title" href="/scripts/${bank.id}/${id}">${title}</a>
              ${about === undefined ? nothing : html`<p class="small muted">${about}</p>`}
            </li>`,
        )}
      </ul>
    </section>
    ${
      values.length === 0
        ? nothing
        : html`<section aria-labelledby="values">
            <h2 id="values">Values</h2>
            <dl class="panel rows" lang=${language}>
              ${values.map(
                ({ name, gloss }) =>
                  html`<div>
                    <dt>${name}</dt>
                    <dd class="small muted">${gloss}</dd>
                  </div>`,
              )}
            </dl>
          </section>`
    }`;
}

/** All that is known of a question, as rows of a list of terms. */
export function renderMore(question: Question) {
  const { alternates, followUps, parts, points, values, guidance, guidanceSource, source } = question;
  const list = (entries: readonly string[]) =>
    html`<ul class="plain">
      ${entries.map((entry) => html`<li>${entry}</li>`)}
    </ul>`;
  const rows: [string, unknown][] = [];
  if (guidance !== undefined)
    rows.push([
      'What it is after',
      `${guidance}${guidanceSource === undefined ? '' : ` (${guidanceSource})`}`,
    ]);
  if (alternates.length > 0) rows.push(['In other words', list(alternates)]);
  if (followUps.length > 0)
    rows.push([
      'Follow-ups',
      list(followUps.map((one) => `${one.prompt} (${FOLLOW_UP_WORDS[one.when] ?? ''})`)),
    ]);
  if (parts.length > 0) rows.push(['Parts', parts.map(sayPart).join(', ')]);
  if (points.length > 0) rows.push(['Points to make', list(points)]);
  if (values.length > 0) rows.push(['Values', values.join(', ')]);
  rows.push(['Target from', source]);
  return rows.map(
    ([term, said]) =>
      html`<dt class="muted" lang="en">${term}</dt>
        <dd>${said}</dd>`,
  );
}

function sayPart({ name, share }: Question['parts'][number]): string {
  return share === undefined ? name : `${name} ${formatShare(share)}`;
}
