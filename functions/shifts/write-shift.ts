import type { Context } from '../platform/context.ts';
import type { Tx } from '../platform/turnstile.ts';
import type { BatchKind } from '../platform/write-lane.ts';
import type { Shift } from './shift-schemas.ts';

type Change = (tx: Tx) => Promise<Shift>;

/** Each in a transaction of its own: what it throws takes back all it wrote. */
const changes: BatchKind<Change, Shift> = {
  most: 1,
  run: (tx, inputs) => Promise.all(inputs.map(async (change) => ({ ok: true, value: await change(tx) }))),
};

/** Runs `change` in a transaction of the write lane and answers what it made of the shift. Throws what `change` throws. */
export const writeShift = (ctx: Pick<Context, 'writeTogether'>, change: Change): Promise<Shift> =>
  ctx.writeTogether(changes, change);
