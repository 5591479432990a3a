import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What takes the room, as a person's own files do. */
const FILLER = 'other-files';
const PIECE_BYTES = 64 * 1024;

/** Mounts a file system of some kB in a folder, and keeps it until we end, however we do. */
const MOUNT_AND_WAIT = 'mount -t tmpfs -o size="$1"k tmpfs "$2" && echo mounted && exec cat';

/** Who may mount: root as it is, or anyone in a namespace where they are root; and how others come to see it. */
const WAYS = [
  { unshare: ['--mount'], nsenter: ['--mount'] },
  {
    unshare: ['--mount', '--user', '--map-root-user'],
    nsenter: ['--mount', '--user', '--preserve-credentials'],
  },
];

/** A container's own `/dev` is this large at most; a larger file system is not ours alone. */
const LARGEST_BYTES = 128 * 1024 * 1024;

type Parts = {
  readonly folder: string;
  readonly folderInside: string;
  readonly command: readonly string[];
  readonly close: () => void;
};

/**
 * A real file system with little room, that can be filled up. It is mounted where nobody else sees it, and goes with the
 * test. Where nobody may mount, as in most containers, it is the container's own `/dev`, whose size is fixed.
 */
export class SmallDisk {
  /** As seen from here. */
  readonly folder: string;
  /** As it is seen by what is started with {@link command}. */
  readonly folderInside: string;
  /** What a command is begun with that is to see it; empty where everyone does. */
  readonly command: readonly string[];
  readonly close: () => void;

  private constructor({ folder, folderInside, command, close }: Parts) {
    this.folder = folder;
    this.folderInside = folderInside;
    this.command = command;
    this.close = close;
  }

  /** Makes one. The caller closes it. @throws Error where this machine has no way to one, with what it takes */
  static async make(sizeKb: number): Promise<SmallDisk> {
    const refusals: string[] = [];
    for (const way of WAYS) {
      const mounted = await mountApart(sizeKb, way);
      if (typeof mounted !== 'string') return new SmallDisk(mounted);
      refusals.push(mounted.trim());
    }
    const devices = foundInDevices();
    if (devices !== null) return new SmallDisk(devices);
    throw new Error(
      `A full disk cannot be tried here: it takes Linux, and root, user namespaces or a small /dev. ${refusals.join('; ')}`,
    );
  }

  /** Takes all the room that there is, but for some bytes. */
  async fill(leftBytes = 0): Promise<void> {
    const file = await open(join(this.folder, FILLER), 'a');
    try {
      await fillUp(() => file.write(Buffer.alloc(PIECE_BYTES)));
      const { size } = await file.stat();
      await file.truncate(size - leftBytes);
    } finally {
      await file.close();
    }
  }

  /** Makes room. */
  async clear(): Promise<void> {
    await rm(join(this.folder, FILLER), { force: true });
  }
}

/** Each takes what still fits, and the one after it fails. */
async function fillUp(writePiece: () => Promise<unknown>): Promise<void> {
  try {
    for (;;) await writePiece();
  } catch (error) {
    const isFull = error instanceof Error && 'code' in error && error.code === 'ENOSPC';
    if (!isFull) throw error;
  }
}

/** @returns what the system said where it may not be */
async function mountApart(sizeKb: number, way: (typeof WAYS)[number]): Promise<Parts | string> {
  const folderInside = mkdtempSync(join(tmpdir(), 'pacenotes-small-'));
  const forget = () => rmSync(folderInside, { recursive: true, force: true });
  const holder = spawn('unshare', [
    ...way.unshare,
    'sh',
    '-c',
    MOUNT_AND_WAIT,
    'sh',
    `${sizeKb}`,
    folderInside,
  ]);
  const said = await firstWords(holder);
  if (said !== 'mounted\n' || holder.pid === undefined) {
    forget();
    return said;
  }
  return {
    folder: join('/proc', `${holder.pid}`, 'root', folderInside),
    folderInside,
    command: ['nsenter', '--target', `${holder.pid}`, ...way.nsenter],
    close: () => {
      holder.kill('SIGKILL');
      forget();
    },
  };
}

async function firstWords(holder: ChildProcess): Promise<string> {
  const outputs = [holder.stdout, holder.stderr].flatMap((output) => output ?? []);
  const words = outputs.map(async (output) => String(((await once(output, 'data')) as [Buffer])[0]));
  const nothing = once(holder, 'error').then(([error]: unknown[]) => String(error));
  return Promise.race([...words, nothing]);
}

function foundInDevices(): Parts | null {
  try {
    const { bsize, blocks } = statfsSync('/dev');
    if (blocks * bsize > LARGEST_BYTES) return null;
    const folder = mkdtempSync('/dev/pacenotes-small-');
    const close = () => rmSync(folder, { recursive: true, force: true });
    return { folder, folderInside: folder, command: [], close };
  } catch {
    return null;
  }
}
