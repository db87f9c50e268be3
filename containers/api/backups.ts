import { execFile } from 'node:child_process';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { backupMadeAt, backupName, nextBackupAt, surplusBackups } from '../../functions/domain/backup-names.ts';
import type { BackupFailure, Backups } from '../../functions/platform/backups.ts';
import type { Log } from '../../functions/platform/log.ts';

type Options = {
  /** The database’s file. Backups are kept in the folder `backups` beside it. */
  file: string;
  /** The local hour of the nightly backup; undefined: there is none. */
  hour: number | undefined;
  clock: () => Date;
  timeZone: () => Promise<string>;
  /** The program that makes one: backup.ts. */
  program?: string;
};

const run = promisify(execFile);
const lookEveryMs = 60_000;
const afterFailureMs = 60 * 60_000;

/** The folder that the backups of this database are in. */
export const backupFolder = (file: string): string => join(dirname(file), 'backups');

/** backup.ts as it is here: bundled beside the program that runs, or a source. */
const backupProgram = (): string =>
  import.meta.url.endsWith('.ts')
    ? fileURLToPath(new URL('./backup.ts', import.meta.url))
    : join(dirname(process.argv[1] ?? ''), 'backup.js');

/**
 * Backups of an SQLite file. A process of its own with a lower priority makes each, so that orders do not wait: under a name that
 * ends in .partial until it was opened, checked and counted. So whatever has a backup’s name is sound, and a full disk or
 * a crash leaves the earlier ones as they are.
 */
export function openBackups({ file, hour, clock, timeZone, program = backupProgram() }: Options) {
  const folder = backupFolder(file);
  const startedAt = clock();
  let making: Promise<void> | undefined;
  let failure: BackupFailure | undefined;
  let log: Log | undefined;
  let timer: NodeJS.Timeout | undefined;

  async function names(): Promise<string[]> {
    const all = await readdir(folder).catch(() => []);
    return all
      .filter((name) => backupMadeAt(name) !== undefined)
      .sort()
      .reverse();
  }

  async function make(name: string): Promise<void> {
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      for (const left of await readdir(folder)) if (left.includes('.partial')) await rm(join(folder, left));
      const env = { PATH: process.env.PATH, DATABASE_URL: `file:${file}` };
      const child = run(process.execPath, [program, 'keep', join(folder, name)], { env });
      lowerPriority(child.child.pid);
      const { stderr } = await child;
      for (const surplus of surplusBackups(await names())) await rm(join(folder, surplus), { force: true });
      failure = undefined;
      log?.info({ backup: name, made: stderr.trim() }, 'backup made');
    } catch (error) {
      const isFull = /SQLITE_FULL|disk is full|ENOSPC/.test(String((error as { stderr?: string }).stderr ?? error));
      failure = { at: clock(), reason: isFull ? 'disk-full' : 'failed' };
      log?.error({ err: error, backup: name }, 'the backup could not be made');
    }
  }

  const backups = {
    list: async () => {
      const found = (await names()).map(async (name) => {
        const { size } = await stat(join(folder, name));
        return { name, bytes: size, madeAt: backupMadeAt(name) ?? clock() };
      });
      return (await Promise.allSettled(found)).flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
    },
    nextAt: async () => {
      if (hour === undefined) return null;
      const [newest] = await names();
      const newestAt = newest === undefined ? undefined : backupMadeAt(newest);
      return nextBackupAt({ now: clock(), startedAt, newestAt, hour, timeZone: await timeZone() });
    },
    isMaking: () => making !== undefined,
    failure: () => failure,
    // deploy/offsite/check.sh leaves what it finds as the times of these two files.
    offsite: async () => {
      const [verifiedAt, failedAt] = await Promise.all(
        ['offsite-verified', 'offsite-failed'].map((name) =>
          stat(join(folder, name)).then(
            ({ mtime }) => mtime,
            () => null,
          ),
        ),
      );
      return verifiedAt || failedAt ? { verifiedAt: verifiedAt ?? null, failedAt: failedAt ?? null } : null;
    },
    begin: () => {
      if (making !== undefined) return undefined;
      const name = backupName(clock());
      making = make(name).finally(() => {
        making = undefined;
      });
      return name;
    },
  } satisfies Backups;

  async function look(): Promise<void> {
    const now = clock();
    if (failure !== undefined && now.getTime() - failure.at.getTime() < afterFailureMs) return;
    const due = await backups.nextAt();
    if (due !== null && due <= now) backups.begin();
  }

  return {
    ...backups,
    /** Makes the nightly ones from now on, until `stop()`. One that was missed, or failed an hour ago, is made as soon as it can be. */
    keepNightly(to: Log): void {
      log = to;
      timer ??= setInterval(() => {
        look().catch((error) => to.warn({ err: error }, 'could not look for the next backup'));
      }, lookEveryMs).unref();
    },
    /** Waits for the backup that has begun. */
    async stop(): Promise<void> {
      clearInterval(timer);
      await making;
    },
  };
}

/** A machine with few processors gives them to guests first. */
function lowerPriority(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch {
    // It may have ended already, or the system does not allow it: the backup is made all the same.
  }
}
