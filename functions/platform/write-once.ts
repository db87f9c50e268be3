import type { Context } from './context.ts';
import { findAnswers, keepAnswers, requestHash } from './idempotency.ts';
import { problem } from './problems.ts';
import type { Tx } from './turnstile.ts';
import { writeAlone } from './write-alone.ts';

type Once<B> = { key: string; request: object; status: 200 | 201; job: (tx: Tx) => Promise<B> };
type Asked = Once<unknown> & { now: Date };
type Written = { body: unknown; replayed: boolean };

/**
 * Does `job` once for each `Idempotency-Key` of the staff and keeps its answer in the same transaction: the same request
 * gets the same answer for 24 hours and changes nothing more. What `job` throws is thrown on, and nothing is written or kept.
 * All of the staff share the keys: a request that one person sent, and another sends again on a phone that they took over, is one
 * request.
 * `request` is the whole request, with the operation's name, so that one key never answers for another operation.
 * @throws Problem `idempotency-key-reused` and whatever `job` throws
 */
export async function writeOnce<B>(
  ctx: Pick<Context, 'writeTogether' | 'clock' | 'actor'>,
  { key, ...once }: Once<B>,
): Promise<{ body: B; headers: { 'idempotency-replayed'?: 'true' } }> {
  const asked = { ...once, key: `staff ${key}`, now: ctx.clock() };
  const { body, replayed } = await writeAlone(ctx, (tx) => answer(tx, asked));
  // A kept body is what this job has answered before.
  return { body: body as B, headers: replayed ? { 'idempotency-replayed': 'true' } : {} };
}

async function answer(tx: Tx, { key, request, status, job, now }: Asked): Promise<Written> {
  const hash = requestHash(request);
  const given = (await findAnswers(tx, [key], now)).get(key);
  if (given !== undefined) {
    if (given.requestHash !== hash) throw problem('idempotency-key-reused');
    return { body: JSON.parse(given.body), replayed: true };
  }
  const body = await job(tx);
  await keepAnswers(tx, [{ key, requestHash: hash, status, body: JSON.stringify(body) }], now);
  return { body, replayed: false };
}
