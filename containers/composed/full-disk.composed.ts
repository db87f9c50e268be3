import { expect, it, onTestFinished } from 'vitest';
import { docker } from './stack.ts';

type Order = { id: string; number: number; guestToken: string };
type Menu = { categories: { items: { id: string }[] }[] };

it('a disk that runs full refuses orders in words, keeps the shop readable, loses nothing and heals', async () => {
  // A volume of 6 MB of memory: the database, its log and little else.
  const flags = [
    '--env',
    'GUEST_LIMITS=off',
    '--detach',
    '--rm',
    '--read-only',
    '--tmpfs',
    '/tmp',
    '--tmpfs',
    '/app/data:size=6m,uid=10001,gid=10001',
  ];
  const id = await docker('run', ...flags, '--publish', '127.0.0.1::8000', 'pupuseria-backend');
  onTestFinished(async () => {
    await docker('rm', '--force', id);
  });
  const url = `http://${(await docker('port', id, '8000/tcp')).split('\n')[0]}`;
  await expect
    .poll(
      () =>
        fetch(`${url}/readyz`).then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 30_000 },
    )
    .toBe(200);

  const menu = (await (await fetch(`${url}/api/v1/menu`)).json()) as Menu;
  const itemId = menu.categories.at(-1)?.items[0]?.id;
  let sent = 0;
  const order = async () => {
    sent += 1;
    const answer = await fetch(`${url}/api/v1/orders`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': `full-disk-${sent}` },
      body: JSON.stringify({ channel: 'counter', note: 'x'.repeat(400), lines: [{ itemId, quantity: 1 }] }),
    });
    return { status: answer.status, body: (await answer.json()) as Order };
  };
  const acknowledged: Order[] = [(await order()).body];

  // Whatever is free goes to a file that the owner left beside the database.
  const fill =
    'const fs = require("node:fs"); const chunk = Buffer.alloc(4096);' +
    'try { for (;;) fs.appendFileSync("/app/data/video.mp4", chunk); } catch {}';
  await docker('exec', id, 'node', '-e', fill);
  let answer = await order();
  for (; answer.status === 201; answer = await order()) acknowledged.push(answer.body);
  expect(answer).toMatchObject({ status: 507, body: { code: 'storage-full' } });
  expect((await fetch(`${url}/api/v1/menu`)).status).toBe(200);

  await docker('exec', id, 'rm', '/app/data/video.mp4');
  const after = await order();
  expect(after).toMatchObject({ status: 201, body: { number: acknowledged.length + 1 } });
  for (const { id: orderId, number, guestToken } of [...acknowledged, after.body]) {
    const read = await fetch(`${url}/api/v1/orders/${orderId}`, { headers: { 'x-order-token': guestToken } });
    expect([read.status, await read.json()]).toMatchObject([200, { number }]);
  }
});
