import { describe, expect, test } from 'vitest';
import { askedIn, homesOf, readNotes } from './read-notes.ts';

/* Habits of briefs that programs write and of lists that are passed on, as strangers keep them; in words of our own. */

describe('a heading in which all words have capitals', () => {
  test('names whose questions stand below by its words: none of them is somebody', () => {
    const notes = ['# Phone Screen', '', '## Questions They Will Ask', '- Why did you leave your last job?'];

    expect(
      homesOf(...notes, '- What pay do you expect?', '## Questions to Ask Them', '- Who would lead me?'),
    ).toEqual(['heading', 'heading', 'question', 'question', 'heading', 'question-to-ask']);
  });

  test('in which somebody is asked still names her', () => {
    expect(homesOf('## Ask Ione & Dr Pask', '- who closes up', '- what the rota is')).toEqual([
      ...['heading', 'question-to-ask', 'question-to-ask'],
    ]);
  });
});

describe('a brief', () => {
  const notes = [
    ...[
      '# Interview Brief: Larkfield Arena — Senior Analyst',
      '',
      '**Q: Tell me about a time you decided too early.**',
    ],
    ...[
      '- **Your angle:** the tram timetable',
      '',
      '## Story Bank Mapping',
      '',
      '| # | Topic | Best story | Fit |',
    ],
    ...[
      '|---|---|---|---|',
      '| 1 | Pipelines | Tram forecast | strong |',
      '| 2 | Tests | **GAP — no story yet** | none |',
    ],
    ...['', '**Questions to ask them:**', '1. "What does the first month look like?"'],
  ];

  test('is of the company and the role that its title names', () => {
    expect(readNotes(...notes)).toMatchObject({ company: 'Larkfield Arena', role: 'Senior Analyst' });
  });

  test('has no story where it says that one is missing', () => {
    expect(readNotes(...notes).stories.map(({ title }) => title)).toEqual(['Tram forecast']);
  });

  test('has its questions asked as they stand, and without quotation marks', () => {
    const { questions, questionsToAsk } = readNotes(...notes);

    expect(questions.map(({ prompt }) => prompt)).toEqual(['Tell me about a time you decided too early.']);
    expect(questionsToAsk.map(({ text }) => text)).toEqual(['What does the first month look like?']);
  });
});

test('notes that stand between two fences as a whole are notes, whatever language is named', () => {
  const notes = [
    '```python',
    'Tell me about a time you were wrong.',
    'the wrong map',
    'Why us?',
    'the maps',
    '```',
  ];

  expect(askedIn(...notes)).toEqual(['Tell me about a time you were wrong.', 'Why us?']);
});

test('what one wants in a job is not why one wants this one', () => {
  const asked = askedIn(
    '## Questions they ask',
    '- What do you want in a job?',
    '- Why do you want this job?',
  );

  expect(asked).toHaveLength(2);
});

describe('a template that is partly filled in', () => {
  const notes = [
    ...[
      '# Bewerbungsgespräch',
      '',
      '## 1. Persönliche Informationen',
      '- **Familie**',
      '  - Eltern: [Beruf einfügen]',
    ],
    ...[
      '',
      '## 2. Unternehmen',
      '- **Gründe für die Bewerbung**',
      '  - guter Ruf',
      '',
      '## 3. Fragen an das Unternehmen',
    ],
    ...[
      '- **Ausbildung**',
      '  - Dauer und Aufbau',
      '  - Berufsschule',
      '- **Unternehmen**',
      '  - Größe der Gruppen',
    ],
  ];

  test('keeps nothing secret for being personal, and is of no company that stands over a list', () => {
    expect(readNotes(...notes)).toMatchObject({ private: [], company: null, role: null, values: [] });
  });

  test('asks them what stands under each group of their questions', () => {
    expect(readNotes(...notes).questionsToAsk.map(({ text }) => text)).toEqual([
      ...['Dauer und Aufbau', 'Berufsschule', 'Größe der Gruppen'],
    ]);
  });

  test('has no values in what is to be filled in', () => {
    const places = [
      '**Warum wir?** [z. B. Ruf, Lage]',
      '**Stärken?** [z. B. Fleiß, Ruhe]',
      '**Ziele?** [Ihre Ziele]',
    ];

    expect(readNotes(...places).values).toEqual([]);
  });
});

describe('advice on how to answer', () => {
  const notes = [
    ...[
      '## Tell me about a time you worked with others',
      '- Outline your key actions with the team',
      '- Explain the positive result of your work',
    ],
    ...['## Why do you want to leave?', '- Share some of the ways you are working on it'],
  ];

  test('below a question that is a heading asks nothing, though it orders as interviewers do', () => {
    expect(homesOf(...notes)).toEqual(['question', 'answer', 'answer', 'question', 'answer']);
  });

  test('makes its heading no mere category', () => {
    const under = [
      '## Describing your hardest project',
      '- Describe what it would have cost',
      '- Discuss the steps',
    ];

    expect(homesOf(...notes, ...under).slice(-3)).toEqual(['question', 'answer', 'answer']);
  });
});

test('numbers over questions with bullets at the same column are categories', () => {
  const notes = [
    ...[
      '## Interview prep',
      '',
      '1. General Qs',
      '',
      '* Tell me about yourself?',
      '',
      '* What pay do you expect?',
      '',
    ],
    ...[
      '2. Self-perception (regard, awareness)',
      '',
      '* How would you describe yourself?',
      '',
      '* Tell me one strength?',
    ],
  ];

  expect(homesOf(...notes)).toEqual([
    ...['heading', 'heading', 'question', 'question', 'heading', 'question', 'question'],
  ]);
});

describe('a story that says what it is good for before it is told', () => {
  const notes = [
    ...[
      '## Stories',
      '### Story #1: The wet archive',
      '**Usable for Questions About:**',
      '- Tell me about a time you led',
    ],
    ...[
      '- How do you prioritize?',
      '',
      '**SITUATION**',
      'The cellar was wet.',
      '**ACTION**',
      'I moved the maps.',
      '',
    ],
    ...['**Talking Time:** ~2 minutes', '**Potential Follow-ups:**', '- How did you choose the maps?'],
  ];

  test('is one story with its parts', () => {
    const { stories, questionsToAsk, points } = readNotes(...notes);

    expect(stories.map(({ title, parts }) => [title, parts.situation, parts.action])).toEqual([
      ['The wet archive', [8, 8], [10, 10]],
    ]);
    expect([questionsToAsk, points]).toEqual([[], []]);
  });

  test('has below it what may be asked after it', () => {
    expect(askedIn(...notes)).toEqual(['How did you choose the maps?']);
  });
});

test.each([
  ['Strategic questions to ask', 'question-to-ask'],
  ['Vocabulary to use', 'point'],
  ['Keywords to drop', 'point'],
  ['Common questions to ask candidates', 'unplaced'],
])('below "%s" a line is %s', (heading, home) => {
  expect(homesOf('# Notes', `## ${heading}`, '- the harbour rota and the night crew').at(-1)).toBe(home);
});

test('an item of a list below a heading is no title, though it names a job', () => {
  expect(readNotes('# Notes', '## Next', '- the harbour rota and the night crew').role).toBeNull();
});
