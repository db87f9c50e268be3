import { defineFunction } from '../platform/define-function.ts';
import { problem } from '../platform/problems.ts';
import { Group } from '../platform/schemas.ts';
import { changeGroup } from './change-group.ts';
import { withNextCode } from './group-code.ts';
import { assertOpen, memberOf, visitor } from './group-record.ts';
import { MemberHeaders, MemberParams } from './group-requests.ts';

/**
 * Takes a member and their lines out of an open group: a member themself, or the host any other. The host stays. When the
 * host takes somebody out the group gets another code, and the one that they know opens it only to its members.
 */
export const leaveGroup = defineFunction({
  operationId: 'leaveGroup',
  method: 'DELETE',
  path: '/api/v1/groups/:code/members/:memberId',
  tag: 'groups',
  summary: 'Leave a group order, or take somebody out of it',
  description: 'A member leaves, or the host takes another out; their lines go with them. The host stays.',
  access: 'public',
  guestRate: 'groups',
  request: { params: MemberParams, headers: MemberHeaders },
  responses: { 200: { description: 'The group without them', body: Group } },
  problems: ['group-not-found', 'member-not-found', 'group-locked', 'not-a-member', 'not-your-part'],
  async handle({ params: { code, memberId }, headers }, ctx) {
    const { group } = await changeGroup(ctx, visitor(code, headers), (before) => {
      const caller = memberOf(before, headers);
      const leaver = before.members.find(({ id }) => id === memberId);
      if (leaver === undefined) throw problem('member-not-found');
      if (leaver.host) throw problem('not-your-part', { detail: 'The host cannot leave the group order' });
      if (!caller.host && caller.id !== memberId) throw problem('not-your-part');
      assertOpen(before);
      const after = { ...before, members: before.members.filter((member) => member !== leaver) };
      // Who is taken out knows the code that is in use until now.
      return caller === leaver ? after : withNextCode(ctx.installation, after);
    });
    return { status: 200, body: group };
  },
});
