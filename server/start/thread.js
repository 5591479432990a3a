/* What `start-thread.ts` starts. An import that stands in a thread's own file would be compiled before any line of it ran. */
import './engine.js';
import { flushCompileCache } from 'node:module';

await import(process.argv[2]);
flushCompileCache();
