import { join } from 'node:path';
import { licenceOf, readKept, readText, type Licence } from './licence-of.ts';
import { findPackages, ownDependencies, packagesInPages, type InstalledPackage } from './package-tree.ts';

type Part = { readonly title: string; readonly licence: Licence };

/** What THIRD-PARTY.md must say: everything of others that is in the pages, or that the server imports, with its licence. */
export function describeThirdParty(root: string): string {
  const inPages = findPackages(root, packagesInPages(root));
  const isNew = ({ folder }: InstalledPackage) => !inPages.some((one) => one.folder === folder);
  const inServer = findPackages(root, ownDependencies(root)).filter(isNew);
  return [
    '# What Pacenotes is made with',
    'Written by `node server/third-party/write-third-party.ts`; do not edit.',
    'Speech programs (eSpeak NG, Flite, Piper and those of the operating system) are no part of Pacenotes: where one is installed, it is called as a program of its own.',
    '## In the pages',
    ...[...partsWithoutPackage(root), ...inPages.map(partOf)].map(describePart),
    'The WebAssembly file of onnxruntime-web is built with further software, such as Eigen (MPL-2.0), Abseil (Apache-2.0), Protocol Buffers (BSD-3-Clause), FlatBuffers (Apache-2.0) and ONNX (Apache-2.0). Their notices, and where their source is, stand in ThirdPartyNotices.txt of https://github.com/microsoft/onnxruntime.',
    '## In the server',
    ...inServer.map(partOf).map(describePart),
    '',
  ].join('\n\n');
}

function partsWithoutPackage(root: string): Part[] {
  const look = join(root, 'client', 'look');
  const openFont = (file: string) => ({ name: 'OFL-1.1', text: readText(join(look, 'fonts', file)) });
  return [
    { title: 'Figtree, font', licence: openFont('figtree-OFL.txt') },
    { title: 'Newsreader, font', licence: openFont('newsreader-OFL.txt') },
    { title: 'Silero VAD, voice model', licence: { name: 'MIT', text: readKept('silero-vad-MIT.txt') } },
  ];
}

function partOf(installed: InstalledPackage): Part {
  return { title: `${installed.name} ${installed.version}`, licence: licenceOf(installed) };
}

/** Indented, so that no mark in a licence is read as Markdown. */
function describePart({ title, licence }: Part): string {
  const text = licence.text.replace(/^(?=.)/gm, '    ').replace(/[ \t]+$/gm, '');
  return `### ${title} (${licence.name})\n\n${text}`;
}
