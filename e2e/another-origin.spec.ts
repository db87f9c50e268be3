/** The other supported way to deploy: the pages on one origin, the API on another (VITE_API_URL and CORS_ORIGINS). */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { freePort } from '../scripts/free-port.ts';
import { temporaryPrefix } from '../scripts/temporary.ts';
import { add, arrived, goToCheckout, sendButton } from './guest.ts';
import { openBoard, ticket } from './kitchen.ts';
import { owner } from './owner.ts';
import { expect, test, unique } from './support.ts';

test('a guest orders and the kitchen sees it, with the API on an origin of its own', async ({ page, openDevice }) => {
  const folder = await mkdtemp(temporaryPrefix('origins'));
  const [apiPort, webPort] = [await freePort(), await freePort()];
  const [api, web] = [`http://localhost:${apiPort}`, `http://localhost:${webPort}`];

  process.env.VITE_API_URL = api;
  await build({ root: 'web', logLevel: 'error', build: { outDir: join(folder, 'web') } });
  delete process.env.VITE_API_URL;
  const pages = await preview({ root: 'web', build: { outDir: join(folder, 'web') }, preview: { port: webPort } });
  const server = spawn(process.execPath, ['containers/api/server.ts'], {
    stdio: 'inherit',
    env: {
      ...process.env,
      PORT: String(apiPort),
      DATABASE_URL: `file:${join(folder, 'restaurant.db')}`,
      CORS_ORIGINS: web,
      OWNER_NAME: owner.name,
      OWNER_PASSWORD: owner.password,
      LOG_LEVEL: 'warn',
    },
  });
  try {
    await expect(async () => expect((await fetch(`${api}/health`)).status).toBe(200)).toPass();
    const preflight = await fetch(`${api}/api/v1/orders`, {
      method: 'OPTIONS',
      headers: { origin: web, 'access-control-request-method': 'POST' },
    });
    expect(preflight.headers.get('access-control-allow-origin')).toBe(web);
    expect(preflight.headers.get('access-control-max-age')).toBe('86400');
    const stranger = await fetch(`${api}/api/v1/menu`, { headers: { origin: 'https://elsewhere.example' } });
    expect(stranger.headers.get('access-control-allow-origin')).toBeNull();

    const ana = unique('Ana');
    const kitchen = await openDevice();
    await openBoard(kitchen, web);
    await page.goto(web);
    await add(page, 'Revueltas', { quantity: 2 });
    await goToCheckout(page);
    await page.getByLabel('Tu nombre').fill(ana);
    await sendButton(page).click();
    await expect(page.getByText(arrived)).toBeVisible();
    await ticket(kitchen, 'Recibidos', ana)
      .getByRole('button', { name: /Empezar/ })
      .click();
    await expect(page.getByText('Lo están haciendo ahorita.')).toBeVisible();
    await kitchen.reload();
    await expect(ticket(kitchen, 'En el comal', ana)).toBeVisible();
    // Who still follows it when the server stops is right to complain.
    for (const each of [page, kitchen]) await each.goto('about:blank');
  } finally {
    server.kill();
    await Promise.all([once(server, 'exit'), pages.close()]);
    await rm(folder, { recursive: true });
  }
});
