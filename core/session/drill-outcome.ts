import { Type, type Static } from 'typebox';
import { DrillKind } from '../drills/drill.ts';
import { DrillGrade, gradeDrill } from '../drills/grade-drill.ts';
import { scoreDrill } from '../drills/score-drill.ts';
import { drillTakes } from './drill-takes.ts';
import type { SessionRecord } from './session-record.ts';

const orNull = <Schema extends Parameters<typeof Type.Union>[0][number]>(schema: Schema) =>
  Type.Union([schema, Type.Null()]);

/** What became of a drill. */
export const DrillOutcome = Type.Object({
  kind: DrillKind,
  /** Its one number, in the unit of its score; null where it could not be had. */
  value: orNull(Type.Number()),
  /** As the person changed it, else as the outcome gives it; null where nothing could be measured. */
  grade: orNull(DrillGrade),
});
export type DrillOutcome = Static<typeof DrillOutcome>;

/** What became of a session that is a drill; null of any other. */
export function drillOutcome(
  record: Pick<SessionRecord, 'drill' | 'answers' | 'questions' | 'marks'>,
): DrillOutcome | null {
  const { drill, marks } = record;
  if (drill === null) return null;
  const takes = drillTakes(record);
  const grade = gradeDrill(drill, takes);
  return {
    kind: drill.kind,
    value: scoreDrill(drill, takes).value,
    grade: grade === null ? null : (marks.grade ?? grade),
  };
}
