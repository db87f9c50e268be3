import { defineFunction } from '../platform/define-function.ts';
import { Group } from '../platform/schemas.ts';
import { changeGroup } from './change-group.ts';
import { groupLocked, hostOf, visitor } from './group-record.ts';
import { GroupParams, MemberHeaders } from './group-requests.ts';

/** The host opens a locked group again. One that is being sent, or is sent, stays closed. */
export const unlockGroup = defineFunction({
  operationId: 'unlockGroup',
  method: 'POST',
  path: '/api/v1/groups/:code/unlock',
  tag: 'groups',
  summary: 'Open a locked group order for changes',
  description: 'Members can join and change lines again. Only the host may, and not once the order is on its way.',
  access: 'public',
  guestRate: 'groups',
  request: { params: GroupParams, headers: MemberHeaders },
  responses: { 200: { description: 'The group, open', body: Group } },
  problems: ['group-not-found', 'group-locked', 'not-a-member', 'not-your-part'],
  async handle({ params, headers }, ctx) {
    const { group } = await changeGroup(ctx, visitor(params.code, headers), (before) => {
      hostOf(before, headers);
      if (before.status === 'open') return 'unchanged';
      if (before.status !== 'locked') throw groupLocked(before);
      return { ...before, status: 'open' };
    });
    return { status: 200, body: group };
  },
});
