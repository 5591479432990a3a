import { describe, expect, test } from 'vitest';
import { askedIn, homesOf, readNotes } from './read-notes.ts';

/* Habits of notes by somebody who had seen no rules, in words of our own. */

describe('remarks after a rehearsal', () => {
  test('stand behind initials below whoever gave it', () => {
    const { feedback, questions } = readNotes(
      'Mock with Vera, Sunday',
      'V: too many acronyms, they will not follow',
      'V: good on the ferry, pause after the number',
      'V: arms folded throughout',
    );

    expect(feedback.map(({ text }) => text)).toEqual([
      'too many acronyms, they will not follow',
      'good on the ferry, pause after the number',
      'arms folded throughout',
    ]);
    expect(questions).toEqual([]);
  });

  test('stand below a plain line that tells of it, whoever speaks', () => {
    expect(
      homesOf(
        'jueves 20',
        '',
        'Ensayo con Nuria y su marido',
        'N: Dices "proceso" cada dos frases',
        'Paco: no miras a la gente cuando hablas de números',
        'N: en lo de la helada muy bien',
      ),
    ).toEqual(['unplaced', 'heading', 'feedback', 'feedback', 'feedback']);
  });

  test('stand below a heading that is only a name', () => {
    const { feedback } = readNotes(
      '## Questions',
      '- Why us?',
      '## Mags, Sunday, over zoom',
      'your "about me" was five minutes',
      'you explained it like they were children',
      'you touch your necklace',
    );

    expect(feedback.map(({ line }) => line)).toEqual([4, 5, 6]);
  });

  test('are quotations below what says that somebody listened', () => {
    const { feedback, questions } = readNotes(
      'Jens hat mich Sonntag gegrillt (Telefon):',
      '„du redest zu schnell, und zu leise“',
      '„Düker – super, aber sag die Stunden am Anfang“',
    );

    expect(feedback.map(({ line }) => line)).toEqual([2, 3]);
    expect(questions).toEqual([]);
  });

  test('stand below `she did it with me`', () => {
    const { feedback } = readNotes(
      'POINTS TO GET IN',
      'no accident in 22 years',
      '',
      'jayne did it with me sunday at the kitchen table',
      'u mumble when its about yourself',
      'too long on the lift, i switched off',
    );

    expect(feedback.map(({ line }) => line)).toEqual([5, 6]);
  });
});

describe('a chat', () => {
  const said = (name: string, words: string) => `[08/06/2025, 19:02:14] ${name}: ${words}`;
  const chat = [
    said('Mo', 'ok ready'),
    said('Tun', 'go'),
    said('Mo', 'so tun tell me how you got into gardens'),
    said('Tun', 'i was a barista for four years and the yard behind the shop was the best part of every day'),
    said('Mo', 'someone leaves 27 comments on your plan. how do you feel and what do you do'),
    said('Tun', 'read them all before answering any, sort them, fix the wrong ones first and thank them'),
    said('Mo', 'why here and not an agency'),
    said('Tun', 'one garden, and i see what happens to it after'),
    said('Mo', 'next. describe your worst week'),
    said('Tun', 'the frost in may'),
    said('Mo', 'lol'),
  ];

  test('is of whoever answers at length, though the other writes more often', () => {
    expect(askedIn(...chat)).toEqual([
      'tell me how you got into gardens',
      'someone leaves 27 comments on your plan. how do you feel and what do you do',
      'why here and not an agency',
      'describe your worst week',
    ]);
  });
});

describe('whose questions a list holds', () => {
  test('theirs, item by item, below `they asked her:`', () => {
    expect(
      askedIn(
        'I rang Nora who works there. They asked her three years ago:',
        '- where she comes from',
        '- the fly, without any spray',
        '- one about numbers, what an acre costs or so',
      ),
    ).toHaveLength(3);
  });

  test('mine below a framed `Me to them`', () => {
    expect(homesOf('-- Me to them --', 'Which of you will ring me when it goes wrong?')).toEqual([
      'heading',
      'question-to-ask',
    ]);
  });

  test('mine by letters, whatever the first of them names', () => {
    expect(
      homesOf(
        '4. À leur demander',
        'a) Qui a décidé d’arrêter, et pourquoi maintenant',
        'b) L’équipe est-elle là ?',
      ),
    ).toEqual(['heading', 'question-to-ask', 'question-to-ask']);
  });
});

