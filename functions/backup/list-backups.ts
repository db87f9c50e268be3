import { defineFunction } from '../platform/define-function.ts';
import { BackupStatus, presentBackups } from './backup-status.ts';

/** Lists the backups, and says whether one is running, when the next nightly one is due and why the last one failed. */
export const listBackups = defineFunction({
  operationId: 'listBackups',
  method: 'GET',
  path: '/api/v1/backups',
  tag: 'staff',
  summary: 'The backups',
  description:
    'Each was opened, checked and counted before it got its name. A backup is downloaded from `/api/v1/backups/{name}/download`, by a person who is a manager.',
  access: ['manager'],
  request: {},
  responses: { 200: { description: 'The backups', body: BackupStatus } },
  handle: async (_input, ctx) => ({ status: 200, body: await presentBackups(ctx) }),
});
