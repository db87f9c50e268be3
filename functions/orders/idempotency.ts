import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { WriteTx } from '../../prisma/client.ts';
import { problem } from '../platform/problems.ts';

const keptMs = 24 * 60 * 60_000;

export const IdempotencyHeaders = z.object({
  'idempotency-key': z
    .string('is required')
    .regex(/^[\x21-\x7e]{8,255}$/, 'must be 8 to 255 visible ASCII characters')
    .describe('8 to 255 visible ASCII characters, new for each order, such as a UUID'),
});

/** Names a request by its validated content, so that white space and the order of members make no difference. */
export const requestHash = (request: unknown): string =>
  createHash('sha256').update(JSON.stringify(request, sortMembers)).digest('hex');

const sortMembers = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/**
 * The answer that `key` was given within the last 24 hours, as it was sent; undefined for a new key.
 * @throws Problem `idempotency-key-reused` when the key came with another request
 */
export async function replayAnswer(tx: WriteTx, key: string, hash: string, now: Date): Promise<string | undefined> {
  await tx.idempotencyKey.deleteMany({ where: { expiresAt: { lte: now } } });
  const earlier = await tx.idempotencyKey.findUnique({ where: { key } });
  if (earlier === null) return undefined;
  if (earlier.requestHash !== hash) throw problem('idempotency-key-reused');
  return earlier.body;
}

/** Keeps an answer for replay, in the transaction that did what it tells: both are stored, or neither. */
export async function rememberAnswer(
  tx: WriteTx,
  { key, hash, status, body, at }: { key: string; hash: string; status: number; body: string; at: Date },
): Promise<void> {
  const expiresAt = new Date(at.getTime() + keptMs);
  await tx.idempotencyKey.create({ data: { key, requestHash: hash, status, body, expiresAt } });
}
