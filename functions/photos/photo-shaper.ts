import { type ChildProcess, spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import { buffer, text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { isPhoto } from '../domain/photos.ts';
import type { PhotoShaper } from '../platform/photo-shaper.ts';
import { problem } from '../platform/problems.ts';
import { exitCodes, type ShapedFile } from './shaped-file.ts';

/** Beside this file, or beside the bundle that it is part of. */
const program = fileURLToPath(
  new URL(`./shape-photo.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url),
);
/** By the clock, for a program that hangs; of the processor's time it allows itself 30 s. */
const longestMs = 120_000;
const mostWaiting = 4;
/** Of -20 to 19. Orders come first: beside a busy server it gets about a quarter of a processor, and still ends in time. */
const niceness = 5;

/** Shapes one photo at a time, each in a process of its own that has nothing of the shop's: no database, no secrets. */
export function openPhotoShaper(): PhotoShaper & { close(): void } {
  let waiting = 0;
  let before: Promise<unknown> = Promise.resolve();
  let running: ChildProcess | undefined;

  async function runProgram(photo: Uint8Array, focus: number): Promise<ShapedFile[]> {
    const child = spawn(process.execPath, [program, String(focus)], {
      env: { UV_THREADPOOL_SIZE: '1' },
      timeout: longestMs,
      killSignal: 'SIGKILL',
    });
    running = child;
    const ended = new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    // Awaited below; when there is no process at all, what comes before that throws first.
    ended.catch(() => undefined);
    if (child.pid !== undefined) setPriority(child.pid, niceness);
    // It may end before it has read everything.
    child.stdin.on('error', () => undefined);
    child.stdin.end(photo);
    const [code, shaped, complaint] = await Promise.all([ended, buffer(child.stdout), text(child.stderr)]);
    running = undefined;
    if (code === 0) return readFiles(shaped);
    if (code === exitCodes.tooManyPixels) throw problem('photo-too-many-pixels');
    // Without a code it was killed: by what is in the file, because it took too long, or for want of memory.
    if (code === exitCodes.unreadable || code === null) throw problem('photo-unreadable');
    throw problem('photos-unavailable', { detail: `The program that shapes photos ended with ${code}: ${complaint}` });
  }

  return {
    async shape(photo, focus) {
      if (!isPhoto(photo)) throw problem('photo-unreadable');
      if (waiting >= mostWaiting) throw problem('photos-busy');
      waiting += 1;
      const shaped = before.then(() => runProgram(photo, focus));
      before = shaped.catch(() => undefined).finally(() => (waiting -= 1));
      return shaped;
    },
    close: () => void running?.kill('SIGKILL'),
  };
}

/** A line that lists the files, then their bytes one after the other. */
function readFiles(shaped: Buffer): ShapedFile[] {
  const endOfList = shaped.indexOf('\n');
  const list = JSON.parse(shaped.subarray(0, endOfList).toString()) as { file: string; length: number }[]; // our own
  let at = endOfList + 1;
  return list.map(({ file, length }) => {
    const bytes = shaped.subarray(at, at + length);
    at += length;
    return { file, bytes };
  });
}
