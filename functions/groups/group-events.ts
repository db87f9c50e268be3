import { defineStream } from '../platform/define-function.ts';
import { follow, LastEventIdHeaders, streamOf } from '../platform/follow.ts';
import { GroupEvent } from '../platform/schemas.ts';
import { groupEvent } from './change-group.ts';
import { loadGroup, presentGroup } from './group-record.ts';
import { GroupParams } from './group-requests.ts';

/**
 * A group, live: as it is now at once (unless the caller has seen exactly that), then as it is after every change. What
 * came between two of them is not repeated: each event is the whole group.
 */
export const groupEvents = defineStream({
  operationId: 'groupEvents',
  method: 'GET',
  path: '/api/v1/groups/:code/events',
  tag: 'groups',
  summary: 'A group order, live (server-sent events)',
  description:
    'The group as it is now at once, then as it is after every change. What came between two events is not repeated: each has the whole group.',
  access: 'public',
  request: { params: GroupParams, headers: LastEventIdHeaders },
  stream: streamOf(GroupEvent),
  problems: ['group-not-found'],
  async handle({ params, headers }, ctx) {
    const load = () => loadGroup(ctx.db, params.code, ctx.clock());
    const { id, version } = await load();
    const stream = follow<GroupEvent>(ctx, {
      hub: ctx.groupEvents,
      wanted: ({ groupId }) => groupId === id,
      lastSeen: headers['last-event-id'],
      newest: () => version,
      beginAfter: (newest) => newest - 1,
      countAfter: () => 1,
      stored: async function* (after) {
        const now = groupEvent(presentGroup(ctx, await load()));
        if (now.seq > after) yield now;
      },
    });
    return { status: 200, stream };
  },
});
