import { describe, expect, test } from 'vitest';
import { askedIn, homesOf, readNotes } from './read-notes.ts';

/* Habits that strangers' notes showed, in words of our own. */

describe('a question in a heading, told in headings of its parts', () => {
  const notes = [
    ...['# Behavioural', '', '## "Tell me about a time you led something hard"', '', '#### Situation'],
    ...['The archive moved house.', '', '#### Task', 'I owned the move of the maps, namely:', ''],
    ...['- that none was lost', '- that the readers could go on', '', '#### Action', '**First**, I counted.'],
    ...['', 'Why counting mattered more:', '', '- nobody had a list', '', 'To keep all informed:', ''],
    ...['I wrote to the readers each week', '', '#### Result', '- none was lost', '', '#### Reflection'],
    ...['Next time, I would:', '- count earlier', '', '### How did you break the work down?'],
    ...[
      'So I broke it into two:',
      '- the drawers',
      '- the rolls',
      '',
      '### Who were the readers?',
      'Surveyors.',
    ],
    ...['', '### What did you show the readers?', 'The truth, weekly.'],
  ];

  test('is one question; what stands in its answer is none, however it ends', () => {
    expect(askedIn(...notes)).toEqual([
      'Tell me about a time you led something hard',
      'How did you break the work down?',
      'Who were the readers?',
      'What did you show the readers?',
    ]);
  });

  test('has its story with all parts, and its prepared answer whole', () => {
    const { stories, lines } = readNotes(...notes);

    expect(stories.map(({ parts }) => parts)).toEqual([
      { situation: [6, 6], task: [9, 12], action: [15, 23], result: [26, 26], lesson: [29, 30] },
    ]);
    expect(lines.map(({ home }) => home)).not.toContain('to-do');
  });
});

describe('code between fences', () => {
  const notes = [
    ...['## Why two stages in your build?', 'The second has no compiler.', '', '```dockerfile'],
    ...[
      '# Keep secret: never mention',
      'FROM node AS build',
      'client = make.Client()',
      '```',
      'So it is small.',
    ],
  ];

  test('is of the answer, whatever it says', () => {
    const { company, questions } = readNotes(...notes);

    expect(homesOf(...notes)).toEqual([
      ...['question', 'answer', 'separator', 'answer', 'answer', 'answer', 'separator', 'answer'],
    ]);
    expect(company).toBeNull();
    expect(questions).toHaveLength(1);
  });

  test('is known without a language by how it looks; prose that stands so is read', () => {
    expect(homesOf('## Why us?', '```', 'const a = 1;', 'return a;', '```')).not.toContain('question-to-ask');
    expect(homesOf('## Questions to ask them', '```', 'How big is the team?', '```')).toContain(
      'question-to-ask',
    );
  });

  test('a fence that is never closed hides nothing', () => {
    expect(askedIn('```js', '## Why us?', 'because')).toEqual(['Why us?']);
  });
});

test('a table of contents asks nothing', () => {
  const contents = [
    '## Contents',
    '- [Why us?](#why-us)',
    '- [Why now?](#why-now)',
    '- [Why you?](#why-you)',
  ];

  expect(homesOf(...contents, '', '## Why now?', 'I moved.').slice(0, 4)).toEqual(Array(4).fill('unplaced'));
  expect(readNotes(...contents, '', '## Why now?', 'I moved.').questions.map(({ line }) => line)).toEqual([
    6,
  ]);
});

test('under the heading of the principles each lower heading is a value, and what stands below it says what is meant', () => {
  const { values, questions } = readNotes(
    ...['## Harrow leading principles', '', '### Reader first', 'We are patient. We wait.', ''],
    ...['### Ownership', 'We keep what we promise.', '', '### Deliver results', 'On the day.'],
  );

  expect(values.map(({ name, line }) => [name, line])).toEqual([
    ['Reader first', 3],
    ['Ownership', 6],
    ['Deliver results', 9],
  ]);
  expect(values[0]?.gloss).toBe('We are patient. We wait.');
  expect(questions).toEqual([]);
});

test.each([
  'Tell me about a situation where you had a conflict with someone on your team. How did they react?',
  'When do you push through alone, and when do you involve others on your team?',
  'Please tell me why you would be a good fit for this role.',
])('%s is asked of the candidate, though it speaks of a team', (asked) => {
  expect(homesOf('Describe a hard week.', asked, 'How do you plan?')).toEqual(Array(3).fill('question'));
});

test('final questions of a list are the interviewer’s all the same', () => {
  const homes = homesOf(
    '### Final behavioural interview questions',
    '1. How do you set goals?',
    '2. Why us?',
  );

  expect(homes).toEqual(['heading', 'question', 'question']);
});

test('non technical questions are asked', () => {
  expect(homesOf('## Non technical questions', '1. Tell me about yourself?')).toEqual([
    'heading',
    'question',
  ]);
});

test('what is to be practised was no rehearsal', () => {
  expect(homesOf('### Patterns to practice', '- two pointers', '- sliding windows')).not.toContain(
    'feedback',
  );
});

