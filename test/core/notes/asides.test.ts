import { describe, expect, test } from 'vitest';
import { homesOf, readNotes } from './read-notes.ts';

/* What was said of answers and what is kept to oneself, in ordinary notes and in words of our own. */

describe('remarks are headed in the writer’s own words', () => {
  test.each([
    ['What Olga picked up (Sunday)', 'you look at the floor', 'say the number first'],
    ['Things that went badly', 'too long on the first one', 'no number in it'],
    ['Where I fell down', 'too long on the first one', 'no number in it'],
    ['Was Jana angekreidet hat', 'zu viele Ähms', 'die Zahl am Anfang'],
    ['Was ich besser machen muss', 'zu viele Ähms', 'die Zahl am Anfang'],
    ['Lo que salió mal', 'muy rápido al principio', 'mirar a la gente'],
    ['Lo que tengo que mejorar', 'muy rápido al principio', 'mirar a la gente'],
    ["Ce qui n'a pas marché", 'trop long sur le parcours', 'regarder les gens'],
    ['Ce que je dois améliorer', 'trop long sur le parcours', 'regarder les gens'],
  ])('%s', (heading, ...remarks) => {
    const { feedback } = readNotes(
      'Questions',
      '- why us?',
      '',
      heading,
      ...remarks.map((words) => `- ${words}`),
    );

    expect(feedback.map(({ text }) => text)).toEqual(remarks);
  });

  test('where only the brackets say that it was a rehearsal', () => {
    expect(
      homesOf(
        'Questions',
        '- why us?',
        '',
        "At Bea's, Sunday (dry run with her dad)",
        '- arms crossed',
      ).slice(2),
    ).toEqual(['heading', 'feedback']);
  });

  test('and stand below the initials of whoever gave them, though `R:` may be the result of a story', () => {
    const { feedback, stories } = readNotes(
      'Things that went badly (mock with Rita and Bo)',
      '\tR: numbers good, but five minutes',
      '\tB: no word about the team',
    );

    expect(feedback.map(({ text }) => text)).toEqual([
      'numbers good, but five minutes',
      'no word about the team',
    ]);
    expect(stories).toEqual([]);
  });

  test('a name and a date below a rehearsal are no remark', () => {
    expect(homesOf('## mocks', '> [!note] Ida - 6 May (technical)', '> - you rush the first minute')).toEqual(
      ['heading', 'heading', 'feedback'],
    );
  });

  test('in brackets under the answer that they are about', () => {
    const { feedback } = readNotes(
      'Questions',
      '- Why nights?',
      '\t- quieter, more time for each of them',
      '\t- (Bo: bit short, tell the one with the lamp)',
      '',
      'Rehearsal with Bo',
      '- good voice',
    );

    expect(feedback).toContainEqual({
      text: 'bit short, tell the one with the lamp',
      line: 4,
      question: 'Why nights?',
    });
  });

  test('of somebody who watched', () => {
    const { feedback } = readNotes('Kim (mentor) watched the lesson on Friday: said the board was too full');

    expect(feedback.map(({ text }) => text)).toEqual(['the board was too full']);
  });

  test('what the candidate loved is her answer', () => {
    expect(
      homesOf('Why this ward?', '- loved my months there, knew each of them', '- said so to the matron'),
    ).toEqual(['question', 'answer', 'answer']);
  });
});

describe('what is never to be said stands below', () => {
  test.each([
    ['Stay off these', 'the row with Phil'],
    ["Things they don't need to know", 'the row with Phil'],
    ['inner voice', 'the row with Phil'],
    ['Finger weg', 'der Streit mit Jörg'],
    ['Was die nicht wissen müssen', 'der Streit mit Jörg'],
    ['No tocar', 'lo de Marisa'],
    ['No sacar el tema', 'lo de Marisa'],
    ['Lo que no tienen que saber', 'lo de Marisa'],
    ['Ça ne les regarde pas', 'la dispute avec Luc'],
    ["Ce qu'ils n'ont pas à savoir", 'la dispute avec Luc'],
    ['Not a word about', 'the row with Phil'],
  ])('%s', (heading, line) => {
    expect(homesOf('Questions', '- why us?', '', heading, `- ${line}`).slice(2)).toEqual([
      'heading',
      'private',
    ]);
  });
});

describe('a line keeps to itself what it says', () => {
  test.each([
    ["nights don't work, tell them after the offer"],
    ["my boss doesn't know I'm looking"],
    ["don't open this topic by myself"],
    ['keep Dan out of it'],
    ['keep it vague'],
    ['honestly it is mostly the money'],
    ['(only if they ask: two warnings)'],
    ['the move is not public yet'],
    ['das müssen die nicht wissen'],
    ['erst nach der Zusage ansprechen'],
    ['mein Chef weiß noch nichts davon'],
    ['bloß nichts von der Abmahnung'],
    ['eigentlich will ich nur weg'],
    ['no sacar el tema de la baja'],
    ['solo después de la oferta'],
    ['mi jefe no sabe nada'],
    ['en el fondo es por el sueldo'],
    ['lo de Marisa mejor no'],
    ["on en parle une fois l'offre reçue"],
    ["mon chef n'est pas au courant"],
    ["au fond c'est pour le salaire"],
    ['laisser tomber cette histoire de retard'],
  ])('%s', (line) => {
    expect(homesOf('Why this job?', 'the people and the place, and it is near my family', line)[2]).toBe(
      'private',
    );
  });

  test.each([
    ['we did not mention the price on the phone'],
    ['I never say no to a shift'],
    ['all day alone and never speak to nobody'],
    ['ask what they already know'],
    ['say "some are still open"'],
    ['no hablar tan rápido'],
    ['ne pas parler trop vite'],
    ['Angebot von drei Firmen eingeholt'],
  ])('but not: %s', (line) => {
    expect(homesOf('Why this job?', 'the people and the place, and it is near my family', line)[2]).not.toBe(
      'private',
    );
  });

  test('and a question that is foreseen in the same paragraph is none', () => {
    expect(
      homesOf(
        'Bo & Sons also invited me, they wait until the 30th. If they ask about other applications, say "two".',
      ),
    ).toEqual(['private']);
  });

  test('half of a section takes the others with it only by a majority', () => {
    expect(
      homesOf(
        'Kitchen table:',
        '- my boss does not know yet',
        '- pay: keep it vague',
        '- water and glasses',
        '- a pen that writes',
      ).slice(1),
    ).toEqual(['private', 'private', 'unplaced', 'unplaced']);
  });
});

test.each([
  ["don't use the temper one, she knows him"],
  ['second interview on Tuesday, say nothing'],
  ['(Untergrenze 62, bei vier Tagen 52)'],
  ['16 es lo menos'],
  ["44 mini, j'annonce 48."],
  ['los sábados no puedo, eso lo digo ya q me contraten'],
  ['me duele la rodilla, q no se note'],
  ['et ils vont couler, mais ça je le garde'],
  ['je ne dis pas que je veux passer à 80 %'],
  ['opvliegend noem ik niet'],
])('is private: %s', (line) => {
  expect(homesOf('Why this job?', 'the people and the place, and it is near my family', line)[2]).toBe(
    'private',
  );
});
