/** Folders that tests make below the system's temporary one: each is named after the process that removes it. */
import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What `mkdtemp` makes a folder of this process from. `kind` is for a person who looks. */
export const temporaryPrefix = (kind: string, under = tmpdir()): string =>
  join(under, `pupuseria-${process.pid}-${kind}-`);

/** Removes the folders of processes that are over: they were killed before they could. */
export async function removeAbandoned(under = tmpdir()): Promise<void> {
  const abandoned = (await readdir(under)).filter((name) => {
    const [, pid] = /^pupuseria-(\d+)-\w+-\w+$/.exec(name) ?? [];
    return pid !== undefined && !isRunning(Number(pid));
  });
  // Another run may remove the same folder at the same time.
  await Promise.all(abandoned.map((name) => rm(join(under, name), { recursive: true }).catch(() => undefined)));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is somebody else's process.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
