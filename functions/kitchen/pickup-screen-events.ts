import type { EventId } from '../domain/event-id.ts';
import type { Context } from '../platform/context.ts';
import { defineStream, type ServerSentEvent } from '../platform/define-function.ts';
import { follow, LastEventIdHeaders, streamOf } from '../platform/follow.ts';
import { EnrolledHeaders } from '../staff/enrolled-device.ts';
import { checkEnrolled, PickupScreen, readPickupScreen } from './pickup-screen.ts';

/** What the counter's screen shows, whole, at once and after every change of an order that is called out. */
export const pickupScreenEvents = defineStream({
  operationId: 'pickupScreenEvents',
  method: 'GET',
  path: '/api/v1/pickup-screen/events',
  tag: 'orders',
  summary: 'What the counter’s screen shows, live (server-sent events)',
  description:
    'All of it at once, and after every change. `Last-Event-ID` is not looked at, because each event is the whole state. For enrolled devices; no person need be signed in.',
  access: 'public',
  request: { headers: LastEventIdHeaders.extend(EnrolledHeaders.shape) },
  stream: streamOf(PickupScreen),
  problems: ['device-not-enrolled'],
  async handle({ headers }, ctx) {
    await checkEnrolled(ctx, headers);
    return { status: 200, stream: screens(ctx, headers['last-event-id']) };
  },
});

const changed = { type: 'pickup.changed' } as const;

/**
 * The stream of changes, each with the screen as it is when the change is sent, and the screen with every heartbeat: orders for
 * later come, and forgotten ones go, by the clock.
 */
async function* screens(ctx: Context, lastSeen: EventId | undefined): AsyncGenerator<ServerSentEvent> {
  const read = () => ctx.read((tx) => readPickupScreen(tx, ctx.clock()));
  const changes = follow<typeof changed>(ctx, {
    hub: {
      listen: (listener) =>
        ctx.events.listen(({ seq, event }) => {
          if ('order' in event && event.order.channel !== 'table') listener({ seq, event: changed });
        }),
    },
    wanted: () => true,
    lastSeen,
    newest: async () => (await read()).seq,
    beginAfter: (last) => last,
    countAfter: async () => 1,
    async *stored() {},
  });
  for await (const event of changes) {
    if (event.data !== changed) yield event;
    if (event.data === changed || event.event === 'heartbeat') yield { id: event.id, data: await read() };
  }
}
