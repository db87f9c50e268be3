import { z } from 'zod';
import { instantText } from '../domain/instant-text.ts';
import type { Context } from '../platform/context.ts';
import { At } from '../platform/schemas.ts';

const Backup = z
  .strictObject({
    name: z
      .string()
      .describe('Its name, which is when it was begun')
      .meta({ examples: ['2026-11-28T10-00-00Z.db'] }),
    bytes: z
      .int()
      .describe('Its size')
      .meta({ examples: [1_048_576] }),
    madeAt: At.describe('When it was begun: what was committed before is in it'),
  })
  .meta({ id: 'Backup', description: 'A whole copy of the database, which was opened and found sound' });

export const BackupStatus = z
  .strictObject({
    kind: z
      .enum(['sqlite', 'postgresql'])
      .describe('The shop’s database. PostgreSQL has its own archive (docs/SCALING.md), and this list is empty'),
    backups: z.array(Backup).describe('The newest first: of 7 days and 4 weeks'),
    nextAt: At.nullable().describe('When the next nightly one is due; null: there are none'),
    isMaking: z.boolean().describe('Whether one is being made'),
    failure: z
      .strictObject({
        at: At.describe('When'),
        reason: z.enum(['disk-full', 'failed']).describe('Why; the log says more'),
      })
      .nullable()
      .describe('Why the latest one was not made; null: it was, or none was begun since the start'),
    offsite: z
      .strictObject({
        verifiedAt: At.nullable().describe('When it was last restored and found whole; null: never'),
        failedAt: At.nullable().describe(
          'When the latest check failed; null: it did not. The log of `offsite-check` says why',
        ),
      })
      .nullable()
      .describe('The copy that Litestream keeps elsewhere, which is restored every night; null: there is none'),
  })
  .meta({ id: 'BackupStatus', description: 'The backups that there are, and the next one' });

/** The state of the backups now. */
export async function presentBackups({ backups }: Pick<Context, 'backups'>): Promise<z.input<typeof BackupStatus>> {
  if (backups === undefined)
    return { kind: 'postgresql', backups: [], nextAt: null, isMaking: false, failure: null, offsite: null };
  const [list, nextAt, offsite] = await Promise.all([backups.list(), backups.nextAt(), backups.offsite()]);
  const failure = backups.failure();
  return {
    kind: 'sqlite',
    backups: list.map(({ name, bytes, madeAt }) => ({ name, bytes, madeAt: instantText(madeAt) })),
    nextAt: nextAt && instantText(nextAt),
    isMaking: backups.isMaking(),
    failure: failure === undefined ? null : { ...failure, at: instantText(failure.at) },
    offsite: offsite && {
      verifiedAt: offsite.verifiedAt && instantText(offsite.verifiedAt),
      failedAt: offsite.failedAt && instantText(offsite.failedAt),
    },
  };
}
