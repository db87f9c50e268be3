/**
 * A server whose memory a test measures: run with `--expose-gc` and the path of a database. It prints nothing; it is asked
 * over its IPC channel to publish so many events, and answers with what it uses afterwards; none: after a collection.
 */
import { setImmediate as turn } from 'node:timers/promises';
import type { OrderEvent } from '../../../functions/platform/schemas.ts';
import { openServices } from '../../../functions/services.ts';
import { buildApp } from '../app.ts';
import { readEnv } from '../env.ts';
import { type Answer, type Ask, firstSeq } from './stalled-reader-talk.ts';

const [, , path = ''] = process.argv;
const { close: _close, ...services } = await openServices(path, { guestLimits: false });
const app = await buildApp({ services, env: readEnv({ LOG_LEVEL: 'silent' }) });
const reply = (answer: Answer) => process.send?.(answer);

const line = (position: number) => ({
  id: `line-${position}`,
  note: 'sin curtido',
  name: { es: 'Revueltas', en: 'Mixed' },
});
let seq = firstSeq;

/** Events as large as those of an ordinary order. */
function publish(): void {
  seq += 1;
  const order = { id: `order-${seq}`, number: seq, lines: Array.from({ length: 6 }, (_, index) => line(index)) };
  const event = { type: 'order.placed', orderId: order.id, at: '2026-11-24T18:00:00Z', order };
  // What is published is the same to a stream whatever it holds.
  services.events.publish({ seq, event: event as unknown as OrderEvent });
}

process.on('message', async ({ publish: howMany }: Ask) => {
  for (let published = 0; published < howMany; published += 1) {
    publish();
    if (published % 50 === 49) await turn();
  }
  if (howMany === 0) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  reply({ usedBytes: heapUsed + external, streams: services.events.size });
});

reply({ address: await app.listen({ port: 0, host: '127.0.0.1' }) });
