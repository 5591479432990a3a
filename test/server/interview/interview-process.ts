import { openStore, serveInterviews } from './interview-server.ts';

/** A server of interviews as a process of its own: it is given a data folder, and prints its address. */
const [, , folder] = process.argv;
if (folder === undefined) throw new Error('Name a folder.');
const { url } = await serveInterviews(await openStore(folder));
process.stdout.write(`${url}\n`);
