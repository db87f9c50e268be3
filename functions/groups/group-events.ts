import type { EventId } from '../domain/event-id.ts';
import type { Context } from '../platform/context.ts';
import { defineStream, type ServerSentEvent } from '../platform/define-function.ts';
import type { GroupChange, Live } from '../platform/event-hub.ts';
import { follow, LastEventIdHeaders, streamOf } from '../platform/follow.ts';
import { GroupEvent } from '../platform/schemas.ts';
import { groupChanges } from './group-log.ts';
import { isOpenTo, loadGroup, type Visitor, visitor } from './group-record.ts';
import { GroupParams, MemberHeaders } from './group-requests.ts';

/**
 * A group, live: as it is now at once (unless the caller has seen exactly that), then as it is after every change, and once
 * it is sent after every change of its order. What came between two of them is not repeated: each event is the whole group.
 * When its code is changed and the caller is no member, that event is the last one they get.
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
  request: { params: GroupParams, headers: LastEventIdHeaders.extend(MemberHeaders.shape) },
  stream: streamOf(GroupEvent),
  problems: ['group-not-found'],
  async handle({ params, headers }, ctx) {
    const who = visitor(params.code, headers);
    const { id } = await ctx.read((tx) => loadGroup(tx, who, ctx.clock()));
    return { status: 200, stream: followGroup(ctx, id, who, headers['last-event-id']) };
  },
});

async function* followGroup(
  ctx: Context,
  id: string,
  who: Visitor,
  lastSeen: EventId | undefined,
): AsyncGenerator<ServerSentEvent> {
  const now = () => ctx.read((tx) => groupChanges(tx, ctx, [id]));
  /** Events after which the caller's stream ends. */
  const last = new Set<unknown>();

  const toEvent = ({ seq, event: { group, code, record } }: Live<GroupChange>): Live<GroupEvent> => {
    const isMember = record.members.some(({ tokenHash }) => tokenHash === who.tokenHash);
    const event = { type: 'group.changed' as const, groupId: id, group: isMember ? { ...group, code } : group };
    if (!isOpenTo(record, who)) last.add(event);
    return { seq, event };
  };
  const stream = follow<GroupEvent>(ctx, {
    hub: {
      listen: (listener) =>
        ctx.groupEvents.listen((change) => {
          if (change.event.group.id === id) listener(toEvent(change));
        }),
    },
    wanted: () => true,
    lastSeen,
    newest: async () => (await now())[0]?.seq ?? 0,
    beginAfter: (newest) => newest - 1,
    countAfter: async () => 1,
    async *stored(after) {
      for (const change of await now()) if (change.seq > after) yield toEvent(change);
    },
  });
  let before: string | undefined;
  for await (const event of stream) {
    if (last.has(event.data)) {
      // By the id before it: somebody who has joined meanwhile comes back as a member and is sent it again, with the code.
      yield { ...event, id: before ?? event.id };
      return;
    }
    yield event;
    before = event.id;
  }
}
