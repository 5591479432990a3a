import { Type, type Static } from 'typebox';

const count = (description: string) => Type.Integer({ minimum: 0, description });

/** How much sound is kept, or went. */
export const KeptSound = Type.Object({
  answers: count('answers whose sound it is'),
  bytes: count('its size on disk'),
});
export type KeptSound = Static<typeof KeptSound>;

/** All that is kept of a person, counted: what deleting everything takes. */
export const Kept = Type.Object({
  sessions: count('sessions, the sample among them'),
  sound: KeptSound,
  notes: count('prep notes'),
  banks: count("a person's own question banks"),
  otherFiles: count('prepared questions’ sound, exports, backups and what was left half written'),
});
export type Kept = Static<typeof Kept>;
