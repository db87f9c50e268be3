/** The program in docs/INTEGRATIONS.md, run against a served shop. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../functions/platform/testing/database.ts';
import { serveShop } from './testing/served-shop.ts';

const [, program = ''] =
  /^```js file=follow-orders\.mjs\n(.*?)^```$/ms.exec(readFileSync('docs/INTEGRATIONS.md', 'utf8')) ?? [];

it('docs/INTEGRATIONS.md lists today’s orders with a key, follows what happens, and ends when the key is revoked', async () => {
  const { address, place, signIn } = await serveShop();
  const { headers } = await signIn('manager');
  const ask = (method: string, path: string, body?: object) =>
    fetch(address + path, {
      method,
      headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
  const made = await ask('POST', '/api/v1/keys', { name: 'Pantalla', role: 'kitchen' });
  const { id, token } = (await made.json()) as { id: string; token: string };
  const before = await place();

  const folder = await temporaryFolder();
  onTestFinished(folder.remove);
  const file = join(folder.path, 'follow-orders.mjs');
  await writeFile(file, program);
  const child = spawn(process.execPath, [file], {
    env: { ...process.env, SHOP: address, KEY: token },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill());
  const exit = once(child, 'exit');
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const next = async () => (await lines.next()).value;

  expect(await next()).toBe(`listed ${before.number} received ${before.totalCents}`);
  const after = await place();
  expect(await next()).toBe(`order.placed ${after.number} received ${after.totalCents}`);
  await ask('POST', `/api/v1/orders/${after.id}/status`, { status: 'preparing' });
  expect(await next()).toBe(`order.moved ${after.number} preparing ${after.totalCents}`);
  expect((await ask('DELETE', `/api/v1/keys/${id}`)).status).toBe(204);
  expect(await exit).toEqual([1, null]);
});
