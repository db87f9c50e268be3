import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { authorise, findActor } from '../../functions/platform/access.ts';
import type { Services } from '../../functions/platform/context.ts';
import { problem } from '../../functions/platform/problems.ts';
import { staffEvent } from '../../functions/platform/staff-event.ts';
import { readToken } from './mount.ts';

/**
 * Sends a backup as a file, to a manager who is a person. It is no function of the catalogue: those answer JSON, and this
 * may be larger than memory.
 */
export function mountBackupDownload(app: FastifyInstance, services: Services, folder: string | undefined): void {
  app.get<{ Params: { name: string } }>(
    '/api/v1/backups/:name/download',
    { schema: { hide: true }, exposeHeadRoute: false },
    async (request, reply) => {
      const actor = authorise({ access: ['manager'], tag: 'staff' }, await findActor(readToken(request), services));
      // Only a name that is in the list: it is never a path.
      const found = (await services.backups?.list())?.find(({ name }) => name === request.params.name);
      if (folder === undefined || found === undefined) throw problem('backup-not-found');
      const event = staffEvent({ ...services, actor }, 'backup-downloaded', { about: found.name });
      await services.write((tx) => tx.staffEvent.create({ data: event }));
      request.log.info({ staffId: actor?.staffId, backup: found.name }, 'backup downloaded');
      return reply
        .type('application/vnd.sqlite3')
        .headers({
          'cache-control': 'no-store',
          'content-disposition': `attachment; filename="${found.name}"`,
          'content-length': found.bytes,
          // nginx passes it on as it comes, without a copy of its own.
          'x-accel-buffering': 'no',
        })
        .send(createReadStream(join(folder, found.name)));
    },
  );
}
