import { basename, extname } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from './measure-options.ts';

/** What `import` was asked to do. */
export type ImportOptions = {
  readonly file: string;
  readonly asJson: boolean;
  /** Where the bank is to be written, or null. */
  readonly out: { readonly file: string; readonly bankId: string } | null;
};

const BANK_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Reads the arguments of `import`. @throws {@link UsageError} */
export function readImportOptions(args: readonly string[]): ImportOptions {
  const { values, positionals } = parse(args);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    throw new UsageError(
      'import',
      'one file',
      positionals.length === 0 ? 'none' : String(positionals.length),
    );
  }
  return { file, asJson: values.json, out: values.out === undefined ? null : readOut(values.out) };
}

function parse(args: readonly string[]) {
  const options = { json: { type: 'boolean', default: false }, out: { type: 'string' } } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (cause) {
    throw new UsageError('import', '--json, --out and a file', args.join(' '), { cause });
  }
}

/** A bank's file is named by its id. */
function readOut(file: string): ImportOptions['out'] {
  const ending = extname(file);
  const bankId = basename(file, ending);
  if (ending !== '.yaml' || !BANK_ID.test(bankId)) {
    throw new UsageError(
      '--out',
      'a name of small letters and digits, such as my-interview.yaml',
      basename(file),
    );
  }
  return { file, bankId };
}
