import { signedIn } from '../platform/access.ts';
import { defineFunction } from '../platform/define-function.ts';
import { problem } from '../platform/problems.ts';
import { staffEvent } from '../platform/staff-event.ts';
import { BackupStatus, presentBackups } from './backup-status.ts';

/** Begins a backup of the database. Orders are taken meanwhile. */
export const makeBackup = defineFunction({
  operationId: 'makeBackup',
  method: 'POST',
  path: '/api/v1/backups',
  tag: 'staff',
  summary: 'Make a backup now',
  description:
    'It is in the list when it is made and found sound, or `failure` says why not; a backup that fails leaves the earlier ones as they are. One is made at a time.',
  access: ['manager'],
  request: {},
  responses: { 202: { description: 'It is being made', body: BackupStatus } },
  problems: ['backup-running', 'backups-elsewhere'],
  async handle(_input, ctx) {
    const { staffId } = signedIn(ctx);
    const { backups } = ctx;
    if (backups === undefined) throw problem('backups-elsewhere');
    const name = backups.begin();
    if (name === undefined) throw problem('backup-running');
    await ctx.write((tx) => tx.staffEvent.create({ data: staffEvent(ctx, 'backup-requested', { about: name }) }));
    ctx.log.info({ staffId, backup: name }, 'backup requested');
    return { status: 202, body: await presentBackups(ctx) };
  },
});
