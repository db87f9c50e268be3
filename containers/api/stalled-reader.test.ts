import { fork } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { hashToken } from '../../functions/platform/access.ts';
import { openTestServices } from '../../functions/platform/testing/database.ts';
import { type Answer, type Ask, firstSeq } from './testing/stalled-reader-talk.ts';

/** A connection that has asked for all events and has read the first of them; it reads on only when it is asked to. */
async function listen(address: string, authorization: string): Promise<() => Promise<string>> {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  onTestFinished(() => void socket.destroy());
  socket.on('error', () => undefined);
  socket.write(`GET /api/v1/events HTTP/1.1\r\nhost: x\r\nauthorization: ${authorization}\r\n\r\n`);
  const chunks = socket.setEncoding('latin1').iterator();
  const read = async (): Promise<string> => {
    const { done, value } = await chunks.next();
    if (done) throw new Error('the stream has ended');
    return value;
  };
  let begun = '';
  while (!begun.includes('event: heartbeat')) begun += await read();
  return read;
}

/** A server of its own process on a database with one session; `publish` answers what it uses once so many are published. */
async function spawnServer() {
  const { services, url, close } = await openTestServices();
  const { id: staffId } = await services.db.staff.findFirstOrThrow();
  const [createdAt, expiresAt] = [services.clock(), new Date(Date.now() + 3_600_000)];
  await services.write((tx) =>
    tx.staffSession.create({ data: { tokenHash: hashToken('token'), staffId, createdAt, expiresAt } }),
  );
  const program = join(import.meta.dirname, 'testing', 'stalled-reader-server.ts');
  const child = fork(program, [url], { execArgv: ['--expose-gc'] });
  onTestFinished(async () => {
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await exit;
    await close();
  });
  const nextAnswer = async () => ((await once(child, 'message')) as [Answer])[0];
  const ready = await nextAnswer();
  if (!('address' in ready)) throw new Error('the server did not start');
  return {
    address: ready.address,
    async publish(howMany: number) {
      const answer = nextAnswer();
      child.send({ publish: howMany } satisfies Ask);
      const used = await answer;
      if (!('streams' in used)) throw new Error('the server published nothing');
      return used;
    },
  };
}

it('a reader that stops reading while 100,000 events pass is disconnected, costs the server no memory, and others miss nothing', async () => {
  const { address, publish } = await spawnServer();
  const slow = await listen(address, 'Bearer token');
  const batch = 500;
  let seq = firstSeq;
  const pass = async (events: number) => {
    for (const last = seq + events; seq < last; seq += batch) {
      // Half a thousand events behind each time, and never disconnected.
      await publish(batch);
      let received = '';
      while (!received.includes(`-${seq + batch}\ndata: `)) received += await slow();
      const ids = [...received.matchAll(/^id: [0-9a-f]{16}-(\d+)$/gm)].map(([, id]) => Number(id));
      expect(ids).toEqual(Array.from({ length: batch }, (_, index) => seq + 1 + index));
    }
    return publish(0);
  };
  const before = await pass(10_000);
  expect(before.streams).toBe(1);
  await listen(address, 'Bearer token');
  expect((await publish(0)).streams).toBe(2);
  const after = await pass(100_000);

  expect(after.streams).toBe(1);
  expect((after.usedBytes - before.usedBytes) / 1e6).toBeLessThan(20);
});
