import { z } from 'zod';
import { maxMemberLines, maxOrderLines } from '../domain/limits.ts';
import { currentMenu } from '../menu/load-menu.ts';
import { itemsById, priceLine } from '../orders/price-lines.ts';
import { defineFunction } from '../platform/define-function.ts';
import { checkVersion, IfMatchHeaders } from '../platform/if-match.ts';
import { invalid, invalidRequest, problem } from '../platform/problems.ts';
import { Group, type Menu } from '../platform/schemas.ts';
import { changeGroup } from './change-group.ts';
import { assertOpen, type GroupRecord, type LineRecord, memberOf, visitor } from './group-record.ts';
import { GroupLineRequest, MemberHeaders, MemberParams } from './group-requests.ts';

const LinesRequest = z
  .strictObject({
    lines: z.array(GroupLineRequest).max(maxMemberLines).describe('All of them; none: nothing is wanted'),
  })
  .meta({ id: 'GroupLinesRequest', description: 'Everything that a member wants' });

/**
 * Replaces all lines of one member only: concurrent changes by two members never lose a line. What is sold
 * out is kept and marked; what the menu does not have is refused.
 */
export const setGroupLines = defineFunction({
  operationId: 'setGroupLines',
  method: 'PUT',
  path: '/api/v1/groups/:code/members/:memberId/lines',
  tag: 'groups',
  summary: 'Say what you want: all of your own lines',
  description:
    'Replaces all lines of this member, and none of the others’. What is sold out is kept and marked; what the menu does not have is refused.',
  access: 'public',
  guestRate: 'groups',
  request: { params: MemberParams, headers: MemberHeaders.extend(IfMatchHeaders.shape), body: LinesRequest },
  responses: { 200: { description: 'The group as it is now', body: Group } },
  problems: ['group-not-found', 'group-locked', 'not-a-member', 'not-your-part', 'stale-version'],
  async handle({ params: { code, memberId }, headers, body: { lines } }, ctx) {
    const { menu } = await currentMenu(ctx);
    const { group } = await changeGroup(ctx, visitor(code, headers), (before) => {
      const me = memberOf(before, headers);
      if (me.id !== memberId) throw problem('not-your-part', { detail: 'Everybody changes only their own lines' });
      assertOpen(before);
      checkVersion(headers['if-match'], { version: me.version });
      checkLines(menu, before, memberId, lines);
      const changed = { ...me, version: me.version + 1, lines: lines.map(toRecord) };
      return { ...before, members: before.members.map((member) => (member === me ? changed : member)) };
    });
    return { status: 200, body: group };
  },
});

type Line = z.output<typeof GroupLineRequest>;

const toRecord = ({ itemId, optionIds, quantity, note }: Line): LineRecord => ({
  itemId,
  optionIds,
  quantity,
  note: note ?? null,
});

/** @throws Problem `validation-failed` */
function checkLines(menu: Menu, group: GroupRecord, memberId: string, lines: readonly Line[]): void {
  const items = itemsById(menu);
  const errors = lines.flatMap((line, index) => {
    const result = priceLine(items, line);
    if (result.ok) return [];
    return result.errors.map(({ path, message }) => ({ path: `lines.${index}.${path}`, message }));
  });
  if (errors.length > 0) throw invalidRequest(errors);
  const others = group.members.filter(({ id }) => id !== memberId).flatMap((member) => member.lines);
  if (others.length + lines.length > maxOrderLines) {
    throw invalid(
      'lines',
      `must leave the group no more than ${maxOrderLines} lines; the others have ${others.length}`,
    );
  }
}
