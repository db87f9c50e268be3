import { z } from 'zod';
import { networkOf } from '../domain/network.ts';
import { noTable, tableFields } from '../orders/order-request.ts';
import { hashToken } from '../platform/access.ts';
import { defineFunction } from '../platform/define-function.ts';
import { Location } from '../platform/response-headers.ts';
import { Membership } from '../platform/schemas.ts';
import { groupCode } from './group-code.ts';
import type { GroupRecord } from './group-record.ts';
import { MemberName } from './group-requests.ts';
import { newGroups } from './new-groups.ts';
import { newMember } from './new-member.ts';
import { presentGroup } from './present-group.ts';

const openMs = 6 * 60 * 60_000;

const HostName = MemberName.describe('The host’s name');

const GroupRequest = z
  .discriminatedUnion(
    'channel',
    [
      z
        .strictObject({ channel: z.literal('table').describe('Eaten at a table'), name: HostName, ...tableFields })
        .meta({ id: 'TableGroupRequest', description: 'A group order that is brought to a table' }),
      z
        .strictObject({ channel: z.literal('pickup').describe('Picked up at the counter'), name: HostName, ...noTable })
        .meta({ id: 'PickupGroupRequest', description: 'A group order that is picked up' }),
    ],
    { error: ({ code }) => (code === 'invalid_union' ? 'must be table or pickup' : undefined) },
  )
  .meta({ id: 'GroupRequest', description: 'A group order to start' });

/**
 * Starts a group order for six hours. The answer has its code and the host's secret; the database keeps the hash of
 * each. The number of unsent groups per address is limited, except for guests with a table's printed code.
 */
export const createGroup = defineFunction({
  operationId: 'createGroup',
  method: 'POST',
  path: '/api/v1/groups',
  tag: 'groups',
  summary: 'Start a group order',
  description:
    'The caller is its host and first member. The code, for the link that friends join by, is only in this answer, and so is the host’s token.',
  access: 'public',
  guestRate: 'new-groups',
  request: { body: GroupRequest },
  responses: {
    201: {
      description: 'The group, with its host as the only member',
      body: Membership.extend({
        code: z
          .string()
          .describe('For the link that friends join by')
          .meta({ examples: ['K7QM-3XWD-9RTB2'] }),
      }).meta({ id: 'NewGroup', description: 'A group order that has just been started, and who the host is in it' }),
      headers: { location: Location },
      links: {
        read: {
          operationId: 'getGroup',
          description: 'The group as it is now',
          parameters: { 'path.code': '$response.body#/code' },
        },
        follow: {
          operationId: 'groupEvents',
          description: 'The group, live',
          parameters: { 'path.code': '$response.body#/code' },
        },
        join: {
          operationId: 'joinGroup',
          description: 'A friend joins it',
          parameters: { 'path.code': '$response.body#/code' },
        },
        choose: {
          operationId: 'setGroupLines',
          description: 'What the host wants',
          parameters: {
            'path.code': '$response.body#/code',
            'path.memberId': '$response.body#/memberId',
            'header.x-member-token': '$response.body#/memberToken',
          },
        },
        send: {
          operationId: 'sendGroup',
          description: 'It becomes an order',
          parameters: { 'path.code': '$response.body#/code', 'header.x-member-token': '$response.body#/memberToken' },
        },
      },
    },
  },
  problems: ['too-many-requests'],
  async handle({ body: { name, channel, table, tableToken } }, ctx) {
    const { row, token } = newMember(ctx, true);
    const now = ctx.clock();
    const id = ctx.newId();
    const code = groupCode(ctx.installation, { id, codeTurn: 0 });
    const isLimited = ctx.guestLimits && ctx.actor === undefined && tableToken === undefined;
    const group: GroupRecord = {
      id,
      codeHash: hashToken(code),
      codeTurn: 0,
      channel,
      tableNumber: table ?? null,
      status: 'open',
      sendKey: null,
      orderId: null,
      createdAt: now,
      changedAt: now,
      expiresAt: new Date(now.getTime() + openMs),
      addressKey: isLimited ? ctx.installation.sign('address', networkOf(ctx.address)) : '',
      version: 1,
      members: [{ ...row, groupId: id, name }],
    };
    const record = await ctx.writeTogether(newGroups, { group, tableToken, byStaff: ctx.actor !== undefined, now });
    const shown = await ctx.read((tx) => presentGroup(tx, ctx, record, row.tokenHash));
    return {
      status: 201,
      body: { code, memberId: row.id, memberToken: token, group: shown },
      headers: { location: `/api/v1/groups/${code}` },
    };
  },
});
