import { SESSION_BLOCK_ID, type PageParts } from '../../core/export/shared-page.ts';
import type { EnclosedSound, SessionFile } from '../../core/export/session-file.ts';
import { fold } from '../../core/interview/transition.ts';
import { LEVEL_HOP_MS } from '../../core/pacing/sample-clock.ts';
import { assembleTrack } from '../../core/session/assemble-track.ts';
import type { Levels } from '../components/sound-bars.ts';

/** The session that stands in this page. */
export function sessionOfPage(): SessionFile {
  const block = document.getElementById(SESSION_BLOCK_ID);
  // Whoever wrote the page wrote the block with it.
  return JSON.parse(block?.textContent ?? '') as SessionFile;
}

/** What this page is made of, to write it once more with another session. */
export function partsOfPage(): PageParts {
  const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? '';
  const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
  return {
    style: textOf('style'),
    script: textOf('script:not([type])'),
    policy: policy?.getAttribute('content') ?? '',
  };
}

/** The levels of an answer, from the log of its session; null where nothing was heard. */
export function levelsOf({ log }: SessionFile, answerId: string): Levels | null {
  const answer = fold(log).state.answers.find((one) => one.answerId === answerId);
  const assembled = assembleTrack(log, answerId, answer?.endSample ?? 0);
  return assembled && { bytes: [...assembled.track.level], hopMs: LEVEL_HOP_MS };
}

/** The address of a sound that stands in the page. */
export function urlOfSound({ base64, mimeType }: EnclosedSound): string {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type: mimeType }));
}
