import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** Less fits into the first packet anyway. */
const smallestBytes = 1024;
/** Of 0 to 11: half the time of gzip's default for a fifth fewer bytes. */
const params = { [constants.BROTLI_PARAM_QUALITY]: 4 };

type Done = (error: Error | null, compressed: Buffer) => void;
const compressors = {
  br: (payload: string | Buffer, done: Done) => brotliCompress(payload, { params }, done),
  gzip: (payload: string | Buffer, done: Done) => gzip(payload, done),
};

/**
 * Adds what sends pages and JSON compressed to those who take it. The web container's nginx takes it only for what it then
 * hands to a crowd, and compresses everything else itself. A live stream is left alone, and so is what comes compressed
 * from a file.
 *
 * Other bytes under the same strong tag would be a lie (RFC 9110 §8.8.1), so the compressed ones are called `"tag-br"`, which
 * code that compares tags never sees.
 */
export function compressAnswers(app: FastifyInstance): void {
  // Hooks with a callback, not promises: they run with every request, and most of them wait for nothing.
  app.addHook('onRequest', ({ headers }, _reply, done) => {
    const tags = headers['if-none-match'];
    if (tags !== undefined) headers['if-none-match'] = tags.replaceAll(/-(?:br|gzip)"/g, '"');
    done();
  });
  app.addHook('onSend', (request, reply, payload, done) => {
    const encoding = acceptedBy(request.raw.headers['accept-encoding']);
    if (reply.statusCode === 304) {
      nameTag(reply, encoding);
      varyByEncoding(reply);
    }
    if (!isWholeText(reply, payload)) return done(null, payload);
    varyByEncoding(reply);
    if (encoding === undefined) return done(null, payload);
    reply.header('content-encoding', encoding);
    nameTag(reply, encoding);
    compressors[encoding](payload, done);
  });
}

function isWholeText(reply: FastifyReply, payload: unknown): payload is string | Buffer {
  const isText = /^(?:text\/html|application\/(?:\w+\+)?json)\b/.test(String(reply.getHeader('content-type')));
  const isWhole = typeof payload === 'string' || Buffer.isBuffer(payload);
  return isText && isWhole && payload.length >= smallestBytes && !reply.hasHeader('content-encoding');
}

/** Also on a 304, which repeats what a cache must know of the answer it stands for (RFC 9110 §15.4.5). */
function varyByEncoding(reply: FastifyReply): void {
  const vary = String(reply.getHeader('vary') ?? '');
  if (/\baccept-encoding\b/i.test(vary)) return;
  reply.header('vary', vary === '' ? 'accept-encoding' : `${vary}, accept-encoding`);
}

function nameTag(reply: FastifyReply, encoding: string | undefined): void {
  const etag = reply.getHeader('etag');
  if (encoding === undefined || typeof etag !== 'string' || !etag.startsWith('"')) return;
  reply.header('etag', `${etag.slice(0, -1)}-${encoding}"`);
}

const encodings = (['br', 'gzip'] as const).map((name) => ({
  name,
  // With a quality of 0 it is refused (RFC 9110 §12.4.2).
  accepted: new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))`),
}));

const acceptedBy = (header = ''): keyof typeof compressors | undefined =>
  encodings.find(({ accepted }) => accepted.test(header))?.name;
