import { describe, expect, test } from 'vitest';
import { askedIn, homesOf, readNotes } from './read-notes.ts';

/* Habits of ordinary notes by somebody who had seen no rules, in words of our own. */

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

describe('what stands among other lists', () => {
  test('and is not to be said is private among points and errands', () => {
    expect(
      homesOf(
        'unbedingt sagen',
        '- Motor überholt',
        '- Papa nicht erwähnen, der war da',
        '',
        'nicht vergessen',
        '- Hand geben',
        '- Zusage von Stadtwerke, nix sagen',
        '- [ ] dem Chef nichts sagen',
      ),
    ).toEqual(['heading', 'point', 'private', 'heading', 'to-do', 'private', 'to-do']);
  });

  test.each([
    [
      '¿el gerente es el hijo?',
      'Pendiente',
      'lavar el coche',
      'Preguntar a Javi: ¿el gerente es el hijo de usted?',
    ],
    ['a telephone', 'to do', 'iron the shirt', 'ask Javi: may you bring a telephone?'],
  ])('an errand asks nobody of the panel: %s', (_, ...lines) => {
    expect(homesOf(...lines)).toEqual(['heading', 'to-do', 'to-do']);
  });

  test('a remark on questions is a remark', () => {
    expect(
      homesOf(
        'Lo que me dijo Marta',
        '',
        'hablas mucho del producto',
        '',
        'te faltan preguntas tuyas, parecía que te daba igual',
      ),
    ).toEqual(['heading', 'feedback', 'feedback']);
  });
});

describe('amid facts', () => {
  test.each([
    ['Firma', '- fragen: Wird man danach übernommen?', 'Wird man danach übernommen?'],
    ['La empresa', '- 3 plantas. Preguntar: ¿la nueva está en marcha?', '¿la nueva está en marcha?'],
    [
      "L'entreprise",
      '- poste créé → leur demander : quels dossiers en premier ?',
      'quels dossiers en premier ?',
    ],
    ['About the company', '- half of them temps (ask: does it stay so?)', 'does it stay so?'],
  ])('%s: a verb leads to what is to be asked', (heading, line, asked) => {
    expect(readNotes(heading, line).questionsToAsk.map(({ text }) => text)).toEqual([asked]);
  });

  test('two question marks are of somebody who wondered', () => {
    expect(
      askedIn(
        ...['Thursday 6, noon', '', 'Lunch with the boss?? check with HR', '', 'Questions', ''],
        ...['Why us?', '', 'Tell me about yourself', '', 'How do you plan a week?'],
      ),
    ).toEqual(['Why us?', 'Tell me about yourself', 'How do you plan a week?']);
  });
});

describe('a heading', () => {
  test('that says what they stand for asks nothing', () => {
    const { values } = readNotes(
      '## Wofür sie stehen',
      '* **Erst verstehen** – keine Entwürfe davor',
      '* **Klartext**',
    );

    expect(values.map(({ name }) => name)).toEqual(['Erst verstehen', 'Klartext']);
  });

  test('of questions that nobody saw coming has theirs', () => {
    expect(
      askedIn(
        "Questions d'Hélène que je n'avais pas prévues :",
        '- Que feriez-vous si le chef signait sans vous ?',
      ),
    ).toEqual(['Que feriez-vous si le chef signait sans vous ?']);
    expect(askedIn('Fragen die ich nicht erwartet habe', '- Was machen Sie ohne Plan?')).toHaveLength(1);
  });

  test('of figures to be said holds points', () => {
    expect(homesOf('Chiffres et faits à placer absolument', "- j'ai formé 30 commerciaux")).toEqual([
      'heading',
      'point',
    ]);
  });

  test('between lines with gaps says that nothing leaves the page', () => {
    expect(
      homesOf(
        'Preguntas',
        '',
        '1. Háblame de ti',
        '',
        '',
        'Esto no sale de aquí',
        '',
        'Rosa está de baja',
      ).slice(2),
    ).toEqual(['heading', 'private']);
  });
});

test('values that are all bold are no glosses of one another', () => {
  const { values } = readNotes(
    '### Valeurs',
    "- **Les pros d'abord** (pas les parents !)",
    '- **Petit et fini**',
    '- **Franc**',
  );

  expect(values.map(({ name }) => name)).toEqual(["Les pros d'abord", 'Petit et fini', 'Franc']);
});
