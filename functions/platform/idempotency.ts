import { hash } from 'node:crypto';
import { z } from 'zod';
import type { Writes } from '../../prisma/database.ts';

const keptMs = 24 * 60 * 60_000;

export const IdempotencyHeaders = z.object({
  'idempotency-key': z
    .string('is required')
    .regex(/^[\x21-\x7e]{8,255}$/, 'must be 8 to 255 visible ASCII characters')
    .describe('8 to 255 visible ASCII characters, new for each order, such as a UUID')
    .meta({ examples: ['7c5c9a3e-2f0b-4c3e-9b1d-8f3a6f0a1e57'] }),
});

/**
 * Names a request by its validated content: its members are in the order of the schema, whatever their order and the white
 * space were that it came with.
 */
export const requestHash = (request: unknown): string => sha256(JSON.stringify(request));

/** The same by an earlier version, which sorted the members: its answers are repeated for 24 hours too. */
export const earlierRequestHash = (request: unknown): string => sha256(JSON.stringify(request, sortMembers));

const sha256 = (text: string): string => hash('sha256', text, 'hex');

const sortMembers = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** An answer as it was sent, and the request it was given to. */
export type GivenAnswer = { requestHash: string; body: string };

/** The answers that any of `keys` were given within the last 24 hours, by key. Older ones of these keys are forgotten. */
export async function findAnswers(tx: Writes, keys: readonly string[], now: Date): Promise<Map<string, GivenAnswer>> {
  type Row = GivenAnswer & { key: string; expiresAt: Date };
  const found = await tx.all<Row>(
    'SELECT key, request_hash, body, expires_at FROM idempotency_keys WHERE key = ANY(?)',
    keys,
  );
  const isOver = ({ expiresAt }: Row) => expiresAt <= now;
  for (const { key } of found.filter(isOver)) await tx.run('DELETE FROM idempotency_keys WHERE key = ?', key);
  return new Map(found.filter((answer) => !isOver(answer)).map((answer) => [answer.key, answer]));
}

/** Keeps answers for replay, in the transaction whose result they are: both are stored, or neither. */
export function keepAnswers(
  tx: Writes,
  answers: readonly ({ key: string; status: number } & GivenAnswer)[],
  now: Date,
): Promise<void> {
  const expiresAt = new Date(now.getTime() + keptMs);
  const rows = answers.map(({ key, requestHash, status, body }) => ({ key, requestHash, status, body, expiresAt }));
  return tx.insert('idempotency_keys', rows);
}

/** Forgets answers that are older than 24 hours, some at a time. Answers how many. */
export const forgetAnswers = (tx: Writes, now: Date): Promise<number> =>
  tx.run(
    'DELETE FROM idempotency_keys WHERE key IN (SELECT key FROM idempotency_keys WHERE expires_at <= ? LIMIT 300)',
    now,
  );
