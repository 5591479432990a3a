import { Type, type Static } from 'typebox';

/** Why a request could not be served, in words for a person. */
export const Problem = Type.Object({ message: Type.String() });
export type Problem = Static<typeof Problem>;
