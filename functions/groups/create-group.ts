import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { WriteTx } from '../../prisma/client.ts';
import { groupCodeBytes, writeGroupCode } from '../domain/group-code.ts';
import { noTable, tableFields } from '../orders/order-request.ts';
import { hashToken } from '../platform/access.ts';
import { defineFunction } from '../platform/define-function.ts';
import { problem } from '../platform/problems.ts';
import { Location } from '../platform/response-headers.ts';
import { Membership } from '../platform/schemas.ts';
import { checkTable } from '../tables/check-table.ts';
import { presentGroup, wholeGroup } from './group-record.ts';
import { MemberName } from './group-requests.ts';
import { newMember } from './new-member.ts';

const openMs = 6 * 60 * 60_000;
/** Far more than any shop serves at once; it keeps a stranger from filling the disk. */
const mostUnsent = 2_000;

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
 * Starts a group order for six hours. Its code, of 65 random bits, is told only now, and the host's secret too; the
 * database keeps the hash of each.
 */
export const createGroup = defineFunction({
  operationId: 'createGroup',
  method: 'POST',
  path: '/api/v1/groups',
  tag: 'groups',
  summary: 'Start a group order',
  description:
    'The caller is its host and first member. The code, for the link that friends join by, is told only now, and so is the host’s token.',
  access: 'public',
  guestRate: 'new-groups',
  request: { body: GroupRequest },
  responses: {
    201: {
      description: 'The group, with its host as the only member',
      body: Membership.extend({
        code: z
          .string()
          .describe('For the link that friends join by; told only now')
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
  async handle({ body: { name, channel, table, tableToken } }, ctx) {
    const code = writeGroupCode(randomBytes(groupCodeBytes));
    const createdAt = ctx.clock();
    const expiresAt = new Date(createdAt.getTime() + openMs);
    const id = ctx.newId();
    const { row, token } = newMember(ctx, true);
    const record = await ctx.write(async (tx) => {
      await tx.group.deleteMany({ where: { expiresAt: { lte: createdAt } } });
      const unsent = await tx.group.count({ where: { status: { not: 'sent' } } });
      if (unsent >= mostUnsent) {
        throw problem('too-many-requests', { detail: 'Too many group orders are open', retryAfterSeconds: 60 });
      }
      if (table !== undefined) checkTable(await tableTokens(tx, table), table, tableToken);
      const tableNumber = table ?? null;
      const group = { id, codeHash: hashToken(code), channel, tableNumber, createdAt, changedAt: createdAt, expiresAt };
      await tx.group.create({ data: group });
      await tx.groupMember.create({ data: { ...row, groupId: id, name } });
      return tx.group.findUniqueOrThrow({ where: { id }, include: wholeGroup });
    });
    return {
      status: 201,
      body: { code, memberId: row.id, memberToken: token, group: presentGroup(ctx, record) },
      headers: { location: `/api/v1/groups/${code}` },
    };
  },
});

async function tableTokens(tx: WriteTx, number: number): Promise<Map<number, string>> {
  const found = await tx.table.findMany({ where: { number } });
  return new Map(found.map((row) => [row.number, row.token]));
}
