import type { Backup, Backups } from '../backups.ts';

/** Backups that are made at once and are no files, for tests that are about something else. */
export function memoryBackups(): Backups {
  const made: Backup[] = [];
  return {
    list: async () => made,
    nextAt: async () => null,
    isMaking: () => false,
    failure: () => undefined,
    offsite: async () => null,
    begin: () => {
      const madeAt = new Date('2026-11-21T18:00:00Z');
      made.unshift({ name: '2026-11-21T18-00-00Z.db', bytes: 4096, madeAt });
      return '2026-11-21T18-00-00Z.db';
    },
  };
}
