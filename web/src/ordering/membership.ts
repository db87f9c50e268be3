/**
 * The group order that this phone is in, if any. The menu reads it; other code about groups is loaded only in a group.
 * A member's part of the group is the cart, stored, edited and priced as any cart is.
 */
import { state } from '../browser/life.ts';
import { fields, stored } from '../browser/storage.ts';

/** `token` is the member’s secret. */
export type Membership = { code: string; memberId: string; token: string };

export const membership = stored<Membership | null>('group', (value) => {
  const { code, memberId, token } = fields(value);
  const known = typeof code === 'string' && typeof memberId === 'string' && typeof token === 'string';
  return known ? { code, memberId, token } : null;
});

/** The group that this phone is in is locked or being sent: it takes no more lines. False until the group was read. */
export const partLocked = state(false);
