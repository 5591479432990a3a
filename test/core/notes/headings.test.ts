import { describe, expect, test } from 'vitest';
import { askedIn, homesOf, readNotes } from './read-notes.ts';

describe('a heading is understood by the sense of its words', () => {
  test.each([
    ['Things they should hear', 'point'],
    ['Para colar en algún momento', 'point'],
    ['À glisser absolument', 'point'],
    ['Das will ich loswerden', 'point'],
    ['Zip it', 'private'],
    ['Bleibt unter uns, nicht erzählen'.split(',')[1]?.trim() ?? '', 'private'],
    ['Esto no lo digo', 'private'],
    ['Stuff to ask Gaz', 'question-to-ask'],
    ['Lo que les voy a preguntar', 'question-to-ask'],
    ['Zum Schluss fragen', 'question-to-ask'],
    ['What Sharon said when we practised', 'feedback'],
    ['Mi prima me dijo', 'feedback'],
  ])('%s: the lines below are %s', (heading, home) => {
    expect(homesOf('Why us?', '- the river', '', heading, 'somebody sold the boat').at(-1)).toBe(home);
  });

  test('and `Don’t forget to mention` is no secret', () => {
    expect(homesOf('Don’t forget to mention:', '- the boat')).toEqual(['heading', 'point']);
  });
});

test('a question by no word of its own is found where five of its form are questions', () => {
  const asked = [1, 2, 3, 4, 5].flatMap((n) => [`- Why did you do thing ${n}?`, '    - because']);

  expect(askedIn('Questions', ...asked, '- English, level', '    - B2')).toContain('English, level');
});

test('rows between tabs are a table, whose head names what they hold', () => {
  const { questions, values } = readNotes(
    'Question\tAnswer',
    'Why us?\tthe river and the people',
    'Disagreement with a client\tshowed both',
    '',
    'Value\tMeaning',
    'Clarity\tone page beats ten',
  );

  expect(questions.map(({ line }) => line)).toEqual([2, 3]);
  expect(values).toMatchObject([{ name: 'Clarity', line: 6 }]);
});

test('a friend in a chat asks and comments: two questions, two remarks on the answers', () => {
  const said = (name: string, words: string) => `12/03/2025, 18:51 - ${name}: ${words}`;
  const { questions, feedback } = readNotes(
    ...['ok', 'here we go', 'sure', 'fine'].map((words) => said('Nell', words)),
    said('Jo', 'Why do you want to leave?'),
    said('Nell', 'we got bought'),
    said('Jo', 'good but too short'),
    said('Jo', 'Tell me about a client who was upset'),
    said('Nell', 'the cat on saturday'),
    said('Jo', 'great, dont add anything to that'),
  );

  expect(questions.map(({ line }) => line)).toEqual([5, 8]);
  expect(feedback.map(({ line }) => line)).toEqual([7, 10]);
});

test.each([
  'plancher 29 500, ne pas le dire',
  'por debajo de 38.000 no me muevo',
  'unter 24,50 die Stunde geh ich nicht',
  'havent told them about the wrist',
])('%s: private', (line) => {
  expect(homesOf('Why us?', '- the team', line).at(-1)).toBe('private');
});
