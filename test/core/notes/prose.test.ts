import { describe, expect, test } from 'vitest';
import { askedIn, homesOf, readNotes } from './read-notes.ts';

/* Paragraphs, written or dictated, are read sentence by sentence where their words say what they are. */

describe('a question that a sentence expects', () => {
  const expected: readonly (readonly [string, string])[] = [
    ["They'll ask why I left the museum, and I'd say the archive was closing.", 'why I left the museum'],
    ['Then they will say but you have never run a shop, and I need to be calm.', 'you have never run a shop'],
    [
      'Next one why do you want to leave the bakery. Um I would say I want mornings.',
      'why do you want to leave the bakery',
    ],
    [
      "what's your biggest flaw, I want to finish things myself. I now ask first.",
      "what's your biggest flaw",
    ],
    [
      'Mrs Adeyemi opens, always, with what brought you here? The honest version is the river.',
      'what brought you here',
    ],
    [
      'She might ask about managing a volunteer who is late and for that I have Piet.',
      'managing a volunteer who is late',
    ],
    [
      'Oh and accessibility, there is always one. How have I made a room easier to use.',
      'How have I made a room easier to use',
    ],
    [
      'Seguro que me preguntan por qué quiero volver al pueblo, y digo que por la escuela.',
      'por qué quiero volver al pueblo',
    ],
  ];

  test.each(expected)('%s', (paragraph, asked) => {
    const [question] = readNotes('Monday night', '', paragraph, '').questions;

    expect(question?.asWritten.toLowerCase()).toContain(asked.toLowerCase());
    expect(question?.asWritten.length).toBeLessThan(asked.length + 12);
    expect(question?.answerLines).toEqual([[3, 3]]);
  });

  test('two of one paragraph are both found', () => {
    expect(
      askedIn(
        'Ines does the people ones so what would your team say about you and I would say fair, early, funny. ' +
          'And um tell us about a complaint that you turned round which is the wedding cake.',
      ),
    ).toEqual(['what would your team say about you', 'tell us about a complaint that you turned round']);
  });

  test('a scene that ends in an order is one question', () => {
    expect(
      askedIn(
        "you're short by four on a wedding Saturday, it's nine and the last guests walk in, talk me through it",
      ),
    ).toHaveLength(1);
  });

  test('and is asked as an order', () => {
    const { questions } = readNotes('# Questions', '- the last guests walk in, talk me through it');

    expect(questions.map(({ prompt }) => prompt)).toEqual(['The last guests walk in, talk me through it.']);
  });

  const NOT_EXPECTED: readonly string[] = [
    'A pupil tells you something and asks you to keep it secret, and then the bell rings for lunch.',
    'The website says safe home every night, do it once and do it right, and never leave a mess.',
    'She always told me to write it down, and what I did was buy a small book for each van.',
  ];

  test.each(NOT_EXPECTED)('and none is made of: %s', (paragraph) => {
    expect(askedIn('Tuesday', '', paragraph)).toEqual([]);
  });
});

describe('a paragraph that says first what it holds', () => {
  test('points, one by one, without their numbers', () => {
    const { points } = readNotes(
      "Things I've got to get in whatever happens. One the seven minutes at the desk. Two I hold the licence for lifts. Three my two trainees lead now.",
    );

    expect(points).toEqual([
      { text: 'the seven minutes at the desk.', line: 1 },
      { text: 'I hold the licence for lifts.', line: 1 },
      { text: 'my two trainees lead now.', line: 1 },
    ]);
  });

  test('questions to ask, without what leads to them', () => {
    const { questionsToAsk } = readNotes(
      'When they ask if I have questions, I will not say no again. I would like to know how people felt about the move. ' +
        "I'd also like to ask what the first month looks like. And who does the adviser go to when she disagrees?",
    );

    expect(questionsToAsk.map(({ text }) => text)).toEqual([
      'how people felt about the move.',
      'what the first month looks like.',
      'who does the adviser go to when she disagrees?',
    ]);
  });

  test('secrets, none of which is a question or a point', () => {
    const notes = [
      'not for the interview this bit. I would not go under thirty six. And the Grand still has not called so stay vague. ' +
        'And her son works on the desk so careful.',
    ];

    expect(homesOf(...notes)).toEqual(['private']);
    expect(readNotes(...notes).private).toHaveLength(3);
  });

  test('what was said after a rehearsal, without who said it', () => {
    const { feedback } = readNotes(
      'Jo rang after we did the practice on Saturday. She said I start every answer with so. She said the keys were lovely but late. ' +
        'I thought the budget one went well.',
    );

    expect(feedback.map(({ text }) => text)).toEqual([
      'I start every answer with so.',
      'the keys were lovely but late.',
    ]);
  });

  test('and a line in the middle of a wrapped answer announces nothing', () => {
    const lines = [
      'Why did you stay?',
      'They wanted me to lead the night team, and I did',
      'not say "I told you so" to anyone. I led it for years. We grew to nine of us. It was good work.',
    ];

    expect(homesOf(...lines)).toEqual(['question', 'answer', 'answer']);
  });
});

