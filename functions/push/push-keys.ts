import type { Services } from '../platform/context.ts';
import type { BatchKind } from '../platform/write-lane.ts';

/** The key pair that push services know this shop by (VAPID, RFC 8292), base64url. */
export type PushKeys = { publicKey: string; privateKey: string };

type Stored = { pushPublicKey: string | null; pushPrivateKey: string | null };

const stored = 'SELECT push_public_key, push_private_key FROM installation WHERE id = 1';

/**
 * The shop's key pair, made when there is none yet. It never changes afterwards: browsers are subscribed with it. Of
 * processes that start at the same time one makes it, and all answer that one.
 */
export const pushKeys = ({ memo, read, writeTogether }: Pick<Services, 'memo' | 'read' | 'writeTogether'>) =>
  memo.at('push-keys', 1, async (): Promise<PushKeys> => {
    const found = await read((tx) => tx.get<Stored>(stored));
    if (found?.pushPublicKey && found.pushPrivateKey) return present(found.pushPublicKey, found.pushPrivateKey);
    const { default: webPush } = await import('web-push');
    return writeTogether(making, webPush.generateVAPIDKeys());
  });

const present = (publicKey: string, privateKey: string): PushKeys => ({ publicKey, privateKey });

const making: BatchKind<PushKeys, PushKeys> = {
  most: 1,
  async run(tx, [made]) {
    if (made === undefined) return [];
    await tx.run(
      'UPDATE installation SET push_public_key = ?, push_private_key = ? WHERE push_public_key IS NULL',
      made.publicKey,
      made.privateKey,
    );
    const row = await tx.get<Stored>(stored);
    if (!row?.pushPublicKey || !row.pushPrivateKey) throw new Error('the database has no installation');
    return [{ ok: true, value: present(row.pushPublicKey, row.pushPrivateKey) }];
  },
};
