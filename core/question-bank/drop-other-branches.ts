import type { TLocalizedValidationError } from 'typebox/error';

type SchemaError = TLocalizedValidationError;

/**
 * Where a value may be one of several things, the library tells why it is none of them. Kept is only why it is not the
 * one whose type it has; a value of no fitting type is told once, with all the types that would fit.
 */
export function dropOtherBranches(errors: readonly SchemaError[]): SchemaError[] {
  return errors.flatMap((error) => {
    if (error.keyword === 'anyOf') return tellTypes(error, errors);
    const isOther = errors.some(
      (choice) => choice.keyword === 'anyOf' && isOfOtherType(error, choice, errors),
    );
    return isOther ? [] : [error];
  });
}

/** One error for a value that is of none of the types; none when one of its branches tells more. */
function tellTypes(choice: SchemaError, errors: readonly SchemaError[]): SchemaError[] {
  const beneath = errors.filter((error) => isBeneath(error, choice));
  if (beneath.some((error) => !isOfOtherType(error, choice, errors))) return [];
  const types = beneath.flatMap((error) => (error.keyword === 'type' ? error.params.type : []));
  return [{ ...choice, keyword: 'type', params: { type: types } }];
}

/** Whether an error tells of a branch whose type the value does not have. */
function isOfOtherType(error: SchemaError, choice: SchemaError, errors: readonly SchemaError[]): boolean {
  return errors.some(
    ({ keyword, instancePath, schemaPath }) =>
      keyword === 'type' &&
      instancePath === choice.instancePath &&
      schemaPath.startsWith(`${choice.schemaPath}/anyOf/`) &&
      isBeneath(error, choice) &&
      isAtOrBelow(error.schemaPath, schemaPath),
  );
}

function isBeneath(error: SchemaError, choice: SchemaError): boolean {
  return (
    isAtOrBelow(error.instancePath, choice.instancePath) &&
    error.schemaPath.startsWith(`${choice.schemaPath}/anyOf/`)
  );
}

function isAtOrBelow(path: string, above: string): boolean {
  return path === above || path.startsWith(`${above}/`);
}
