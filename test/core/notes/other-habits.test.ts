import { describe, expect, test } from 'vitest';
import { askedIn, homesOf, readNotes } from './read-notes.ts';

describe('questions listed first and answered below', () => {
  const listed = ['They ask these:', '- why are you leaving', '- how would you design a meter pipeline', ''];

  test('come back as short headings, which are the same questions', () => {
    const { questions } = readNotes(...listed, 'leaving', 'the reorg', '', 'meter design', 'kafka first');

    expect(questions.map(({ line, alternates }) => [line, ...alternates.map((other) => other.line)])).toEqual(
      [
        [2, 5],
        [3, 8],
      ],
    );
    expect(questions.map(({ answerLines }) => answerLines)).toEqual([[[6, 6]], [[9, 9]]]);
  });

  test('come back by their numbers alone', () => {
    const { questions } = readNotes(
      ...[
        '1. Talk me through your biggest win.',
        '2. How do you plan your week?',
        '3. Which deal did you lose?',
      ],
      ...['', '1 Harlow', 'a long one', '', '2 Mondays', 'blocked', '', '3 Sutton', 'on price'],
    );

    expect(questions.map(({ answerLines }) => answerLines)).toEqual([[[6, 6]], [[9, 9]], [[12, 12]]]);
  });
});

test('a word in capitals marks a story and its title, and ends the answer above; a story bank holds many', () => {
  const { stories, questions } = readNotes(
    ...[
      'Why us?',
      '- three sites',
      '',
      'STORY Bank',
      '1. The flood',
      'S: water came',
      'A: sandbags',
      'R: dry',
      '',
    ],
    ...['STORY The angry man', 'he shouted, I listened', 'he stayed', ''],
    ...['BEISPIEL wie das Team wuchs', 'von zwei auf fünf'],
  );

  expect(stories.map(({ title }) => title)).toEqual(['The flood', 'The angry man', 'wie das Team wuchs']);
  expect(questions.map(({ answerLines }) => answerLines)).toEqual([[[2, 2]]]);
});

test('each question that a sentence quotes is one', () => {
  const line = 'Expect "how would your last manager describe you" and "why are you looking to move".';

  expect(askedIn(line)).toEqual(['how would your last manager describe you', 'why are you looking to move']);
});

test.each([
  ['they might push: what if meters send duplicates', 'what if meters send duplicates'],
  ['Maths q – they give u a drawing', 'they give u a drawing'],
  ['Health n safety whats it mean to u', 'Health n safety whats it mean to u'],
])('%s: what is asked is found', (line, asked) => {
  expect(askedIn('Questions', 'Why us?', 'the river', line, 'an answer')).toContain(asked);
});

test.each([
  'hab 3900, will 4300, drunter als 4150 nicht',
  '82 now, say 90-95, would say yes at 88',
  'current 38,500, target 44,000, accept 42,000',
  'pido 42, me quedo con 38',
])('%s is private, by two figures and what they are', (line) => {
  expect(homesOf('Why us?', '- the river', '', line).at(-1)).toBe('private');
});

test.each(['11 driving, 14 on duty, 30 min break', 'from 58 to 84 in two years', '2021-11-26, on call'])(
  '%s is not, though it has figures',
  (line) => {
    expect(homesOf('Why us?', line).at(-1)).toBe('answer');
  },
);

test('what was said at a rehearsal is found within the line that tells of it', () => {
  const { feedback } = readNotes('Why us?', 'the river', '', 'did a mock w tom. he said i talk too fast');

  expect(feedback.map(({ text }) => text)).toEqual(['he said i talk too fast']);
});

test('a table below a heading of stories has one in each row, whatever letters count them', () => {
  const { stories } = readNotes(
    ...['## Story bank', '', '| | Title | Result |', '|---|---|---|'],
    ...['| A | The seven screens | 43% |', '| B | Points nobody wanted | killed it |'],
  );

  expect(stories.map(({ title, line }) => [title, line])).toEqual([
    ['The seven screens', 5],
    ['Points nobody wanted', 6],
  ]);
});

test('behaviours over situations and results are asked about, and no values', () => {
  const { values, questions } = readNotes(
    ...['BEHAVIOURS', 'Making Decisions', 'Situation: too many applications', 'Task: a fair way of cutting'],
    ...['Action: four options', 'Result: agreed', 'Working Together', 'Situation: no tracker', 'Result: one'],
  );

  expect(values).toEqual([]);
  expect(questions.map(({ line }) => line)).toEqual([2, 7]);
});

test('a heading with a letter too few or two that changed places is understood', () => {
  expect(homesOf('their vlaues', 'Compassion - see the person', 'Respect', '').slice(1)).toEqual([
    'value',
    'value',
  ]);
});

