import type { TLocalizedValidationError } from 'typebox/error';
import { Settings } from 'typebox/system';
import { Errors, Pointer } from 'typebox/value';
import { describeValue, pointerTo } from './bank-fault.ts';
import { dropOtherBranches } from './drop-other-branches.ts';
import { WrittenBank } from './written-bank.ts';

/** A fault before its place in the file is known. */
export type Misfit = { readonly path: string; readonly expected: string; readonly got: string };

/** The parts of a JSON Schema that a fault is told with. */
type SchemaPart = { readonly properties?: object; readonly patternErrorMessage?: string };

/** Past this many a person mends the first ones and reads again; we chose it. */
const MAX_ERRORS = 100;

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
};

/** Finds where a value departs from the schema of a written bank, in the order of the schema. */
export function findSchemaFaults(value: unknown): Misfit[] {
  return dropOtherBranches(errorsOf(value)).flatMap((error) => tellMisfits(error, value));
}

/** The library stops at 8 errors unless told otherwise, and can only be told for all its users at once. */
function errorsOf(value: unknown): TLocalizedValidationError[] {
  const { maxErrors } = Settings.Get();
  Settings.Set({ maxErrors: MAX_ERRORS });
  try {
    return Errors(WrittenBank, value);
  } finally {
    Settings.Set({ maxErrors });
  }
}

function tellMisfits(error: TLocalizedValidationError, bank: unknown): Misfit[] {
  const path = error.instancePath;
  // An unknown key is told twice: as a value without a schema, and, more usefully, as a key of its parent.
  if (error.keyword === 'boolean') return [];
  if (error.keyword === 'required') return error.params.requiredProperties.map((key) => missing(path, key));
  if (error.keyword === 'additionalProperties') {
    return error.params.additionalProperties.map((key) => unknownKey(path, key, error.schemaPath));
  }
  return [{ path, expected: expectedBy(error), got: describeValue(Pointer.Get(bank, path)) }];
}

function missing(path: string, key: string): Misfit {
  return { path: pointerTo(path, key), expected: 'a value', got: 'nothing' };
}

function unknownKey(path: string, key: string, schemaPath: string): Misfit {
  const known = Object.keys(schemaAt(schemaPath).properties ?? {});
  return {
    path: pointerTo(path, key),
    expected: `one of the keys ${known.join(', ')}`,
    got: describeValue(key),
  };
}

function expectedBy(error: TLocalizedValidationError): string {
  const { keyword, params, message } = error;
  if (keyword === 'type') return wordForType(params.type);
  if (keyword === 'enum') return `one of ${params.allowedValues.join(', ')}`;
  if (keyword === 'pattern') return meaningOfPattern(error.schemaPath) ?? message;
  if (keyword === 'exclusiveMinimum') return `more than ${params.limit}`;
  if (keyword === 'minimum') return `at least ${params.limit}`;
  if (keyword === 'maximum') return `at most ${params.limit}`;
  if (keyword === 'maxLength') return `at most ${params.limit} characters`;
  if (keyword === 'minItems') return 'at least one entry';
  if (keyword === 'maxItems') return `at most ${params.limit} entries`;
  return message;
}

function wordForType(type: string | string[]): string {
  return [type]
    .flat()
    .map((name) => TYPE_WORDS[name] ?? name)
    .join(' or ');
}

function meaningOfPattern(schemaPath: string): string | undefined {
  return schemaAt(schemaPath).patternErrorMessage?.replace(/^expected /, '');
}

function schemaAt(schemaPath: string): SchemaPart {
  return Pointer.Get(WrittenBank, schemaPath.replace(/^#/, '')) ?? {};
}
