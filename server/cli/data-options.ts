import { parseArgs } from 'node:util';
import { UsageError } from './measure-options.ts';

/** What a command on a data folder was asked for. */
export type DataOptions = { readonly dataFolder: string; readonly files: readonly string[] };

/**
 * Reads the arguments of a command on a data folder.
 *
 * @param fileCount how many files it takes
 * @throws {@link UsageError}
 */
export function readDataOptions(
  command: string,
  args: readonly string[],
  { defaultDataFolder, fileCount }: { readonly defaultDataFolder: string; readonly fileCount: number },
): DataOptions {
  const { values, positionals } = parse(command, args);
  if (positionals.length !== fileCount) {
    throw new UsageError(command, fileCount === 1 ? 'one file' : 'no file', String(positionals.length));
  }
  if (values.data === '') throw new UsageError('--data', 'a folder', 'nothing');
  return { dataFolder: values.data ?? defaultDataFolder, files: positionals };
}

function parse(command: string, args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { data: { type: 'string' } }, allowPositionals: true });
  } catch (cause) {
    throw new UsageError(command, '--data FOLDER and a file', args.join(' '), { cause });
  }
}
