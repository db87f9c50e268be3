import { z } from 'zod';
import { groupCodePattern, readGroupCode } from '../domain/group-code.ts';
import { maxGuestName } from '../domain/limits.ts';
import { OrderLineRequest } from '../orders/order-request.ts';
import { Id, text } from '../platform/schemas.ts';

export const MemberName = text(maxGuestName);

export const GroupParams = z.strictObject({
  code: z
    .string()
    .regex(groupCodePattern, 'must be the code of a group order, such as K7QM-3XWD-9RTB2')
    .meta({ examples: ['K7QM-3XWD-9RTB2'] })
    .transform(readGroupCode)
    .describe('From the link; letter case and hyphens make no difference'),
});

export const MemberParams = GroupParams.extend({ memberId: Id.describe('The member') });

export const MemberHeaders = z.object({
  'x-member-token': z
    .string()
    .max(200)
    .optional()
    .describe('The `memberToken` from the answer to starting or joining the group')
    .meta({ examples: ['Zk9vY2x1c2l2ZS1leGFtcGxlLW5vdC1hLXRva2Vu'] }),
});

/** A member's line: as in an order, but whose it is goes without saying. */
export const GroupLineRequest = OrderLineRequest.omit({ guest: true }).meta({
  id: 'GroupLineRequest',
  description: 'Some of one item, made the same way, for the member who sends it',
});
