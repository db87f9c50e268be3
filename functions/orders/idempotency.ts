import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { WriteTx } from '../../prisma/client.ts';
import { insertRows } from '../../prisma/insert-rows.ts';

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

/** An answer as it was sent, and the request it was given to. */
export type GivenAnswer = { requestHash: string; body: string };

/** The answers that any of `keys` were given within the last 24 hours, by key; older ones are forgotten here. */
export async function findAnswers(tx: WriteTx, keys: string[], now: Date): Promise<Map<string, GivenAnswer>> {
  await tx.idempotencyKey.deleteMany({ where: { expiresAt: { lte: now } } });
  const rows = await tx.idempotencyKey.findMany({ where: { key: { in: keys } } });
  return new Map(rows.map((row) => [row.key, row]));
}

const columns = { key: 'key', requestHash: 'request_hash', status: 'status', body: 'body', expiresAt: 'expires_at' };

/** Keeps answers for replay, in the transaction that did what they tell: both are stored, or neither. */
export async function keepAnswers(
  tx: WriteTx,
  answers: ({ key: string; status: number } & GivenAnswer)[],
  now: Date,
): Promise<void> {
  const expiresAt = new Date(now.getTime() + keptMs);
  await insertRows(
    tx,
    'idempotency_keys',
    columns,
    answers.map((answer) => ({ ...answer, expiresAt })),
  );
}
