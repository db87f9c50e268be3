import type { FastifyInstance } from 'fastify';
import type { Services } from '../../functions/platform/context.ts';
import { problem } from '../../functions/platform/problems.ts';

/**
 * Sends one width and format of a photo, to anybody. It is no function of the catalogue: those answer JSON. What an address
 * names never changes, so browsers and nginx keep it for a year.
 */
export function mountPhotoFiles(app: FastifyInstance, { read }: Pick<Services, 'read'>): void {
  app.get<{ Params: { id: string; file: string } }>(
    '/api/v1/photos/:id/:file',
    { schema: { hide: true } },
    async ({ params: { id, file } }, reply) => {
      const path = `${id}/${file}`;
      const found = /^[0-9a-f]{32}\/\d+\.(?:avif|webp)$/.test(path)
        ? await read((tx) => tx.get<{ bytes: Buffer }>('SELECT bytes FROM photo_files WHERE path = ?', path))
        : undefined;
      if (found === undefined) throw problem('photo-not-found');
      return reply
        .type(`image/${file.split('.')[1]}`)
        .headers({
          'cache-control': 'public, max-age=31536000, immutable',
          // The shop's pages may be of another origin than its API.
          'cross-origin-resource-policy': 'cross-origin',
        })
        .send(found.bytes);
    },
  );
}