describe('answers under Q and A', () => {
  test('A: is the answer and no action, also alone on its line', () => {
    const notes = [
      ...['### Q1: Why a sliding window?', '**A:** A fixed one has a problem: a burst at its end.', ''],
      ...[
        '* **Q** : Why a cloud?',
        '',
        '* **A** :',
        '',
        'It was there.',
        '',
        '**Key difference**',
        '* price',
      ],
    ];

    expect(readNotes(...notes).stories).toEqual([]);
    expect(askedIn(...notes)).toEqual(['Why a sliding window?', 'Why a cloud?']);
    expect(homesOf(...notes).slice(-3)).toEqual(['answer', 'answer', 'answer']);
  });

  test('a table in an answer is of it', () => {
    const notes = [
      '### Q1: What do you scan?',
      'A:',
      '',
      '| Stage | Tool |',
      '|---|---|',
      '| build | trivy |',
    ];

    expect(homesOf(...notes).at(-1)).toBe('answer');
  });
});

test('two whole questions that share one word are two', () => {
  const asked = [
    'Who has influenced you in your career?',
    'What is the biggest takeaway from your career so far?',
  ];

  expect(askedIn('## Questions', ...asked.map((text) => `- ${text}`))).toEqual(asked);
});

test('a field that one is asked about is no employer', () => {
  expect(readNotes('# Security Engineering Interview Prep', '', '## Why us?', 'maps').company).toBeNull();
});

describe('what a writer marks is what the mark says', () => {
  test('by a tag behind the words, or before them', () => {
    const lines = [
      ...['- the three minutes about me #q', '\t- Cork, then Leeds', '- train interns #q/maybe'],
      ...['- thirty journals read #bringup', '- #private the other post', '- ring Ann #todo'],
    ];

    expect(homesOf(...lines)).toEqual(['question', 'answer', 'question', 'point', 'private', 'to-do']);
    expect(askedIn(...lines)).toEqual(['the three minutes about me', 'train interns']);
  });

  test('by the kind of a callout', () => {
    expect(homesOf('> [!question]- 502 against 504', '> one is slow', '', '> [!todo] find one')).toEqual([
      ...['question', 'answer', 'to-do'],
    ]);
  });

  test('by hiding it; a template’s own remark tells nothing', () => {
    expect(homesOf('%% the post in Galway closes on Friday %%', '%% end %%')).toEqual([
      'private',
      'unplaced',
    ]);
  });

  test('a tag that says nothing of an interview is left alone', () => {
    expect(homesOf('Why us? #work')).toEqual(['question']);
  });
});

test.each(['## me → them', 'ME -> THEM'])('%s: the candidate’s own questions follow', (heading) => {
  expect(homesOf(heading, '1. Who signs off a change', '2. What does the lead own?').slice(1)).toEqual(
    Array(2).fill('question-to-ask'),
  );
});

test('them → me: the interviewer’s questions follow', () => {
  expect(askedIn('## them → me [* = sure]', '1. biggest mistake', '2. why leave')).toHaveLength(2);
});

test('numbers alone tell how deep an outline’s lines stand', () => {
  const notes = [
    ...['1\tTHEM → ME', '1.1\tbiggest mistake', '1.1.1\tthe freezer, straight', '1.1.2\tno varnish'],
    ...['1.2\twhy leave', '1.2.1\tthe job is done', '2\tME → THEM', '2.1\twho owns the plan', '3\tSTORIES'],
  ];

  expect(askedIn(...notes)).toEqual(['biggest mistake', 'why leave']);
  expect(readNotes(...notes).questions.map(({ answerLines }) => answerLines)).toEqual([[[3, 4]], [[6, 6]]]);
  expect(readNotes(...notes).questionsToAsk.map(({ line }) => line)).toEqual([8]);
});

test('values in a notebook’s own head', () => {
  const { values } = readNotes(
    '---',
    'tags: [jobs]',
    'values:',
    '  - Dignity',
    '  - Candour',
    '---',
    '',
    'Why us?',
  );

  expect(values.map(({ name, line }) => [name, line])).toEqual([
    ['Dignity', 4],
    ['Candour', 5],
  ]);
});

test('a column of what they might say holds questions', () => {
  const rows = ['| what they might say | me |', '|:--|:--|', '| Why Fenwick, why now? | six years, ready |'];

  expect(askedIn(...rows)).toEqual(['Why Fenwick, why now?']);
});

test('parts by the words of their writer', () => {
  const [story] = readNotes(
    ...[
      '## Stories',
      '### The level',
      'ctx:: Leeds, a Friday',
      'job:: hold the dose',
      'did:: nothing in time',
    ],
    ...['upshot:: a handover sheet', 'would-change:: hand over'],
  ).stories;

  expect(story?.parts).toEqual({
    situation: [3, 3],
    task: [4, 4],
    action: [5, 5],
    result: [6, 6],
    lesson: [7, 7],
  });
});
