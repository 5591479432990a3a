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
 * The heap grows by as much as is in use before it is cleared, where V8 lets it grow up to fourfold (`BaseControllerTrait` in
 * its `heap-controller`); and `npm start` keeps what is new within 16 MB, by an argument that comes too late here. 500 interviews
 * take 310 MiB for 460, at the same cost a message; growing by half and 8 MB took 260, and a third more of the processor when saturated.
 */
setFlagsFromString('--heap-growing-percent=100');
