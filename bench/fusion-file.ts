import { createHash } from 'node:crypto';
import { format, resolveConfig } from 'prettier';
import type { Fusion, FusionOrigin } from '../core/pacing/fuse-voice.ts';

/** The text of `core/pacing/fusion-weights.ts`. */
export async function fusionFile(fusion: Fusion, origin: Omit<FusionOrigin, 'hash'>): Promise<string> {
  const whole = { ...origin, hash: hashOfFusion(fusion, origin) };
  const style = await resolveConfig(import.meta.filename);
  return format(textOf(fusion, whole), { ...style, parser: 'typescript' });
}

function textOf(fusion: Fusion, origin: FusionOrigin): string {
  return `import type { Fusion, FusionOrigin } from './fuse-voice.ts';

/** Which speech the fusion was fitted on, and a hash of that and of the numbers: they are made, not edited. */
export const FUSION_ORIGIN: FusionOrigin = ${JSON.stringify(origin)};

/** The fusion that finds the runs of an answer. Made by \`npm run bench:fit -- --data DIR\`, which says how. */
export const FUSION: Fusion = ${JSON.stringify(fusion)};
`;
}

/** A hash of the numbers and of where they are from. */
export function hashOfFusion(fusion: Fusion, origin: Omit<FusionOrigin, 'hash'>): string {
  const { trackVersion, speechDigest, recordings, minutes } = origin;
  const numbers = Object.entries(fusion).sort(([one], [other]) => (one < other ? -1 : 1));
  const text = JSON.stringify([trackVersion, speechDigest, recordings, minutes, numbers]);
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
