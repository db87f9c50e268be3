import { createHmac } from 'node:crypto';
import type { Reads } from '../../prisma/database.ts';

/** What makes this shop's database this one. */
export type Installation = {
  /** Names the database's log of events, 16 hex digits; a restore gives it another name. */
  readonly history: string;
  /**
   * HMAC-SHA256 (RFC 2104) of `value` under the shop's own secret, base64url, 43 characters: only with the secret can one
   * make it or find `value` from it. `purpose` keeps what is made for one use from being taken for another.
   */
  sign(purpose: 'address' | 'device' | 'group-code' | 'order' | 'phone' | 'tab', value: string): string;
};

/** It changes only while no process has the database open. */
export async function readInstallation(reads: Reads): Promise<Installation> {
  const row = await reads.get<{ history: string; secret: string }>(
    'SELECT history, secret FROM installation WHERE id = 1',
  );
  if (row === undefined) throw new Error('the database has no installation: the migration makes it');
  const key = Buffer.from(row.secret, 'hex');
  return {
    history: row.history,
    sign: (purpose, value) => createHmac('sha256', key).update(`${purpose}\0${value}`).digest('base64url'),
  };
}
