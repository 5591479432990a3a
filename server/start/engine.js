/*
 * Sets up the engine, beside what `npm start` gives it, for whatever is imported after this file. Plain JavaScript, for it is there before TypeScript can be read
 * cheaply: what this spares is above all the stripping of types.
 */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

/* Where nothing can be written, all is compiled anew, as without it. It goes with the packages. */
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/pacenotes', import.meta.url)));

/*
 * The heap grows by half of what is in use before it is cleared, where V8 lets it grow up to fourfold (`BaseControllerTrait` in
 * its `heap-controller`): a server of many small messages is as fast, and takes a quarter less (`npm run bench:server`). For the
 * same reason `npm start` keeps what is new within 8 MB, by an argument that comes too late here: 500 interviews take 260 MiB
 * instead of 460.
 */
setFlagsFromString('--heap-growing-percent=50');
