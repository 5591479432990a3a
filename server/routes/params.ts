import { Type } from 'typebox';

/** A session's id: made by us, and safe as the name of a folder. */
export const SessionId = Type.String({ pattern: '^[a-z0-9-]{1,64}$' });

/** An answer's id: the count of what was asked before it. */
export const AnswerId = Type.String({ pattern: '^[0-9]{1,6}$' });

/** Names a session. */
export const SessionParams = Type.Object({ id: SessionId });

/** Names an answer of a session. */
export const AnswerParams = Type.Object({ id: SessionId, answerId: AnswerId });
