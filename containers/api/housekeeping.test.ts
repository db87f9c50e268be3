import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { anOrder, newData, send, start, stop } from './testing/process.ts';

it('the server forgets what is over without being asked for anything, says so in its log, and still stops at once', async () => {
  const { url, file } = await newData();
  const first = await start({ DATABASE_URL: url });
  expect((await send(first.address, 'a-key-of-long-ago', await anOrder(first.address))).status).toBe(201);
  await stop(first.child, 'SIGTERM');
  const stopped = new Database(file);
  stopped.exec("UPDATE idempotency_keys SET expires_at = '2020-01-01T00:00:00.000+00:00'");
  stopped.close();

  const { child, printed } = await start({ DATABASE_URL: url });
  const reads = new Database(file, { readonly: true });
  await expect.poll(() => reads.prepare('SELECT count(*) FROM idempotency_keys').pluck().get()).toBe(0);
  reads.close();
  await expect.poll(() => printed.filter((line) => line.includes('forgot 1: answers kept for replay'))).toHaveLength(1);
  expect(await stop(child, 'SIGTERM')).toEqual({ code: 0, signal: null });
});
