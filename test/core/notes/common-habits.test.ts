import { describe, expect, test } from 'vitest';
import { askedIn, homesOf, readNotes } from './read-notes.ts';

/* Habits of ordinary notes by somebody who had seen no rules, in words of our own. */

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

describe('whom to ask what stands amid facts', () => {
  const { questionsToAsk, toDos, questions } = readNotes(
    'Panel: Ines Oduya (chair), somebody from HR',
    '',
    'About them',
    '- two wards, one is being rebuilt. ask Ines - when is it done?',
    '- ask them do new people start on nights',
    '- parking for staff? (ask)',
    '- ask Lea: is there a bus from the station?',
  );

  test('and is a question to ask where she is of the panel', () => {
    expect(questionsToAsk.map(({ text }) => text)).toEqual([
      'when is it done?',
      'do new people start on nights',
      'parking for staff?',
    ]);
  });

  test('and an errand where she is not', () => {
    expect(toDos.map(({ line }) => line)).toEqual([7]);
    expect(questions).toEqual([]);
  });

  test('to write to somebody is an errand, whatever is to be asked', () => {
    expect(
      homesOf(
        'Write to Lena: what do you bring on the first day?',
        'An Lena schreiben: was bringen Sie am ersten Tag mit?',
      ),
    ).toEqual(['to-do', 'to-do']);
  });

  test.each([
    ['Jefe: Ana Ruiz', 'preguntar a Ana: ¿hay turno de noche?', '¿hay turno de noche?'],
    ['Leitung: Frau Behn', 'Frau Behn fragen: wie groß ist die Gruppe?', 'wie groß ist die Gruppe?'],
    ['Directrice : Mme Roux', 'demander à Mme Roux : combien de classes ?', 'combien de classes ?'],
  ])('%s', (who, line, asked) => {
    expect(readNotes(who, line).questionsToAsk.map(({ text }) => text)).toEqual([asked]);
  });
});

describe('one’s own questions', () => {
  test.each([
    ['What I want to find out', 'How big is the team?'],
    ['Was ich rausfinden will', 'Wie groß ist das Team?'],
    ['Lo que quiero averiguar', '¿Cuánta gente hay en el turno?'],
    ['Ce que je veux découvrir', "Combien d'élèves par classe ?"],
  ])('stand below: %s', (heading, asked) => {
    expect(homesOf('Questions', '- why us?', '', heading, `- ${asked}`).slice(2)).toEqual([
      'heading',
      'question-to-ask',
    ]);
  });

  test('end where a few words behind a gap begin something else', () => {
    expect(
      homesOf(
        'ask them',
        'is the training paid',
        'how long till full pay',
        '',
        'the drive home',
        'haircut',
        'maths app',
      ).slice(3),
    ).not.toContain('question-to-ask');
  });
});

describe('whose questions they are', () => {
  test.each([
    ['questions my cousin Dean got', 'why here'],
    ['Fragen, die meine Schwester bekommen hat', 'warum hier'],
    ['Preguntas que le hicieron a Rosa', '¿por qué aquí?'],
    ["Ce qu'on a demandé à Luc", 'pourquoi ici'],
  ])('theirs, where somebody got them: %s', (heading, asked) => {
    expect(homesOf('notes for tuesday', '', heading, asked).slice(1)).toEqual(['heading', 'question']);
  });

  test('`Asked: 1, 4` names questions and is none', () => {
    expect(askedIn('1. Tell me about yourself.', '2. Why us?', '', 'Mock', 'Asked: 1, 2')).toEqual([
      'Tell me about yourself.',
      'Why us?',
    ]);
  });

  test('an order names no section, though its words do elsewhere', () => {
    expect(
      askedIn('## Questions', '**Why us?**', '- the team', '**Explain p-values to a nurse**', '- slowly'),
    ).toEqual(['Why us?', 'Explain p-values to a nurse']);
  });

  test('who leaves is asked why in many words, and once', () => {
    const { questions } = readNotes(
      'Why are you leaving Penrose?',
      '',
      'What made you look for a new job?',
      '',
      'How would you close a month?',
    );

    expect(questions.map(({ alternates }) => alternates.length)).toEqual([1, 0]);
  });

  test('what has its own answer behind an arrow is of the answer', () => {
    expect(
      askedIn(
        '10. Design a queue',
        '- keep it in memory',
        '- what happens when the store is down -> fail open',
        '11. Why us?',
      ),
    ).toEqual(['Design a queue', 'Why us?']);
  });
});

