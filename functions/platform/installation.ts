import { createHmac } from 'node:crypto';
import type { SqlReads } from '../../prisma/sql.ts';

/** What makes this shop's database this one. */
export type Installation = {
  /** Names the database's log of events, 16 hex digits; a restore gives it another name. */
  readonly history: string;
  /**
   * HMAC-SHA256 (RFC 2104) of `value` under the shop's own secret, base64url, 43 characters: nobody without the secret can
   * make it or find `value` from it. `purpose` keeps what is made for one use from being taken for another.
   */
  sign(purpose: 'address' | 'device' | 'group-code' | 'order' | 'phone', value: string): string;
};

/** Reads the row when something of it is first asked for; it changes only while no process has the database open. */
export function readInstallation(sql: SqlReads): Installation {
  type Row = { history: string; secret: string };
  let known: Row | undefined;
  const row = () => {
    known ??= sql.get<Row>('SELECT history, secret FROM installation WHERE id = 1');
    if (known === undefined) throw new Error('the database has no installation: the migration makes it');
    return known;
  };
  return {
    get history() {
      return row().history;
    },
    sign: (purpose, value) =>
      createHmac('sha256', Buffer.from(row().secret, 'hex')).update(`${purpose}\0${value}`).digest('base64url'),
  };
}
