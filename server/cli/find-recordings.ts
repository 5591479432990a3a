import { readdir, stat } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

/** Kinds of files that are taken for recordings in a folder; a file that is named itself may be of any. */
const SOUND_KINDS = new Set(
  'wav wave w64 rf64 bw64 flac mp3 m4a m4b mp4 aac ogg oga opus webm mka aif aiff aifc caf wma amr 3gp au'
    .split(' ')
    .map((kind) => `.${kind}`),
);

/** How many names of files that were passed over are told. */
const MOST_NAMES = 3;

/** A file to be measured. */
export type FoundRecording = {
  readonly file: string;
  /** Where it lies within the folder it was found in; its name alone where it was named itself. */
  readonly placeInFolder: string | null;
};

/** The files that paths lead to. */
export type FoundRecordings = {
  readonly recordings: readonly FoundRecording[];
  readonly hasFolder: boolean;
  /** What was passed over, in a line each. */
  readonly notes: readonly string[];
  /** What held no recording, in a line each. */
  readonly problems: readonly string[];
};

/** Finds the recordings in files and folders, and in the folders in these; a folder's are sorted by their path. */
export async function findRecordings(paths: readonly string[]): Promise<FoundRecordings> {
  const [recordings, notes, problems]: [FoundRecording[], string[], string[]] = [[], [], []];
  let hasFolder = false;
  for (const path of paths) {
    if (!(await isFolder(path))) {
      recordings.push({ file: path, placeInFolder: null });
      continue;
    }
    hasFolder = true;
    const places = await filesIn(path);
    const sounds = places.filter(isSound);
    const others = places.filter((place) => !isSound(place));
    recordings.push(...sounds.map((place) => ({ file: join(path, place), placeInFolder: place })));
    if (sounds.length === 0) problems.push(`${path}: expected a folder with recordings, got none in it`);
    else if (others.length > 0) notes.push(`${path}: passed over ${namesOf(others)}`);
  }
  return { recordings, hasFolder, notes, problems };
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    // Whoever reads it says what is the matter with it.
    () => false,
  );
}

/** Hidden files are no recordings of anybody's, and links to folders could lead in circles: both are left out. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const places: string[] = [];
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const place = relative(folder, path);
    if (place.split(sep).some((part) => part.startsWith('.'))) continue;
    if (entry.isFile() || (entry.isSymbolicLink() && !(await isFolder(path)))) places.push(place);
  }
  return places.sort();
}

function isSound(place: string): boolean {
  return SOUND_KINDS.has(extname(place).toLowerCase());
}

function namesOf(places: readonly string[]): string {
  const names = places.slice(0, MOST_NAMES).join(', ');
  const more = places.length - MOST_NAMES;
  const files = places.length === 1 ? '1 file that is no sound' : `${places.length} files that are no sound`;
  return `${files}: ${names}${more > 0 ? ` and ${more} more` : ''}`;
}
