import { z } from 'zod';
import { maxGroupMembers, maxGuestName } from '../domain/limits.ts';
import { defineFunction } from '../platform/define-function.ts';
import { problem } from '../platform/problems.ts';
import { Membership } from '../platform/schemas.ts';
import { changeGroup } from './change-group.ts';
import { distinctName } from './distinct-name.ts';
import { assertOpen, visitor } from './group-record.ts';
import { GroupParams, MemberName } from './group-requests.ts';
import { newMember } from './new-member.ts';

const JoinHeaders = z.object({
  'x-member-token': z
    .string()
    .regex(/^[\w-]{32,200}$/, 'must be at least 32 letters, digits, hyphens or underscores')
    .optional()
    .describe('A random secret of the phone’s own, such as a UUID. Joining again with it is no second membership')
    .meta({ examples: ['5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11'] }),
});

/**
 * Joins a group by its code. A second Ana becomes "Ana 2", so that the kitchen and the bill can distinguish them. A phone
 * that brings its own secret may ask again after a lost answer, and is still one member.
 */
export const joinGroup = defineFunction({
  operationId: 'joinGroup',
  method: 'POST',
  path: '/api/v1/groups/:code/members',
  tag: 'groups',
  summary: 'Join a group order',
  description:
    'Anyone who has the code may join. A second Ana becomes “Ana 2”. A phone that brings a secret of its own as X-Member-Token may ask again after a lost answer, and is still one member.',
  access: 'public',
  guestRate: 'groups',
  request: {
    params: GroupParams,
    headers: JoinHeaders,
    body: z
      .strictObject({ name: MemberName.describe('What the friends call them') })
      .meta({ id: 'JoinRequest', description: 'Who joins' }),
  },
  responses: {
    201: {
      description: 'Joined; the name may have got a number',
      body: Membership,
      links: {
        choose: {
          operationId: 'setGroupLines',
          description: 'What the new member wants',
          parameters: {
            'path.code': '$request.path.code',
            'path.memberId': '$response.body#/memberId',
            'header.x-member-token': '$response.body#/memberToken',
          },
        },
        leave: {
          operationId: 'leaveGroup',
          description: 'The new member leaves',
          parameters: {
            'path.code': '$request.path.code',
            'path.memberId': '$response.body#/memberId',
            'header.x-member-token': '$response.body#/memberToken',
          },
        },
      },
    },
  },
  problems: ['group-not-found', 'group-locked', 'group-full'],
  async handle({ params, headers, body }, ctx) {
    const { row, token } = newMember(ctx, false, headers['x-member-token']);
    const who = visitor(params.code, { 'x-member-token': token });
    const isMe = ({ tokenHash }: { tokenHash: string }) => tokenHash === row.tokenHash;
    const { group, record } = await changeGroup(ctx, who, (before) => {
      if (before.members.some(isMe)) return 'unchanged';
      assertOpen(before);
      const taken = before.members.map((member) => member.name);
      if (taken.length >= maxGroupMembers)
        throw problem('group-full', { detail: `${maxGroupMembers} have joined already` });
      const name = distinctName(body.name, taken, maxGuestName);
      return { ...before, members: [...before.members, { ...row, groupId: before.id, name }] };
    });
    const memberId = record.members.find(isMe)?.id ?? row.id;
    return { status: 201, body: { memberId, memberToken: token, group } };
  },
});
