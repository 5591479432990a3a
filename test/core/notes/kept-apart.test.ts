import { describe, expect, test } from 'vitest';
import { askedIn, homesOf, readNotes } from './read-notes.ts';

/* What stands beside or below something else in people's notes, and is not of its kind. */

const named = (...lines: string[]) => readNotes(...lines).values.map(({ name }) => name);

describe('values', () => {
  test('stand below a sentence that speaks of them, each with what is meant', () => {
    const pack = ['"We listen. All we do rests on our CARE values, and we will ask about them."'];

    expect(
      named(
        'Bring: passport',
        '',
        'From the job pack:',
        ...pack,
        '• Respect – we treat all with dignity',
        '• Enterprising – we look for better ways',
      ),
    ).toEqual(['Respect', 'Enterprising']);
  });

  test('stand below a plain line that says where they are from', () => {
    expect(
      named('whats their ethos again, from the leaflet', 'People first', 'Honest dealing', 'Rooted here', ''),
    ).toEqual([...['People first', 'Honest dealing', 'Rooted here']]);
  });

  test('stand below what a page was found to say, up to the next gap', () => {
    const notes = [
      'looked at their website, there is a Lumen way, it says',
      'kind hands',
      'straight talking',
      '',
      'money: not below 34',
    ];

    expect(named(...notes)).toEqual(['kind hands', 'straight talking']);
  });

  test('may be quoted in bold below what names them, and end with the quotation', () => {
    const notes = [
      '## Day',
      '',
      'Principles from their careers page:',
      '> **Start small**',
      '> **Show your work**',
      '',
      'crane',
    ];

    expect(named(...notes)).toEqual(['Start small', 'Show your work']);
  });

  test('stand below the word that their initials spell', () => {
    expect(
      named('TRUST VALUES - PRIDE', 'Patients', 'Respect', 'Improving', 'Dignity', 'Excellence'),
    ).toHaveLength(5);
    expect(named('STAR', 'S: the flood', 'T: the maps', 'A: I moved them', 'R: none lost')).toEqual([]);
  });

  test("are an employer's way", () => {
    expect(named('fairlow way: customers first, win together, keep it simple')).toHaveLength(3);
  });

  test('stand behind what an employer lives by', () => {
    expect(named('> At Lumen we live by: Customer first, Integrity always, One team.')).toHaveLength(3);
  });

  test('are none the less for sounding like an order not to tell', () => {
    const { values, private: secrets } = readNotes(
      'Their values',
      '- Warm welcome = greet the guest',
      '- Never say no = offer another',
    );

    expect(values.map(({ name }) => name)).toEqual(['Warm welcome', 'Never say no']);
    expect(secrets).toEqual([]);
  });
});

describe('what a program says to whoever asked it for a list', () => {
  test('is asked by nobody', () => {
    expect(
      askedIn(
        '1. **"Why us?"**',
        '   - the maps',
        '*These cover the most. Would you like me to generate answers as well?*',
      ),
    ).toEqual(['Why us?']);
  });
});

test("among one's own questions a label over some of them ends nothing", () => {
  expect(
    homesOf(
      '## Qs from me',
      '',
      'the usual:',
      '- How big is the team?',
      '',
      'mine:',
      '- who has the final say',
    ),
  ).toEqual([...['heading', 'heading', 'question-to-ask', 'heading', 'question-to-ask']]);
});

test('what was added on another day stands in no section before it', () => {
  expect(
    homesOf(
      'Must say:',
      '- the visual course',
      '',
      '4 marzo',
      'buy tights, print CV',
      '',
      '2 May',
      'the old crane',
    ),
  ).toEqual([...['heading', 'point', 'heading', 'to-do', 'heading', 'unplaced']]);
});

test('a day before what it was does not hide that', () => {
  const notes = [
    '## ¿Por qué aquí?',
    'por el mar y la gente',
    '',
    '1 marzo - ensayo con mi hermana',
    '- que no diga tanto eso',
  ];

  expect(homesOf(...notes).at(-1)).toBe('feedback');
});

test('a section that is not for out loud is private', () => {
  expect(homesOf('## comp etc (not for out loud)', '- Brasswick has its last round on the 15th')).toEqual([
    'heading',
    'private',
  ]);
});

test('what is never said to a customer is how one works', () => {
  expect(
    readNotes('## How do you handle a complaint?', '- never say to the guest that it is not my fault')
      .private,
  ).toEqual([]);
});

test('a row that says that it is not to be said is private', () => {
  const { private: secrets } = readNotes(
    'Pay\tneed 68k with shifts\tdo not say first',
    "Other\tPell Foods wants me back\tdon't bring up",
  );

  expect(secrets.map(({ text }) => text)).toEqual(['need 68k with shifts', 'Pell Foods wants me back']);
});

test('an example that is told below a question is a story of its own', () => {
  const { stories } = readNotes(
    'How do you handle a complaint?',
    '- listen',
    '- Example: a guest without hot water',
    '    - Situation: the boiler broke',
    '    - Action: I changed his room',
  );

  expect(stories.map(({ title }) => title)).toEqual(['a guest without hot water']);
});

test.each([
  ['Aoife did questions with me sun night', 'she said slow down a bit', 'said the last one was very good'],
  [
    'Hat Jens am Sonntag gemacht, went through it with Jens',
    'deine Antworten sind zu lang',
    'du redest zu schnell',
  ],
])('below "%s" stand remarks', (heading, ...remarks) => {
  expect(homesOf('## Why us?', 'the maps', '', heading, ...remarks).slice(-2)).toEqual([
    'feedback',
    'feedback',
  ]);
});

test.each([
  'wouldnt move for less than one fifty five',
  'let him say it first',
  'would take Pelorus over Hatchline',
  'the sickness in 2023, only if they bring it up',
  'dont know about the drive to be honest',
])('%s is private', (line) => {
  expect(homesOf('# Notes', '', 'Misc', line).at(-1)).toBe('private');
});

test('what they asked is theirs, though one might ask it oneself', () => {
  expect(
    askedIn(
      'They asked me:',
      '- What would success look like in your first 90 days?',
      '- How big is your team?',
    ),
  ).toHaveLength(2);
});

test('what is brought up if there is room is a point, ticked off or not', () => {
  expect(homesOf("Bring up if there's room:", '- [ ] the playbook that I wrote').at(-1)).toBe('point');
});

test('values by their initials end at the next gap', () => {
  expect(
    named(
      'OUR WAY - CARE',
      'Calm',
      'Always',
      'Respect',
      'Enterprising',
      '',
      'Intro / why this job',
      '- the maps',
    ),
  ).toHaveLength(4);
});
