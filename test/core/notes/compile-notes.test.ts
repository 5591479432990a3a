import { describe, expect, test } from 'vitest';
import { compileNotes } from '../../../core/notes/compile-notes.ts';
import { readBlocks } from '../../../core/notes/read-blocks.ts';
import type { Question } from '../../../core/question-bank/question-bank.ts';
import { askedIn, homesOf, readNotes } from './read-notes.ts';

const OWN_QUESTION: Question = {
  id: 'why-us',
  prompt: 'Out of all the places you could work, why us?',
  alternates: [],
  kind: 'motivation',
  bandMs: { fromMs: 1000, toMs: 2000 },
  source: 'a test',
  followUps: [],
  parts: [],
  points: [],
  values: [],
};

describe('a question is found', () => {
  test.each([
    ['with a question mark', 'What do you know about us?'],
    ['as an order', 'Walk me through your CV'],
    ['without its beginning', 'time you made a mistake'],
    ['in German', 'Wie gehen Sie mit Fehlern um'],
    ['in Spanish', 'Hábleme de usted'],
    ['in French', 'Parlez-moi de votre parcours'],
    ['in Italian', 'Mi parli di lei e del suo percorso'],
    ['in Dutch', 'Waarom wil je bij ons werken'],
    ['in Portuguese', 'Fale um pouco sobre você'],
    ['in a hurry', 'why do u want to leave'],
  ])('%s: %s', (_, question) => {
    expect(askedIn(question, '- an answer')).toEqual([question]);
  });

  test.each([
    ['Strengths', 'What are your strengths?'],
    ['Stärken', 'Was sind Ihre Stärken?'],
    ['puntos fuertes', '¿Cuáles son tus puntos fuertes?'],
    ['points faibles', 'Sur quel point faible travaillez-vous ?'],
  ])('by its heading alone: %s is asked as %s', (heading, prompt) => {
    // A line in the same language tells it.
    const small = {
      Strengths: 'the and I am',
      Stärken: 'ich bin nicht der',
      'puntos fuertes': 'soy el que no',
      'points faibles': 'je ne suis pas le',
    };
    const { questions } = readNotes(heading, `- ${small[heading as keyof typeof small]}`);

    expect(questions.map((question) => question.prompt)).toEqual([prompt]);
  });

  test('with its answer on the same line', () => {
    const { questions } = readNotes(
      'do you drive - theory booked',
      'heights ok? yeah, did the climbing wall',
      'why us - the team',
    );

    expect(questions.map(({ asWritten, answerLines }) => [asWritten, answerLines])).toEqual([
      ['do you drive', [[1, 1]]],
      ['heights ok?', [[2, 2]]],
      ['why us', [[3, 3]]],
    ]);
  });

  test('where numbers go on, whatever its words', () => {
    const asked = askedIn(
      '9. What would you do first?',
      '   9.1 close the doors',
      '10. Somebody is late again',
      '   10.1 talk',
    );

    expect(asked).toEqual(['What would you do first?', 'Somebody is late again']);
  });

  test('in a table, with its answer in the next column', () => {
    const { questions } = readNotes(
      '| Question | Answer |',
      '|---|---|',
      '| Why us? | the river and the people |',
    );

    expect(questions).toMatchObject([{ asWritten: 'Why us?', line: 3, answerLines: [[3, 3]] }]);
  });

  test('but not one that the candidate asks herself in an answer', () => {
    expect(askedIn('Why us?', '- they ship weekly', '  - is it one release?')).toEqual(['Why us?']);
  });
});

test('a heading of words from a question before it is that question in other words', () => {
  const { questions } = readNotes(
    'asked:',
    '- Walk me through a deal you lost',
    '# Answers',
    '## Deal lost',
    'The laundry. I never met finance.',
  );

  expect(questions).toMatchObject([
    { line: 2, alternates: [{ text: 'Deal lost', line: 4 }], answerLines: [[5, 5]] },
  ]);
});

test('“or he might ask …” is the question before it in other words', () => {
  const { questions } = readNotes(
    'what do you know about safe isolation',
    '- lock off',
    'or he might say how do you know its dead',
  );

  expect(questions.map(({ alternates }) => alternates.map(({ text }) => text))).toEqual([
    ['how do you know its dead'],
  ]);
});

test('values that are pasted again under an answer are tags of its question, a letter more or less', () => {
  const { values, questions } = readNotes(
    'Our values',
    '- Kindness first - every patient every time',
    '- Better every shift - small changes',
    '',
    'Questions',
    'Why us?',
    '- my mum was here',
    'Kindness first - every patient every time',
    'Better evry shift - small changes',
  );

  expect(values.map(({ name, gloss, line }) => [name, gloss, line])).toEqual([
    ['Kindness first', 'every patient every time', 2],
    ['Better every shift', 'small changes', 3],
  ]);
  expect(questions[0]?.values).toEqual(['Kindness first', 'Better every shift']);
  expect(questions[0]?.answerLines).toEqual([[7, 7]]);
});

test('what stands in brackets behind answers, and in a list above them, are values', () => {
  const { values } = readNotes(
    'what it says on their site about them all:',
    '~ no fear',
    '~ clean is clean',
    '',
    'Q: why here?',
    'A: I was afraid myself (no fear)',
  );

  expect(values.map(({ name }) => name)).toEqual(['no fear', 'clean is clean']);
});

