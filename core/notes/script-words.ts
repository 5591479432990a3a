/** What the interviewer of a made script says around the questions. */
export type ScriptWords = {
  readonly greeting: string;
  readonly moveOn: string;
  readonly ownQuestions: string;
  readonly closing: string;
};

const WORDS: Readonly<Record<string, ScriptWords>> = {
  en: {
    greeting: 'Hello, and thank you for making the time today. Shall we begin?',
    moveOn: 'Thank you. Let me stop you there, so that we get to everything.',
    ownQuestions: 'What would you like to ask me?',
    closing: 'Thank you, that was everything from my side. Have a good day.',
  },
  de: {
    greeting: 'Guten Tag, und danke, dass Sie sich Zeit nehmen. Wollen wir anfangen?',
    moveOn: 'Danke. Ich unterbreche Sie hier, damit wir zu allem kommen.',
    ownQuestions: 'Was möchten Sie von mir wissen?',
    closing: 'Vielen Dank, das war alles von meiner Seite. Einen schönen Tag noch.',
  },
  es: {
    greeting: 'Buenos días, y gracias por su tiempo. ¿Empezamos?',
    moveOn: 'Gracias. Le interrumpo aquí para que nos dé tiempo a todo.',
    ownQuestions: '¿Qué le gustaría preguntarme?',
    closing: 'Muchas gracias, eso es todo por mi parte. Que tenga un buen día.',
  },
  fr: {
    greeting: 'Bonjour, et merci de prendre ce temps. On commence ?',
    moveOn: 'Merci. Je vous arrête là, pour que nous ayons le temps de tout voir.',
    ownQuestions: 'Quelles questions aimeriez-vous me poser ?',
    closing: 'Merci beaucoup, c’est tout de mon côté. Bonne journée.',
  },
  it: {
    greeting: 'Buongiorno, e grazie per il suo tempo. Cominciamo?',
    moveOn: 'Grazie. La fermo qui, così riusciamo a vedere tutto.',
    ownQuestions: 'Che cosa vorrebbe chiedermi?',
    closing: 'Grazie mille, da parte mia è tutto. Buona giornata.',
  },
  nl: {
    greeting: 'Goedendag, en bedankt dat u tijd vrijmaakt. Zullen we beginnen?',
    moveOn: 'Dank u. Ik onderbreek u hier even, zodat we aan alles toekomen.',
    ownQuestions: 'Wat zou u mij willen vragen?',
    closing: 'Hartelijk dank, dat was alles van mijn kant. Nog een fijne dag.',
  },
  pt: {
    greeting: 'Bom dia, e obrigado pelo seu tempo. Vamos começar?',
    moveOn: 'Obrigado. Interrompo aqui, para termos tempo para tudo.',
    ownQuestions: 'O que gostaria de me perguntar?',
    closing: 'Muito obrigado, da minha parte é tudo. Tenha um bom dia.',
  },
};

/** @param language BCP 47; English for those that we have no words in */
export function scriptWords(language: string): ScriptWords {
  const words = WORDS[language.split('-')[0] ?? ''] ?? WORDS.en;
  if (words === undefined) throw new Error('There are words in English.');
  return words;
}
