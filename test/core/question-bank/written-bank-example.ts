/** The smallest bank that has everything it must, as its YAML would be read, with the given keys changed. */
export function writtenBank(changes: object = {}): object {
  return {
    id: 'small-talk',
    title: 'Small talk',
    language: 'en-GB',
    questions: [writtenQuestion()],
    scripts: [writtenScript()],
    ...changes,
  };
}

/** A question of that bank, with the given keys changed. */
export function writtenQuestion(changes: object = {}): object {
  return {
    id: 'weather',
    prompt: 'How is the weather where you are?',
    kind: 'introduction',
    target: { from: 30, to: 60 },
    source: 'our own judgement',
    ...changes,
  };
}

/** The script of that bank, with the given keys changed. */
export function writtenScript(changes: object = {}): object {
  return {
    id: 'chat',
    title: 'A chat',
    greeting: 'Hello.',
    questions: ['weather'],
    followUps: 'sometimes',
    moveOn: 'Let us go on.',
    closing: 'Goodbye.',
    ...changes,
  };
}
