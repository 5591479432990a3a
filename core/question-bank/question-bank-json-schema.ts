import { WrittenBank } from './written-bank.ts';

/** Makes the JSON Schema of a bank's file, with which an editor completes and checks it while it is written. */
export function makeQuestionBankJsonSchema(): object {
  // Editors' YAML extensions know draft 7 best, and nothing newer is used.
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A Pacenotes question bank',
    ...WrittenBank,
  };
}
