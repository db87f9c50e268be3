import { defineFunction } from '../platform/define-function.ts';
import { Group } from '../platform/schemas.ts';
import { loadGroup, visitor } from './group-record.ts';
import { GroupParams, MemberHeaders } from './group-requests.ts';
import { presentGroup } from './present-group.ts';

/** A group as it is now, priced by the menu as it is now; once sent, as its order has it, with each guest's exact share. */
export const getGroup = defineFunction({
  operationId: 'getGroup',
  method: 'GET',
  path: '/api/v1/groups/:code',
  tag: 'groups',
  summary: 'A group order: who is in it and what each wants',
  description:
    'For all who have the code. Priced by the menu as it is now; once sent, as the order has it, with each member’s share.',
  access: 'public',
  request: { params: GroupParams, headers: MemberHeaders },
  responses: { 200: { description: 'The group as it is now', body: Group } },
  problems: ['group-not-found'],
  async handle({ params, headers }, ctx) {
    const who = visitor(params.code, headers);
    const group = await ctx.read(async (tx) =>
      presentGroup(tx, ctx, await loadGroup(tx, who, ctx.clock()), who.tokenHash),
    );
    return { status: 200, body: group };
  },
});
