import type { Actor } from '../platform/actor.ts';
import type { Services } from '../platform/context.ts';

const noteAfterMs = 60_000;

/**
 * Notes that a key is used, or that a person, and the enrolled device that they are on, is there: at most once in a minute for
 * each. It never fails: what they ask for does not depend on it.
 */
export async function noteUse(
  { key, session, staffId: id }: Actor,
  { write, clock }: Pick<Services, 'write' | 'clock'>,
): Promise<void> {
  const now = clock();
  const before = new Date(now.getTime() - noteAfterMs);
  const notedAtMs = key?.usedAtMs ?? session?.seenAtMs ?? now.getTime();
  if (notedAtMs > before.getTime()) return;
  const lastSeenAt = now;
  await write(async (tx) => {
    // Another process may have noted it meanwhile.
    if (key !== undefined) {
      const where = { id, OR: [{ lastUsedAt: null }, { lastUsedAt: { lte: before } }] };
      await tx.apiKey.updateMany({ where, data: { lastUsedAt: now } });
      return;
    }
    const stale = { OR: [{ lastSeenAt: null }, { lastSeenAt: { lte: before } }] };
    await tx.staff.updateMany({ where: { id, ...stale }, data: { lastSeenAt } });
    const deviceId = session?.deviceId ?? null;
    if (deviceId !== null) await tx.staffDevice.updateMany({ where: { id: deviceId, ...stale }, data: { lastSeenAt } });
  }).catch(() => undefined);
}
