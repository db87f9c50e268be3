import type { StaffModel } from '../../prisma/generated/models.ts';
import { mostPinFailures, pinWaitMs } from '../domain/pin.ts';
import type { Context } from '../platform/context.ts';
import { problem } from '../platform/problems.ts';
import { staffEvent } from '../platform/staff-event.ts';
import type { EnrolledDevice } from './enrolled-device.ts';
import { verifyPassword } from './password.ts';

type Guess = { staffId: string; pin: string; device: EnrolledDevice };

/**
 * The person, when the PIN is theirs. Wrong ones are counted for each person on each device, before they are checked, so that
 * those sent all at once are counted too: after five the next has to wait, after ten in a row the person's PIN is locked on
 * that device. Their
 * password is good all the time, and unlocks it there. The caller deletes the count in the transaction that goes on.
 * @throws Problem `wrong-pin`, `pin-locked`, `too-many-requests` when it is too early, `sign-in-busy`
 */
export async function checkPin(
  ctx: Context,
  { staffId, pin, device }: Guess,
): Promise<StaffModel & { pinHash: string }> {
  const person = await ctx.read((tx) =>
    tx.get<StaffModel>('SELECT * FROM staff WHERE id = ? AND removed_at IS NULL AND pin_hash IS NOT NULL', staffId),
  );
  // The device shows who has a PIN: this answer is no secret.
  if (person === undefined || person.pinHash === null) throw problem('wrong-pin');
  const { pinHash } = person;
  const count = await countAttempt(ctx, { staffId, deviceId: device.id });
  const right = await verifyPassword(pin, pinHash).catch(async (error) => {
    await takeBack(ctx, { staffId, deviceId: device.id });
    throw error;
  });
  if (right) return { ...person, pinHash };
  ctx.log.warn({ staffId, device: device.id, count }, 'wrong PIN');
  if (count < mostPinFailures) throw problem('wrong-pin');
  const details = { name: person.name, device: device.name };
  const event = staffEvent({ ...ctx, actor: undefined }, 'pin-locked', { about: staffId, details });
  await ctx.write((tx) => tx.staffEvent.create({ data: event }));
  throw problem('pin-locked');
}

type Bucket = { staffId: string; deviceId: string };

/** Answers how many there are now. */
const countAttempt = (ctx: Context, bucket: Bucket): Promise<number> =>
  ctx.write(async (tx) => {
    const now = ctx.clock();
    const before = await tx.pinFailure.findUnique({ where: { staffId_deviceId: bucket } });
    const count = before?.count ?? 0;
    if (count >= mostPinFailures) throw problem('pin-locked');
    const waitMs = pinWaitMs(count, before?.lastAt.getTime() ?? 0, now.getTime());
    if (waitMs > 0) {
      const retryAfterSeconds = Math.ceil(waitMs / 1_000);
      throw problem('too-many-requests', { detail: `Try again in ${retryAfterSeconds} s`, retryAfterSeconds });
    }
    const data = { count: count + 1, lastAt: now };
    await tx.pinFailure.upsert({
      where: { staffId_deviceId: bucket },
      create: { ...bucket, ...data },
      update: data,
    });
    return count + 1;
  });

/** For an attempt that was not checked. */
const takeBack = (ctx: Context, bucket: Bucket): Promise<unknown> =>
  ctx.write((tx) =>
    tx.pinFailure.updateMany({ where: { ...bucket, count: { gt: 0 } }, data: { count: { decrement: 1 } } }),
  );
