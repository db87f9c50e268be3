import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { WriteTx } from '../../prisma/client.ts';
import { groupCodeBytes, writeGroupCode } from '../domain/group-code.ts';
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

const GroupRequest = z
  .strictObject({
    name: MemberName.describe('The host’s'),
    channel: z.enum(['table', 'pickup']),
    table: z.int().min(1).max(9999).optional().describe('Required for channel table, refused for pickup'),
    tableToken: z
      .string()
      .max(100)
      .optional()
      .describe('From the code printed on the table; refused when it is not its'),
  })
  .superRefine(({ channel, table, tableToken }, issues) => {
    const rule = (holds: boolean, path: string[], message: string) => {
      if (!holds) issues.addIssue({ code: 'custom', path, message });
    };
    const atTable = channel === 'table';
    rule(!atTable || table !== undefined, ['table'], 'is required for channel table');
    rule(atTable || table === undefined, ['table'], 'is only for channel table');
    rule(atTable || tableToken === undefined, ['tableToken'], 'is only for channel table');
  })
  .meta({ id: 'GroupRequest' });

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
  access: 'public',
  guestRate: 'new-groups',
  request: { body: GroupRequest },
  responses: {
    201: {
      description: 'The group, with its host as the only member',
      body: Membership.extend({
        code: z.string().describe('For the link that friends join by, such as K7QM-3XWD-9RTB2; told only now'),
      }).meta({ id: 'NewGroup' }),
      headers: { location: Location },
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
