import { describe, expect, test } from 'vitest';
import { formatBankFault } from '../../../core/question-bank/bank-fault.ts';
import { MAX_BANK_BYTES, readBankYaml } from '../../../server/banks/read-bank-yaml.ts';

describe('what is read', () => {
  test('a key is found where it is written, and an entry of a list where it begins', () => {
    const yaml = readBankYaml('id: a\nquestions:\n  - id: b\n    target: { from: -5, to: 60 }\n');

    if (yaml.type === 'faults') throw new Error('It has no fault.');
    expect(yaml.value).toEqual({ id: 'a', questions: [{ id: 'b', target: { from: -5, to: 60 } }] });
    expect(yaml.locate('/questions')).toEqual({ line: 2, column: 1 });
    expect(yaml.locate('/questions/0')).toEqual({ line: 3, column: 5 });
    expect(yaml.locate('/questions/0/target/from')).toEqual({ line: 4, column: 15 });
    expect(yaml.locate('/questions/1')).toBeNull();
  });

  test('no is text and not false, as YAML 1.2 has it', () => {
    expect(readBankYaml('when: no')).toMatchObject({ value: { when: 'no' } });
  });

  test('an empty file is nothing', () => {
    expect(readBankYaml('')).toMatchObject({ type: 'value', value: null });
  });

  test('a key named __proto__ is a key and gives the group no other prototype', () => {
    const yaml = readBankYaml('__proto__: { title: x }');

    expect(yaml.type === 'value' && Object.keys(yaml.value as object)).toEqual(['__proto__']);
  });
});

describe('what is refused', () => {
  test.each([
    ['an anchor', 'a: &x 1', ['bank.yaml:1:7 /a: expected no anchors, got &x']],
    ['an anchor on a key', '&x a: 1', ['bank.yaml:1:4 /a: expected no anchors, got &x']],
    [
      'an alias',
      'a: &x 1\nb: *x',
      [
        'bank.yaml:1:7 /a: expected no anchors, got &x',
        'bank.yaml:2:4 /b: expected everything written out, got the alias *x',
      ],
    ],
    [
      'a merge key',
      'a:\n  <<: { b: 1 }',
      ['bank.yaml:2:3 /a/<<: expected everything written out, got the merge key <<'],
    ],
    [
      'a merge key under YAML 1.1',
      '%YAML 1.1\n---\na:\n  <<: { b: 1 }',
      ['bank.yaml:4:3 /a/<<: expected everything written out, got the merge key <<'],
    ],
    ['a tag', 'a: !!binary aGk=', ['bank.yaml:1:13 /a: expected no tags, got tag:yaml.org,2002:binary']],
    [
      'a tag on a group',
      'a: !!set { b }',
      ['bank.yaml:1:10 /a: expected no tags, got tag:yaml.org,2002:set'],
    ],
    ['a key twice', 'a: 1\nb: 2\na: 3', ['bank.yaml:3:1 /a: expected each key once, got "a" again']],
    ['a list as a key', '? [a]\n: 1', ['bank.yaml:1:3 /: expected a plain key, got something else']],
    [
      'a second document',
      'a: 1\n---\nb: 2',
      ['bank.yaml:2:1: expected one bank in a file, got a second YAML document'],
    ],
    [
      'a colon in text without quotes',
      'prompt: One thing: what is it?',
      ['bank.yaml:1:9: expected quotes around text that holds a colon, got none'],
    ],
    [
      '14 levels',
      '[[[[[[[[[[[[[[]]]]]]]]]]]]]]',
      [`bank.yaml:1:14 ${'/0'.repeat(13)}: expected at most 12 levels, got more`],
    ],
  ])('%s', (_name, text, messages) => {
    expect(faultsOf(text)).toEqual(messages);
  });

  test('one byte more than 256 KiB is refused, and 256 KiB are read', () => {
    const comment = `#${'x'.repeat(MAX_BANK_BYTES - 1)}`;

    expect(faultsOf(comment)).toEqual([]);
    expect(faultsOf(`${comment}x`)).toEqual(['bank.yaml:1:1: expected at most 262144 bytes, got 262145']);
  });

  test('bytes are counted, not characters', () => {
    const comment = `#${'é'.repeat(MAX_BANK_BYTES / 2)}`;

    expect(faultsOf(comment)).toEqual(['bank.yaml:1:1: expected at most 262144 bytes, got 262145']);
  });

  test.each([
    ['keys', 'k: 1\n'],
    ['open lists', '['],
    ['open groups', '{a: '],
    ['nested lists', '- '],
  ])('a file that is full of %s is refused before it is parsed', (_name, unit) => {
    const text = unit.repeat(Math.floor(MAX_BANK_BYTES / unit.length));

    expect(faultsOf(text)).toEqual(['bank.yaml:1:1: expected at most 100000 pieces of YAML, got more']);
  });

  test.each([
    ['open lists', '['],
    ['open groups', '{a: '],
    ['nested lists', '- '],
  ])('40000 %s inside one another are a fault and no overflow', (_name, unit) => {
    expect(faultsOf(unit.repeat(40_000 / unit.length)).length).toBeGreaterThan(0);
  });

  test('of a file with an error on each of 100 lines the first 20 are told', () => {
    expect(faultsOf('a: b: c\n'.repeat(100))).toHaveLength(20);
  });
});

function faultsOf(text: string): string[] {
  const yaml = readBankYaml(text);
  return yaml.type === 'value' ? [] : yaml.faults.map((fault) => formatBankFault('bank.yaml', fault));
}
