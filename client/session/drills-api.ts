import type { DrillKind } from '../../core/drills/drill.ts';
import type { DrillGrade } from '../../core/drills/grade-drill.ts';
import type { TargetBand } from '../../core/pacing/pacing.ts';
import type { NextDrill } from '../../core/session/next-drills.ts';
import { read, send } from './api.ts';

/** What is chosen of a drill; what is left out is as the drill has it. */
export type ChosenDrill = {
  readonly kind: DrillKind;
  readonly bankId: string;
  readonly questionId?: string;
  /** In a drill of a whole script. */
  readonly scriptId?: string;
  readonly takes?: number;
  readonly band?: TargetBand;
  readonly clock?: 'shown' | 'hidden';
  readonly isVisualOnly?: boolean;
  readonly hasCues?: boolean;
  readonly isRelaxed?: boolean;
};

/** What to drill today. */
export type DrillsOfToday = {
  readonly drills: readonly NextDrill[];
  /** Days in a row; null where the settings leave it out. */
  readonly streakDays: number | null;
};

/** When a drill comes back, by its grade. */
export type DrillReturn = { readonly grade: DrillGrade; readonly dueAt: string };

/** Makes a session of a drill, ready to begin. Gives its id. @throws ApiError, in words for the screen; so do the others */
export async function createDrill(chosen: ChosenDrill): Promise<string> {
  return ((await (await send('POST', '/api/drills', chosen)).json()) as { id: string }).id;
}

/** What to drill today, and why. */
export async function readDrillsOfToday(signal?: AbortSignal): Promise<DrillsOfToday> {
  return read('/api/drills/today', signal);
}

/** When a drill that was held comes back; empty where nothing of it could be measured. */
export async function findReturns(sessionId: string, signal?: AbortSignal): Promise<readonly DrillReturn[]> {
  return (await read<{ returns: DrillReturn[] }>(`/api/sessions/${sessionId}/returns`, signal)).returns;
}
