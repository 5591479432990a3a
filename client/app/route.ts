/** What an address names: a page, and what its path holds. */
export type Route = {
  readonly page: PageName;
  readonly section: 'practise' | 'sessions' | 'progress' | 'library' | 'settings' | null;
  /** What stands around the page. */
  readonly frame: 'whole' | 'without-tabs' | 'wide' | 'bare';
  readonly title: string;
  readonly params: Readonly<Record<string, string>>;
};

export type PageName =
  | 'start'
  | 'script'
  | 'sound-check'
  | 'interview'
  | 'sessions'
  | 'session'
  | 'progress'
  | 'question'
  | 'settings'
  | 'import'
  | 'notes'
  | 'notes-review'
  | 'measures'
  | 'drills'
  | 'drill'
  | 'library'
  | 'bank'
  | 'bank-edit'
  | 'unknown';

type Entry = Omit<Route, 'params'> & { readonly path: string };

const ENTRIES: readonly Entry[] = [
  { path: '/', page: 'start', section: 'practise', frame: 'whole', title: 'Practise' },
  {
    path: '/scripts/:bankId/:scriptId',
    page: 'script',
    section: 'practise',
    frame: 'whole',
    title: 'Interview',
  },
  {
    path: '/sound-check',
    page: 'sound-check',
    section: 'practise',
    frame: 'without-tabs',
    title: 'Sound check',
  },
  { path: '/drills', page: 'drills', section: 'practise', frame: 'whole', title: 'Drills' },
  { path: '/drills/:kind', page: 'drill', section: 'practise', frame: 'whole', title: 'Drill' },
  { path: '/interview/:id', page: 'interview', section: null, frame: 'bare', title: 'Interview' },
  { path: '/sessions', page: 'sessions', section: 'sessions', frame: 'whole', title: 'Sessions' },
  { path: '/sessions/:id', page: 'session', section: 'sessions', frame: 'whole', title: 'Timeline' },
  { path: '/progress', page: 'progress', section: 'progress', frame: 'whole', title: 'Progress' },
  {
    path: '/questions/:bankId/:questionId',
    page: 'question',
    section: 'progress',
    frame: 'whole',
    title: 'Question',
  },
  { path: '/settings', page: 'settings', section: 'settings', frame: 'whole', title: 'Settings' },
  { path: '/import', page: 'import', section: 'sessions', frame: 'whole', title: 'Import' },
  { path: '/notes', page: 'notes', section: 'library', frame: 'whole', title: 'Your notes' },
  { path: '/notes/:id', page: 'notes-review', section: 'library', frame: 'wide', title: 'Your notes' },
  { path: '/library', page: 'library', section: 'library', frame: 'whole', title: 'Library' },
  { path: '/library/:bankId', page: 'bank', section: 'library', frame: 'whole', title: 'Question bank' },
  {
    path: '/library/:bankId/edit',
    page: 'bank-edit',
    section: 'library',
    frame: 'whole',
    title: 'Edit a question bank',
  },
  { path: '/measures', page: 'measures', section: null, frame: 'whole', title: 'How Pacenotes measures' },
];

const UNKNOWN: Route = { page: 'unknown', section: null, frame: 'whole', title: 'No such page', params: {} };

/** Finds what a path names. */
export function findRoute(pathname: string): Route {
  for (const { path, ...entry } of ENTRIES) {
    const params = matchPath(path, pathname);
    if (params !== null) return { ...entry, params };
  }
  return UNKNOWN;
}

function matchPath(path: string, pathname: string): Record<string, string> | null {
  const [wanted, given] = [path.split('/'), pathname.replace(/(.)\/$/, '$1').split('/')];
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [i, part] of wanted.entries()) {
    const value = given[i] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = decode(value);
    else if (part !== value) return null;
  }
  return params;
}

/** A path that was not encoded as it must be names something all the same. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
