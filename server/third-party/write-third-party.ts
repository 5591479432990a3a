import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeThirdParty } from './third-party.ts';

const root = join(import.meta.dirname, '..', '..');

writeFileSync(join(root, 'THIRD-PARTY.md'), describeThirdParty(root));
