import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import createClient from 'openapi-fetch';
import { describe, expect, it } from 'vitest';
import { openTestApp } from '../containers/api/testing/app.ts';
// What the generator makes is the web app's, and this is its test.
import type { paths } from '../web/src/api/openapi.ts';
import { clientTypes, clientTypesFile } from './client-types.ts';

describe('the generated client', () => {
  it('is generated from the API as it is now (npm run client)', async () => {
    expect(await readFile(clientTypesFile, 'utf8')).toBe(await clientTypes());
  });

  it('places an order from the menu it has read, and follows it', async () => {
    const { app } = await openTestApp();
    await app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = app.server.address() as AddressInfo;
    const client = createClient<paths>({ baseUrl: `http://127.0.0.1:${port}` });

    const menu = await client.GET('/api/v1/menu');
    const items = menu.data?.categories.flatMap((category) => category.items) ?? [];
    const revueltas = items.find((item) => item.name.es === 'Revueltas');
    if (revueltas === undefined) throw new Error('no revueltas on the menu');
    const optionIds = revueltas.optionGroups.flatMap((group) => group.options.filter((option) => option.default));
    const placed = await client.POST('/api/v1/orders', {
      params: { header: { 'idempotency-key': crypto.randomUUID() } },
      body: {
        channel: 'table',
        table: 5,
        lines: [{ itemId: revueltas.id, optionIds: optionIds.map((option) => option.id), quantity: 2 }],
        expectedTotalCents: 250,
      },
    });
    expect(placed.response.status).toBe(201);
    const { guestToken = '', id = '', ...rest } = placed.data ?? {};
    const order = await client.GET('/api/v1/orders/{id}', {
      params: { path: { id }, header: { 'x-order-token': guestToken } },
    });
    expect(order.data).toEqual({ id, ...rest });
  });
});