describe('values in running words', () => {
  const told: readonly (readonly [string, readonly string[]])[] = [
    [
      'Further down it says they want everyone to be fair, to be brave and to keep promises. I like the last.',
      ['fair', 'brave', 'keep promises'],
    ],
    [
      "Their values are on the back of the card, I've got one here, it's warm welcome, um, notice the little things, and one house.",
      ['warm welcome', 'notice the little things', 'one house'],
    ],
    [
      'What they look for above all: people who ship small, who ask early, and who are kind in review.',
      ['ship small', 'ask early', 'kind in review'],
    ],
    [
      'The report calls it a compass: Dependable. Neighbourly. Plain-spoken. Then there is a fourth that is not on the site.',
      ['Dependable', 'Neighbourly', 'Plain-spoken'],
    ],
    [
      'They use HARBOR: Honesty, Ambition, Respect, Boldness, Openness, Reach.',
      ['Honesty', 'Ambition', 'Respect', 'Boldness', 'Openness', 'Reach'],
    ],
    [
      'En el folleto: "cercanía, palabra y tierra viva". No paró de decir cercanía.',
      ['cercanía', 'palabra', 'tierra viva'],
    ],
  ];

  test.each(told)('%s', (line, names) => {
    expect(readNotes(line).values.map(({ name }) => name)).toEqual(names);
  });

  test('letters over the names that begin with them, in a table', () => {
    const { values } = readNotes('| R | O | S |', '|---|---|---|', '| Respect | Openness | Stretch |');

    expect(values.map(({ name }) => name)).toEqual(['Respect', 'Openness', 'Stretch']);
  });

  test('who sits there is none', () => {
    expect(
      readNotes('On their panel: Joan. Sunil. Maribel. And a nurse from the ward downstairs.').values,
    ).toEqual([]);
  });

  test('what one is to bring is none', () => {
    expect(
      readNotes('Bring: Boots. Glasses. Card. And the folder from the attic for the afternoon.').values,
    ).toEqual([]);
  });
});

describe('a story in running words', () => {
  test('is a paragraph with its title and what begins its parts', () => {
    const { stories } = readNotes(
      'The blue keys. A carer of mine had the keys to a flat and all wanted him gone. My job was to decide that day. ' +
        'What I did was to speak to him first. In the end we wrote a rule for it. What I took from it is to ask first.',
    );

    expect(stories).toMatchObject([
      {
        title: 'The blue keys',
        parts: { situation: [1, 1], task: [1, 1], action: [1, 1], result: [1, 1], lesson: [1, 1] },
      },
    ]);
  });

  test('is dictated line by line', () => {
    const { stories } = readNotes(
      'Now the story. The flood story okay so the situation was a pipe burst above a full house',
      'what I had to do was get everyone dry',
      'so what I did I took two porters and we moved bags',
      'and in the end nobody missed dinner',
      'what I learned was write the list before you need it',
    );

    expect(stories).toMatchObject([
      {
        title: 'The flood story',
        parts: { situation: [1, 1], task: [2, 2], action: [3, 3], result: [4, 4], lesson: [5, 5] },
      },
    ]);
  });
});
