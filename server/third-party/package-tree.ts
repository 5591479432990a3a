import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Type } from 'typebox';
import { Value } from 'typebox/value';

/** A package that we pass on or import, and where it is installed. */
export type InstalledPackage = { readonly name: string; readonly version: string; readonly folder: string };

const Names = Type.Record(Type.String(), Type.String());
const Manifest = Type.Object({ dependencies: Names });
const LockFile = Type.Object({
  packages: Type.Record(Type.String(), Type.Object({ dependencies: Type.Optional(Names) })),
});

/** It builds the pages and leaves a helper in them, but what it imports stays here. */
const BUILD_TOOL = 'vite';

/** Packages that hold types alone. */
const TYPES = /^(@types\/|undici-types$|openapi-types$)/;

/** The packages of package.json that the pages or core import, by the text of their files. */
export function packagesInPages(root: string): string[] {
  const sources = ['client', 'core'].flatMap((folder) => readSources(join(root, folder)));
  const isImported = (name: string) => {
    const anImport = new RegExp(`(from|import) *\\(?'${name}['/]`);
    return sources.some((source) => anImport.test(source));
  };
  return ownDependencies(root).filter(isImported);
}

/** The packages of package.json that run here. */
export function ownDependencies(root: string): string[] {
  return Object.keys(Value.Parse(Manifest, readJson(join(root, 'package.json'))).dependencies);
}

/**
 * The named packages and all that they need, as the lock file lays them out. What is only installed on some
 * platforms is left out, so that every machine finds the same.
 */
export function findPackages(root: string, names: readonly string[]): InstalledPackage[] {
  const { packages } = Value.Parse(LockFile, readJson(join(root, 'package-lock.json')));
  const found = new Set<string>();
  const visit = (name: string, from: string) => {
    const folder = resolveFrom(from, name, (path) => path in packages);
    if (folder === null || found.has(folder) || TYPES.test(name)) return;
    found.add(folder);
    if (name === BUILD_TOOL) return;
    Object.keys(packages[folder]?.dependencies ?? {}).forEach((needed) => visit(needed, folder));
  };
  names.forEach((name) => visit(name, ''));
  return [...found].sort().map((folder) => describePackage(root, folder));
}

/** As Node looks for a package: in the folder's own node_modules, then in that of each folder above. */
function resolveFrom(folder: string, name: string, isThere: (path: string) => boolean): string | null {
  const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
  if (isThere(path)) return path;
  if (folder === '') return null;
  const above = folder.lastIndexOf('/node_modules/');
  return resolveFrom(above === -1 ? '' : folder.slice(0, above), name, isThere);
}

function describePackage(root: string, folder: string): InstalledPackage {
  const path = join(root, folder);
  const { version } = Value.Parse(
    Type.Object({ version: Type.String() }),
    readJson(join(path, 'package.json')),
  );
  return {
    name: folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length),
    version,
    folder: path,
  };
}

function readSources(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.parentPath.includes('dist'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
