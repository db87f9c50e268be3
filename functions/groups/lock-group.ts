import { defineFunction } from '../platform/define-function.ts';
import { Group } from '../platform/schemas.ts';
import { changeGroup } from './change-group.ts';
import { groupLocked, hostOf, visitor } from './group-record.ts';
import { GroupParams, MemberHeaders } from './group-requests.ts';

/** The host closes the group for changes, to read it out before it is sent. Locking a locked group changes nothing. */
export const lockGroup = defineFunction({
  operationId: 'lockGroup',
  method: 'POST',
  path: '/api/v1/groups/:code/lock',
  tag: 'groups',
  summary: 'Close a group order for changes',
  description: 'No member can join or change lines until the host unlocks it. Only the host may.',
  access: 'public',
  guestRate: 'groups',
  request: { params: GroupParams, headers: MemberHeaders },
  responses: { 200: { description: 'The group, locked', body: Group } },
  problems: ['group-not-found', 'group-locked', 'not-a-member', 'not-your-part'],
  async handle({ params, headers }, ctx) {
    const { group } = await changeGroup(ctx, visitor(params.code, headers), (before) => {
      hostOf(before, headers);
      if (before.status === 'locked') return 'unchanged';
      if (before.status !== 'open') throw groupLocked(before);
      return { ...before, status: 'locked' };
    });
    return { status: 200, body: group };
  },
});
