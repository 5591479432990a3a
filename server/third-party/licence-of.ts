import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import type { InstalledPackage } from './package-tree.ts';

/** A licence: its short name, and its text. */
export type Licence = { readonly name: string; readonly text: string };

const TEXTS = join(import.meta.dirname, 'texts');

/** Texts from the repositories of packages that leave them out. */
const KEPT_TEXTS: Readonly<Record<string, string>> = {
  '@ricky0123/vad-web': 'vad-web-ISC.txt',
  'onnxruntime-web': 'onnxruntime-MIT.txt',
  'onnxruntime-common': 'onnxruntime-MIT.txt',
};

const LICENCE_FILE = /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i;

const Manifest = Type.Object({ license: Type.String() });

/** The licence of a package: the text that it holds, else the one that we keep, else its word alone. */
export function licenceOf({ name, folder }: InstalledPackage): Licence {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const licence = chosenOf(Value.Parse(Manifest, manifest).license);
  const files = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .sort();
  if (files.length > 0) {
    const texts = files.map((file) => readText(join(folder, file)));
    return { name: licence, text: texts.join('\n\n') };
  }
  return {
    name: licence,
    text: keptText(name) ?? `The package says: ${licence}. It comes without a licence text.`,
  };
}

/** Where a package leaves the choice between MIT and another licence, it is taken under MIT. */
function chosenOf(licence: string): string {
  return /^\(?MIT OR [^()]*\)?$/.test(licence) ? 'MIT' : licence;
}

/** One of the texts that we keep. */
export function readKept(file: string): string {
  return readText(join(TEXTS, file));
}

/** A text with the line ends and the ending that every machine gives it. */
export function readText(path: string): string {
  return readFileSync(path, 'utf8').replace(/\r\n?/g, '\n').trim();
}

function keptText(name: string): string | null {
  const file = KEPT_TEXTS[name];
  return file === undefined ? null : readKept(file);
}