describe('the company and the role', () => {
  test.each([
    [
      'HEO Adviser - Dept for Coastal Affairs - interview Tues 8th',
      'Dept for Coastal Affairs',
      'HEO Adviser',
    ],
    ['# Audition MCF — Université de Valmarin, labo LITHA', 'Université de Valmarin', 'Audition MCF'],
    ['ENTREVISTA COLEGIO SANTA ELVIRA – tutora de primaria', 'COLEGIO SANTA ELVIRA', 'tutora de primaria'],
  ])('of %s', (title, company, role) => {
    expect(readNotes(title, '', 'Why us?', '- the river')).toMatchObject({ company, role });
  });

  test('are read from the subject of a mail', () => {
    const mail = [
      'From: Ann <ann@agency.example>',
      'Subject: Your interview with Pellworth – Account Manager',
    ];

    expect(readNotes(...mail, '', 'Why us?')).toMatchObject({
      company: 'Pellworth',
      role: 'Account Manager',
    });
  });
});

describe('questions and answers that nothing marks', () => {
  test('are told apart where every second line asks', () => {
    const { questions } = readNotes(
      ...[
        'Why care?',
        'nan, two years',
        'Resident refuses a wash',
        'try later',
        'Resident falls',
        'dont lift',
      ],
      ...['Can you do weekends', 'alternate yes', 'Why did you leave', 'hours got cut'],
    );

    expect(questions.map(({ line }) => line)).toEqual([1, 3, 5, 7, 9]);
  });

  test('are told apart where each block behind a gap has a head', () => {
    const { questions } = readNotes(
      ...['A time I dealt with grief', 'the tin man.', '', 'Managing volunteers', 'thank by name', ''],
      ...['What would you do first?', 'visit', '', 'Hitting targets', '74k against 60k', ''],
      ...['How do you cope', 'gardening', '', 'GDPR and raffles', 'consent log'],
    );

    expect(questions.map(({ line }) => line)).toEqual([1, 4, 7, 10, 13, 16]);
  });
});

test('letters that go on from A are an outline’s, whose sections hold what they say', () => {
  const { values, questionsToAsk, questions } = readNotes(
    ...['A. Leurs valeurs', '   - Loyauté', '   - Dialogue', 'B. Questions auxquelles je m’attends'],
    ...[
      '   1. Pourquoi partir ?',
      '      - être là avant',
      'C. Ce que je leur demanderai',
      '   - qui tranche ?',
    ],
  );

  expect(values.map(({ line }) => line)).toEqual([2, 3]);
  expect(questions.map(({ line }) => line)).toEqual([5]);
  expect(questionsToAsk.map(({ line }) => line)).toEqual([8]);
});

test('the title of a callout is the question, and what it quotes below the answer', () => {
  const callouts = ['Warum wir?', 'Deine Stärken?', 'Ein Projekt, auf das du stolz bist'].flatMap((asked) => [
    `> [!question] ${asked}`,
    '> die Reihe, die Lesung, das Team',
    '',
  ]);

  expect(readNotes('## Mögliche Fragen', '', ...callouts).questions.map(({ line }) => line)).toEqual([
    3, 6, 9,
  ]);
});

test.each([
  ['Keep to self', 'private'],
  ['*** KEEP SHUT ***', 'private'],
  ['NOBODYS BUSINESS', 'private'],
  ['Ça reste ici', 'private'],
  ['Pls work in', 'point'],
  ['Réponse de Farid :', 'feedback'],
  ['Not on the table', 'private'],
  ['Pas pour eux', 'private'],
  ['Mine to them', 'question-to-ask'],
  ['Things I want on the table', 'point'],
])('%s: the lines below are %s', (heading, home) => {
  expect(homesOf('Why us?', '- the river', '', heading, '- somebody sold the boat').at(-1)).toBe(home);
});

test.each([
  ['They are proud of "dignity, warmth, honesty" - even on the mugs', 3],
  ['Brand values off the hangtag: Repair first. Leave no trace. Outdoors for all.', 3],
  ['Devise au mur : « rigueur, discrétion, humanité »', 3],
  ['En su web repiten tres cosas: escucha, constancia y alegría.', 3],
  ['die werben mit: termintreu / ehrlich / sicher nach hause', 3],
])('%s: %i values are told', (line, count) => {
  expect(readNotes(line, '', 'Why us?', 'the river').values).toHaveLength(count);
});

test.each(['ask first: how many meters', 'erst fragen: was passiert bei Verlust?'])(
  '%s is asked back in an answer, and no question',
  (line) => {
    expect(askedIn('Questions', '- How would you build it?', `  - ${line}`)).toHaveLength(1);
  },
);