test('stories in capitals over parts in plain words', () => {
  const { stories } = readNotes(
    'CASO MELQUÍADES',
    'Cómo estaba: socio de 71 años, nueve tratamientos al año',
    'Lo que me tocaba: bajarlo a seis sin que perdiera kilos',
    'Qué hice: le pedí una fila',
    'Cómo acabó: cinco tratamientos',
    'Moraleja: que la idea sea del otro',
  );

  expect(stories).toMatchObject([
    {
      title: 'CASO MELQUÍADES',
      parts: { situation: [2, 2], task: [3, 3], action: [4, 4], result: [5, 5], lesson: [6, 6] },
    },
  ]);
});

test('mails to oneself: a subject is a heading, and head and foot belong to no answer', () => {
  const {
    lines,
    questions,
    private: secrets,
  } = readNotes(
    ...[
      'From: Rosa',
      'To: Rosa',
      'Subject: what they will ask',
      '',
      '> why now?',
      '',
      'Because I led it twice.',
    ],
    ...['', 'Sent from my phone', '', 'From: Rosa', 'To: Rosa', 'Subject: not for the room', ''],
    ...['I would take 220.', 'The port has me on a list. Silent on that.'],
  );

  expect(questions.map(({ line, answerLines }) => ({ line, answerLines }))).toEqual([
    { line: 5, answerLines: [[7, 7]] },
  ]);
  expect(secrets.map(({ line }) => line)).toEqual([15, 16]);
  expect(lines.filter(({ line }) => [9, 11, 12].includes(line)).map(({ home }) => home)).toEqual([
    'unplaced',
    'unplaced',
    'unplaced',
  ]);
});

test('a programmer’s remarks are read without their slashes, an outliner’s properties not at all', () => {
  const notes = [
    '- values',
    '  collapsed:: true',
    '\t- **Rigour** – twice',
    '',
    '// things to get in:',
    '//   the prize',
  ];

  expect(homesOf(...notes)).toEqual(['heading', 'separator', 'value', 'heading', 'point']);
  expect(readNotes(...notes).points.map(({ text }) => text)).toEqual(['the prize']);
});

test('tags that are values have what is meant by them behind them', () => {
  const { values } = readNotes(
    '## how we work - careers page',
    '> #no-heroes - ask early',
    '> #two-way-doors try it',
  );

  expect(values).toMatchObject([
    { name: 'no-heroes', gloss: 'ask early' },
    { name: 'two-way-doors', gloss: 'try it' },
  ]);
});

describe('headings that speak of the page itself', () => {
  const headings: readonly (readonly [string, string])[] = [
    ['Between me and this page', 'private'],
    ['Don’t leave without saying', 'point'],
    ['Say even if nobody asks:', 'point'],
    ['From my side', 'question-to-ask'],
    ['PLUG WHATEVER', 'point'],
  ];

  test.each(headings)('%s: the lines below are %s', (heading, home) => {
    const below = home === 'question-to-ask' ? 'who covers the other site, is it me' : 'wrote the workbook';

    expect(homesOf('Why us?', '- the river', '', '', heading, `* ${below}`).at(-1)).toBe(home);
  });
});

describe('ordinary headings', () => {
  const headings: readonly (readonly [string, string, string])[] = [
    ['What they say they stand for (on the wall in reception, I took a photo)', 'Measure twice', 'value'],
    ['PRACTICE CALL WITH RUTHANNE, NOV 17 (she used to hire)', 'You said "just" nine times.', 'feedback'],
    ["Brian's tips from the practise run, Sunday", 'Talk about the men, not the machines.', 'feedback'],
    ['STUFF THAT STAYS IN THIS DOC', 'the museum has an offer out to me', 'private'],
    ['## Salary etc (only me!!)', 'also waiting from the other lab', 'private'],
    ['Not for Fridays ears', 'the knee is at me again', 'private'],
  ];

  test.each(headings)('%s: below it %s is %s', (heading, below, home) => {
    expect(homesOf('Why us?', '- the river', '', heading, below, '').at(-1)).toBe(home);
  });

  test('in capitals but for a plural, end the section before them', () => {
    const notes = [
      'Why us?',
      '- the river',
      '',
      'PRIVATE STUFF',
      'My floor is 71.',
      '',
      'DIRECTIONS + TO DOs',
      'Bus 14',
    ];

    expect(homesOf(...notes).slice(2)).toEqual(['heading', 'private', 'heading', 'unplaced']);
  });

  test('that sound like one are titles over the parts of a story', () => {
    const { stories } = readNotes(
      'Stories',
      '',
      'Convent windows',
      'Situation: 38 windows',
      'Result: back in November',
      '',
      'Getting in first',
      'Situation: three trades wanted the stairwell',
      'Action: got there at six',
    );

    expect(stories.map(({ title }) => title)).toEqual(['Convent windows', 'Getting in first']);
  });
});

