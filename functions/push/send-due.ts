import { guestTokenOf } from '../orders/guest-proof.ts';
import type { Services } from '../platform/context.ts';
import type { Log } from '../platform/log.ts';
import type { BatchKind } from '../platform/write-lane.ts';
import { pushKeys } from './push-keys.ts';
import { type PushedStatus, pushMessage } from './push-message.ts';
import { type Delivery, sendPush } from './send-push.ts';

export type Sending = {
  services: Pick<Services, 'read' | 'writeTogether' | 'memo' | 'clock' | 'installation'>;
  /** See `sendPush`. */
  subject: string;
  log: Log;
};

type Due = {
  id: string;
  orderId: string;
  endpoint: string;
  p256dh: string;
  auth: string;
  language: string;
  dueStatus: PushedStatus;
  attempts: number;
  number: number;
  channel: string;
  reason: string | null;
};

const atOnce = 20;
const mostAttempts = 5;
/** A process that has not settled a message within this time has died, or its push service failed: it is sent again. */
const leaseMs = 60_000;

/**
 * Sends everything that is due in the outbox. A message is claimed before it is sent, so of several processes one sends it; it
 * stays in the outbox until its push service has taken it, so a crash loses none. One that was taken just before a crash is
 * sent again, and the browser shows both as one, by their tag.
 */
export async function sendDue({ services, subject, log }: Sending, isStopped = () => false): Promise<void> {
  const { read, writeTogether, clock } = services;
  while (!isStopped()) {
    const now = clock();
    const isDue = await read((tx) => tx.get('SELECT 1 FROM push_subscriptions WHERE due_at <= ? LIMIT 1', now));
    if (isDue === undefined) return;
    const claimed = await writeTogether(claims, now);
    if (claimed.length === 0) return;
    const keys = await pushKeys(services);
    const settled = await Promise.all(
      claimed.map(async (due): Promise<Settled> => ({ ...due, delivery: await deliver(due) })),
    );
    await writeTogether(settlements, settled);

    async function deliver(due: Due): Promise<Delivery> {
      const { orderId, dueStatus: status, attempts } = due;
      const payload = JSON.stringify(pushMessage({ ...due, status, guestToken: guestTokenOf(services, orderId) }));
      const topic = orderId.replaceAll('-', '');
      const delivery = await sendPush({ subscription: due, payload, topic, keys, subject });
      if (delivery !== 'sent') log.warn({ orderId, host: new URL(due.endpoint).host, delivery, attempts }, 'no push');
      return delivery;
    }
  }
}

/** Leases the notifications that are due: no other process sends them before the lease ends. */
const claims: BatchKind<Date, Due[]> = {
  most: 1,
  async run(tx, [now]) {
    if (now === undefined) return [];
    const due = await tx.all<Due>(
      `SELECT s.id, s.order_id, s.endpoint, s.p256dh, s.auth, s.language, s.due_status, s.attempts, o.number, o.channel,
          (SELECT e.reason FROM order_events AS e WHERE e.order_id = o.id AND e.type = 'cancelled'
            ORDER BY e.seq DESC LIMIT 1) AS reason
        FROM push_subscriptions AS s JOIN orders AS o ON o.id = s.order_id
        WHERE s.due_at <= ? ORDER BY s.due_at LIMIT ${atOnce}`,
      now,
    );
    if (due.length > 0) {
      await tx.run(
        'UPDATE push_subscriptions SET due_at = ?, attempts = attempts + 1 WHERE id = ANY(?)',
        new Date(now.getTime() + leaseMs),
        due.map(({ id }) => id),
      );
    }
    return [{ ok: true, value: due.map((row) => ({ ...row, attempts: row.attempts + 1 })) }];
  },
};

type Settled = Due & { delivery: Delivery };

/** Keeps what became of them. What is due anew by now, because the kitchen went on meanwhile, stays due. */
const settlements: BatchKind<Settled[], void> = {
  most: 1,
  async run(tx, [settled = []]) {
    for (const { id, dueStatus, attempts, delivery } of settled) {
      const isDone = delivery !== 'failed' || attempts >= mostAttempts;
      if (delivery === 'gone') await tx.run('DELETE FROM push_subscriptions WHERE id = ?', id);
      else if (isDone && dueStatus === 'cancelled') {
        await tx.run('DELETE FROM push_subscriptions WHERE id = ? AND due_status = ?', id, dueStatus);
      } else if (isDone) {
        const text = `UPDATE push_subscriptions SET due_status = NULL, due_at = NULL, attempts = 0
            WHERE id = ? AND due_status = ? AND attempts = ?`;
        await tx.run(text, id, dueStatus, attempts);
      }
    }
    return [{ ok: true, value: undefined }];
  },
};
