import { expect, test } from 'vitest';
import { toCandidate } from '../../../core/notes/to-candidate.ts';
import { askedIn, readNotes } from './read-notes.ts';

test.each([
  ['How would my team describe me?', 'How would your team describe you?'],
  ['Where do I see myself in ten years?', 'Where do you see yourself in ten years?'],
  ["What have I learned since I'm here?", 'What have you learned since you are here?'],
  ['How would your boss describe me?', 'How would your boss describe you?'],
  ['What would you do for me?', 'What would you do for me?'],
  ['Describe your day to us', 'Describe your day to us'],
])('%s is said as %s', (written, said) => {
  expect(toCandidate(written)).toBe(said);
});

test('questions that a candidate puts down as her own are asked of her', () => {
  const { questions } = readNotes(
    '## Likely questions',
    '',
    '### Am I a team player?',
    '- yes',
    '',
    '### Why us?',
    'x',
  );

  expect(questions.map(({ asWritten, prompt }) => [asWritten, prompt])).toEqual([
    ['Am I a team player?', 'Are you a team player?'],
    ['Why us?', 'Why us?'],
  ]);
});

test('what she wonders about is none of them', () => {
  expect(
    askedIn('## Likely questions', '', '### Why us?', 'x', '', '### What should I wear?', 'the blue one'),
  ).toEqual(['Why us?']);
});

test.each([
  [['## Strengths / weaknesses', '- calm, slow'], 'What are your strengths and your weaknesses?'],
  [
    ['## Warum wir?', 'weil die und der', '', '## Stärken & Schwächen', '- ruhig'],
    'Was sind Ihre Stärken und Ihre Schwächen?',
  ],
  [
    ['## ¿Por qué aquí?', 'por el y la', '', '## Fortalezas y debilidades', '- calma'],
    '¿Cuáles son tus puntos fuertes y tus puntos débiles?',
  ],
  [
    ['## Pourquoi nous ?', 'pour les et des', '', '## Qualités / défauts', '- calme'],
    'Quels sont vos points forts et vos points faibles ?',
  ],
])('a heading of both sides is asked for both: %j', (lines, prompt) => {
  expect(readNotes(...lines).questions.at(-1)?.prompt).toBe(prompt);
});
