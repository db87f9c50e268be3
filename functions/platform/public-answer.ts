/**
 * Answers that are the same for everybody: the menu, the restaurant, the free pickup slots. Each names its own content by
 * a strong ETag, is 304 to a client that has it already (RFC 9110 §13.1.2), and may be reused by a shared cache, such as the
 * web container's nginx, for a second: a crowd then costs one read a second.
 *
 * A copy that is a second old does little harm, because an order is checked against the shop's state when it arrives:
 * what is sold out, paused, full or has another price by then is refused with 409, and the app reads anew, past every
 * cache (`Cache-Control: no-cache` in the request). A browser asks before each use (`max-age=0`).
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';

/**
 * A second in a shared cache and no longer, also while a newer answer is on its way: `stale-while-revalidate` (RFC 5861) would
 * show a browser what is sold out by now, and have it ask twice.
 */
export const cacheControl = 'public, max-age=0, s-maxage=1, must-revalidate';

const example = '"Yk3v0kq1tq0mDkQyqzL2Aw"';

/** The request's headers, for a function's `request`. */
export const PublicRequestHeaders = z.object({
  'if-none-match': z
    .string()
    .optional()
    .describe('The ETag of an answer that the client has')
    .meta({ examples: [example] }),
});

/** The two answers of such a function, for its `responses`. */
export function publicResponses<B extends z.ZodType>(description: string, body: B) {
  const headers = {
    etag: z
      .string()
      .describe('Names exactly this content; send it as If-None-Match')
      .meta({ examples: [example] }),
    'cache-control': z
      .literal(cacheControl)
      .describe(
        'A shared cache may hand it on for a second; a browser may keep it, if it asks with If-None-Match before each use',
      ),
  };
  return {
    200: { description, body, headers },
    304: { description: 'Unchanged since the ETag in If-None-Match', headers },
  };
}

/** A body with the bytes that are sent of it and the ETag that names exactly these. */
export type NamedBody<B> = { body: B; json: Buffer; etag: string };

/** Names a body by its content: two that are equal have the same ETag, on whichever process they were made. */
export function nameBody<B>(body: B): NamedBody<B> {
  const json = Buffer.from(JSON.stringify(body));
  return { body, json, etag: `"${createHash('sha256').update(json).digest('base64url').slice(0, 22)}"` };
}

/** The body, or 304 without one when `If-None-Match` has its ETag. */
export function answerPublicly<B>(
  { body, json, etag }: NamedBody<B>,
  { 'if-none-match': ifNoneMatch }: z.output<typeof PublicRequestHeaders>,
) {
  const headers = { etag, 'cache-control': cacheControl };
  if (matches(ifNoneMatch, etag)) return { status: 304 as const, headers };
  return { status: 200 as const, body, json, headers };
}

/** If-None-Match compares weakly: `W/` makes no difference (RFC 9110 §13.1.2). */
function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(etag);
}
