import { isDamage } from '../storage/sqlite-faults.ts';
import { StoreError } from '../storage/store-error.ts';
import { StartError } from './start-error.ts';

/** A database that cannot be opened, and what to do; any other error as it is. */
export function explainNoStore(error: unknown): unknown {
  if (!(error instanceof StoreError)) return error;
  return new StartError(`${error.message} Another folder can be named: npm start -- --data FOLDER`);
}

/** Why the sessions could not be read ahead, in words. */
export function explainUnread(error: unknown): string {
  return isDamage(error)
    ? 'the database is damaged. Stop Pacenotes, then run "npm run -s pacenotes -- repair"'
    : String(error);
}

/** A port that cannot be listened on, and what to do; any other error as it is. */
export function explainNoPort(error: unknown, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') {
    return new StartError(
      `Another program uses port ${port}. Take another one: npm start -- --port ${port + 1}`,
    );
  }
  if (code === 'EACCES') {
    return new StartError(`This user may not use port ${port}. Take another one: npm start -- --port 7223`);
  }
  return error;
}
