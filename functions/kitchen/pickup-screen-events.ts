import type { Context } from '../platform/context.ts';
import { defineStream, type ServerSentEvent } from '../platform/define-function.ts';
import { follow, streamOf } from '../platform/follow.ts';
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
  request: { headers: EnrolledHeaders },
  stream: streamOf(PickupScreen),
  problems: ['device-not-enrolled'],
  async handle({ headers }, ctx) {
    await checkEnrolled(ctx, headers);
    return { status: 200, stream: screens(ctx) };
  },
});

const changed = { type: 'pickup.changed' } as const;

/** The stream of changes, each with the screen as it is when the change is sent. */
async function* screens(ctx: Context): AsyncGenerator<ServerSentEvent> {
  const read = () => ctx.read((tx) => readPickupScreen(tx, ctx.clock()));
  const newest = async () => (await read()).seq;
  const changes = follow<typeof changed>(ctx, {
    hub: {
      listen: (listener) =>
        ctx.events.listen(({ seq, event }) => {
          if ('order' in event && event.order.channel !== 'table') listener({ seq, event: changed });
        }),
    },
    wanted: () => true,
    lastSeen: undefined,
    newest,
    beginAfter: (last) => last - 1,
    countAfter: async () => 1,
    async *stored() {
      yield { seq: await newest(), event: changed };
    },
  });
  for await (const event of changes) yield event.data === changed ? { ...event, data: await read() } : event;
}