describe('a story', () => {
  test('under a question has its title from the line above its parts', () => {
    const { stories } = readNotes(
      'Tell me about a conflict',
      '- the radio',
      '- S: two men',
      '- T: calm',
      '- A: coffee',
      '- R: 0.8 %',
    );

    expect(stories).toMatchObject([
      {
        title: 'the radio',
        line: 2,
        parts: { situation: [3, 3], task: [4, 4], action: [5, 5], result: [6, 6], lesson: null },
      },
    ]);
  });

  test('has parts in German, Spanish and French', () => {
    const parts = [
      ['Situation: a', 'Aufgabe: b', 'Handlung: c', 'Ergebnis: d', 'Gelernt: e'],
      ['Situación: a', 'Tarea: b', 'Acción: c', 'Resultado: d', 'Aprendizaje: e'],
      ['Contexte : a', 'Mission : b', 'Action : c', 'Résultat : d', 'Leçon : e'],
    ].map((lines, i) => {
      const question =
        ['Erzählen Sie von einem Konflikt', 'Cuénteme un conflicto', 'Racontez-nous un conflit'][i] ?? '';
      return readNotes(question, ...lines).stories[0]?.parts;
    });

    const whole = { situation: [2, 2], task: [3, 3], action: [4, 4], result: [5, 5], lesson: [6, 6] };
    expect(parts).toEqual([whole, whole, whole]);
  });

  test('that a question points to by number answers it', () => {
    const { questions, stories } = readNotes(
      '# Stories',
      '## 1. The backfill',
      'wrote one page',
      '## 2. The feed',
      'found it',
      '# Questions',
      '- Biggest failure → 2',
    );

    expect(questions[0]?.answerLines).toEqual([[5, 5]]);
    expect(stories[1]?.answers).toEqual(['Biggest failure']);
  });

  test('is none where A: only answers Q:', () => {
    const { stories, questions } = readNotes('Q: why us?', 'A: the garden', 'Q: why now?', 'A: it is time');

    expect(stories).toEqual([]);
    expect(questions.map(({ answerLines }) => answerLines)).toEqual([[[2, 2]], [[4, 4]]]);
  });
});

describe('what is never to be said is private', () => {
  test.each([
    "don't mention the other offer",
    'floor 74k, say 85 if pushed',
    'unter 47.500 mach ichs nicht!!',
    'no decir que estoy embarazada',
    'ne pas parler du burn-out',
    'also got an offer from Fenlock',
    'not sure if I want the commute',
  ])('%s', (line) => {
    expect(homesOf('Why us?', '- the team', line).at(-1)).toBe('private');
  });
});

test('feedback is tied to the question that it names', () => {
  const { feedback } = readNotes(
    'Why us?',
    '- x',
    'Tell me about a conflict',
    '- y',
    '',
    'Feedback from Ana',
    '- the conflict answer was long',
  );

  expect(feedback).toEqual([
    { text: 'the conflict answer was long', line: 7, question: 'Tell me about a conflict' },
  ]);
});

test('company and role are read from a title', () => {
  const titles = [
    'Interview Prep - Staff Designer @ Lumen Health',
    'Vorstellungsgespräch als Schichtleiter bei Kessler',
    'Entrevista: enfermera en Clínica Sol',
    'Entretien chez Lumière, poste : infirmière',
  ].map((title) => readNotes(title, '', 'Why us?'));

  expect(titles.map(({ company, role }) => [company, role])).toEqual([
    ['Lumen Health', 'Staff Designer'],
    ['Kessler', 'Schichtleiter'],
    ['Clínica Sol', 'enfermera'],
    ['Lumière', 'infirmière'],
  ]);
});

test('questions for a coach belong nowhere, those for the interviewer are listed once', () => {
  const { questionsToAsk } = readNotes(
    'Questions for my coach',
    '- Is 64k a big deal?',
    'Questions for them',
    '- How big is the team?',
    '- How big is the team?',
  );

  expect(questionsToAsk).toEqual([{ text: 'How big is the team?', line: 4 }]);
});

test('a known question gives its band and kind', () => {
  const known = [{ bankId: 'own', language: 'en-GB', question: OWN_QUESTION }];
  const { questions } = compileNotes(readBlocks('Why us?\n- the team'), known);

  expect(questions).toMatchObject([
    {
      matched: { bankId: 'own', questionId: 'why-us' },
      kind: 'motivation',
      bandMs: { fromMs: 1000, toMs: 2000 },
    },
  ]);
});

describe('the shipped question that is meant', () => {
  const known = (bankId: string, prompt: string, kind: Question['kind'], language = 'en-GB') => ({
    bankId,
    language,
    question: { ...OWN_QUESTION, id: 'one', prompt, kind },
  });

  test('is not one of another kind that shares a topic and no word', () => {
    const { questions } = compileNotes(readBlocks('Questions\nTell me about yourself\n- a nurse'), [
      known('values', 'How would you show yourself, a year from now?', 'values'),
      known('introduction', 'To begin with, tell me about yourself.', 'introduction'),
    ]);

    expect(questions[0]).toMatchObject({ kind: 'introduction', matched: { bankId: 'introduction' } });
  });

  test('is of the language of the notes', () => {
    const { questions } = compileNotes(readBlocks('Questions\nTell me about yourself\n- a nurse'), [
      known('entretien', 'Parlez-moi de vous.', 'introduction', 'fr-FR'),
    ]);

    expect(questions[0]?.matched).toBeNull();
  });

  test('is known by its theme alone: a time you failed is a question about a mistake', () => {
    const { questions } = compileNotes(
      readBlocks('Questions\nTell me about a time you failed\n- the wrong dose'),
      [
        known(
          'behavioural',
          'Tell me about a mistake you made at work, and what you did next.',
          'behavioural',
        ),
      ],
    );

    expect(questions[0]?.matched).toMatchObject({ bankId: 'behavioural' });
  });
});
