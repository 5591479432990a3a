import { Type } from 'typebox';

/** Line breaks and tabs are allowed, since YAML folds long text; no other control character is. */
const TEXT_PATTERN = '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f]+$';

const ID_PATTERN = '^[a-z0-9]+(-[a-z0-9]+)*$';

/** The shape of a BCP 47 tag; whether it is one, `Intl` decides. */
const LANGUAGE_PATTERN = '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$';

/** No folder on the way, nor the file, begins with a dot, and none is a drive, so none of them leads outside. */
const SOUND_PATTERN = '^([^/\\\\.:\\s][^/\\\\:]*/)*[^/\\\\.:\\s][^/\\\\:]*\\.(wav|ogg)$';

/** Longer names do not fit on one line of a screen; we chose this and the next two. */
const MAX_NAME_CHARACTERS = 120;

/** Longer lines take the interviewer over half a minute to say. */
const MAX_SPOKEN_CHARACTERS = 600;

const MAX_NOTE_CHARACTERS = 2000;

/** Two or three sources, each with what it says. */
const MAX_SOURCE_CHARACTERS = 300;

/** An id: `tell-me-about-yourself`. */
export function writtenId(description: string) {
  return patterned(ID_PATTERN, 'small letters and digits, joined by hyphens', 64, description);
}

/** A title or a name. */
export function writtenName(description: string) {
  return patterned(TEXT_PATTERN, 'some text without control characters', MAX_NAME_CHARACTERS, description);
}

/** What the interviewer says aloud. */
export function spokenLine(description: string) {
  return patterned(TEXT_PATTERN, 'some text without control characters', MAX_SPOKEN_CHARACTERS, description);
}

/** What is only read, never spoken. */
export function writtenNote(description: string) {
  return patterned(TEXT_PATTERN, 'some text without control characters', MAX_NOTE_CHARACTERS, description);
}

/** Who said something, and what they said. */
export function writtenSource(description: string) {
  return patterned(TEXT_PATTERN, 'some text without control characters', MAX_SOURCE_CHARACTERS, description);
}

/** A BCP 47 language tag. */
export function writtenLanguage(description: string) {
  return patterned(LANGUAGE_PATTERN, 'a BCP 47 language tag, such as en-GB', 35, description);
}

/** A sound file, relative to the bank's file. */
export function soundPath(description: string) {
  const meaning = 'a .wav or .ogg file beside the bank or in a folder below it';
  return patterned(SOUND_PATTERN, meaning, 200, description);
}

/** Text of a pattern; editors and faults both say the pattern's meaning instead of the pattern. */
function patterned(pattern: string, meaning: string, maxLength: number, description: string) {
  return Type.String({
    maxLength,
    pattern,
    patternErrorMessage: `expected ${meaning}`,
    description,
  });
}