describe('an outline of tabs', () => {
  test('ends a question and a story where a line stands further out', () => {
    expect(
      homesOf(
        'Behaviours',
        '\tMaking decisions',
        '\t\tS - a grant, money for 140 of 212',
        '\t\tR - signed off on Thursday',
        '\tWorking together - tell us about a time you worked with someone difficult',
        '\t\tS - a colleague who only wrote notes',
        '\t\tR - nine days became three',
        'Strengths type',
        '\tWhat does a good day look like to you?',
        '\t\tan empty inbox',
        '\tDo you prefer starting or finishing things?',
      ),
    ).toEqual('heading question part part question part part heading question answer question'.split(' '));
  });

  test('ends an answer, whatever stands further out says', () => {
    expect(
      homesOf(
        '\tWhy us?',
        '\t\tthe pilots, and the size of the team',
        'Odds',
        '\tblue shirt',
        '\tspare pens',
      ),
    ).toEqual('question answer unplaced unplaced unplaced'.split(' '));
  });

  test('has titles over the parts of stories as they are written', () => {
    const { stories } = readNotes(
      'Behaviours',
      '\tWorking together - tell us about a time you worked with someone difficult',
      '\t\tS - a colleague who only wrote notes',
      '\t\tR - nine days became three',
    );

    expect(stories.map(({ title }) => title)).toEqual([
      'Working together - tell us about a time you worked with someone difficult',
    ]);
  });

  test('of stories has one a line, each by its name', () => {
    const { stories } = readNotes(
      'Spare examples if they push',
      '\tthe backlog - 90 overdue, eleven by Easter, one shelf',
      '\tflood night rota - took the gold desk at two in the morning',
      'Left over',
      '\tthe blue folder - lost and found on the day of the audit',
    );

    expect(stories.map(({ title }) => title)).toEqual(['the backlog', 'flood night rota']);
  });
});

test('dashes below round bullets of their column stand further in', () => {
  const { questions } = readNotes(
    '•\tHow comfortable are you with the ledger?',
    '–\ttwo years of it, rusty on reports',
    '•\tHow would you get from nine days to five?',
    '–\testimate below five thousand',
    '–\task what the last days wait for',
  );

  expect(questions.map(({ answerLines }) => answerLines)).toEqual([[[2, 2]], [[4, 5]]]);
});

describe('values', () => {
  test('stand below their name amid facts, though no gap says so', () => {
    const { values } = readNotes(
      'Software developer',
      '',
      'About company',
      'Started 2016, around 900 people in billing software',
      'Values (from website)',
      'Customer before code',
      'Own it',
      'Frugal by choice',
    );

    expect(values.map(({ name }) => name)).toEqual(['Customer before code', 'Own it', 'Frugal by choice']);
  });

  test.each([
    [
      'About them',
      'poster in the depot says Safe, On time, Friendly in that order',
      ['Safe', 'On time', 'Friendly'],
    ],
    [
      'About them',
      '"Our values" = Fair, Bold on behalf of the coast',
      ['Fair', 'Bold on behalf of the coast'],
    ],
    [
      'Über die Firma',
      'Das Plakat im Foyer sagt ehrlich, mutig, gemeinsam oder so',
      ['ehrlich', 'mutig', 'gemeinsam'],
    ],
    [
      'Sobre la empresa',
      'el cartel de la entrada pone respeto, calma, equipo y tal',
      ['respeto', 'calma', 'equipo'],
    ],
    [
      "Sur l'entreprise",
      "l'affiche dans le hall dit respect, calme, audace dans cet ordre",
      ['respect', 'calme', 'audace'],
    ],
  ])('%s: %s', (heading, line, names) => {
    expect(readNotes(heading, line).values.map(({ name }) => name)).toEqual(names);
  });
});