test('French marks stand behind a space, and each question is listed by itself', () => {
  const { questionsToAsk } = readNotes(
    'Mes questions',
    'Comment se répartit le temps entre les cours ? Est-ce que je choisirais les manuels ? Et qui occupait le poste avant ?',
  );

  expect(questionsToAsk.map(({ text }) => text)).toEqual([
    'Comment se répartit le temps entre les cours ?',
    'Est-ce que je choisirais les manuels ?',
    'qui occupait le poste avant ?',
  ]);
});

test('plain answers below questions between quotation marks stay answers', () => {
  const asked = ['Parlez-moi de vous', 'Pourquoi ici ?', 'Que feriez-vous ?', 'Et les chiffres ?'];
  const notes = asked.flatMap((question) => [`« ${question} »`, 'une liste de noms', 'un cours prêt', '']);

  expect(askedIn(...notes)).toEqual(asked);
});

describe('what looks like a question and is none', () => {
  test('steps one after the other, below the question that they answer', () => {
    expect(
      askedIn(
        '## Questions',
        '> [!question] pod in a crash loop, what do you do',
        '> describe → logs → exit code',
      ),
    ).toEqual(['pod in a crash loop, what do you do']);
  });

  test('a German `V:` (Vorgehen) of a story', () => {
    expect(
      askedIn(
        'Was war Ihr größter Erfolg?',
        'A: Bagger hat den Anschluss erwischt',
        'V: alle raus, was sonst',
      ),
    ).toEqual(['Was war Ihr größter Erfolg?']);
  });

  test('plain answers of two lines below questions between quotation marks', () => {
    const asked = [
      'Parlez-moi de vous',
      'Pourquoi ici ?',
      'Et les chiffres ?',
      'Un échec ?',
      'Le dimanche ?',
    ];
    const absences = [
      '« Gestion des absences »',
      'Liste de remplaçants par quartier',
      'un cours prêt par niveau',
      '',
    ];

    expect(
      askedIn('Questions probables', '', ...asked.flatMap((one) => [`« ${one} »`, '']), ...absences),
    ).toEqual([...asked, 'Gestion des absences']);
  });

  test('what is remembered to be said below a question, which is a point and nothing to do', () => {
    const { points, toDos, questions } = readNotes(
      'Why nursing?',
      '* I like nights',
      '* Remember to mention the poster',
    );

    expect([...points, ...questions.flatMap((question) => question.points)]).toHaveLength(1);
    expect(toDos).toEqual([]);
  });
});

test('what is all between quotation marks leaves the section of one’s own questions', () => {
  const asked = ['»Warum wollen Sie weg?«', '»Wo sehen Sie sich in fünf Jahren?«', '»Wie kalkulieren Sie?«'];
  const notes = [...asked.flatMap((question) => [question, '→ nur kurz', '']), 'Fragen von mir'];
  const { questions, questionsToAsk } = readNotes(
    ...notes,
    'Warum ist die Stelle frei',
    '',
    '»Digitale Akte, Tablet«',
    '→ gern',
  );

  expect(questions.map(({ asWritten }) => asWritten)).toContain('Digitale Akte, Tablet');
  expect(questionsToAsk.map(({ text }) => text)).toEqual(['Warum ist die Stelle frei']);
});

test('bold questions may have an aside behind them', () => {
  const notes = [
    '**Pourquoi notre réseau ?**',
    '- la route',
    '',
    '**Manager une équipe de quatre**',
    '- seule',
  ];

  expect(
    askedIn('## Questions', ...notes, '', '**Le dimanche, ouvrir ou pas** (piège)', '- volontariat'),
  ).toHaveLength(3);
});

test('a part without words of its own is of its story, and ends none', () => {
  const { stories } = readNotes(
    '## Likely questions',
    '**Tell us about a plan that failed**',
    '',
    'Story: the comic club',
    '**Context**: two came in three months',
    '**What I did**:',
    '**Result**: it closed',
  );

  expect(stories).toMatchObject([{ parts: { situation: [5, 5], action: null, result: [7, 7] } }]);
});

test('a numbered topic is asked with all its words where its answer stands below it', () => {
  const notes = ['Questions', '', '1. Tell me about yourself', 'four years at the bench', ''];

  expect(
    askedIn(
      ...notes,
      '2. Deadlines - two jobs due the one day',
      'Ring the customer early, half the time one of them is not ready',
    ),
  ).toEqual(['Tell me about yourself', 'Deadlines - two jobs due the one day']);
});
