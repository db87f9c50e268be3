import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createParser } from 'eventsource-parser';
import createClient from 'openapi-fetch';
import { describe, expect, it } from 'vitest';
import { openTestApp } from '../containers/api/testing/app.ts';
// What the generator makes is the web app's, and this is its test.
import type { components, paths } from '../web/src/api/openapi.ts';
import { clientTypes, clientTypesFile } from './client-types.ts';

/** A running server, and an order that the generated client has placed there from the menu it has read. */
async function placeOrder() {
  const { app } = await openTestApp();
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  const client = createClient<paths>({ baseUrl: `http://127.0.0.1:${port}` });

  const menu = await client.GET('/api/v1/menu');
  const items = menu.data?.categories.flatMap((category) => category.items) ?? [];
  const revueltas = items.find((item) => item.name.es === 'Revueltas');
  if (revueltas === undefined) throw new Error('no revueltas on the menu');
  const options = revueltas.optionGroups.flatMap((group) => group.options.filter((option) => option.default));
  const request = {
    params: { header: { 'idempotency-key': crypto.randomUUID() } },
    body: {
      channel: 'table' as const,
      table: 5,
      lines: [{ itemId: revueltas.id, optionIds: options.map(({ id }) => id), quantity: 2 }],
      expectedTotalCents: 250,
    },
  };
  const { data: order } = await client.POST('/api/v1/orders', request);
  if (order === undefined) throw new Error('the order was refused');
  return { client, order, request, path: { id: order.id }, header: { 'x-order-token': order.guestToken } };
}

describe('the generated client', () => {
  it('is generated from the API as it is now (npm run client)', async () => {
    expect(await readFile(clientTypesFile, 'utf8')).toBe(await clientTypes());
  });

  it('places an order from the menu it has read, and reads it', async () => {
    const { client, order, path, header } = await placeOrder();
    const read = await client.GET('/api/v1/orders/{id}', { params: { path, header } });
    const { guestToken, ...placed } = order;
    expect(read.data).toEqual(placed);
  });

  it('follows an order that it has placed, cancels it, and hears of that', async () => {
    const { client, order, path, header } = await placeOrder();
    const follow = async (more = {}) => {
      const params = { path, header: { ...header, ...more } };
      const { data } = await client.GET('/api/v1/orders/{id}/events', { params, parseAs: 'text' });
      return eventsIn(data ?? '');
    };
    const [placed, ...more] = await follow();
    expect([placed?.event, more]).toMatchObject([{ type: 'order.placed', orderId: order.id }, []]);
    const cancelled = await client.POST('/api/v1/orders/{id}/cancel', { params: { path, header } });
    expect(cancelled.data).toMatchObject({ id: order.id, status: 'cancelled' });
    const since = await follow({ 'last-event-id': placed?.id });
    expect(since).toMatchObject([{ event: { type: 'order.cancelled', order: { version: 2 } } }]);
  });

  it('knows a refusal by its code, with the members that only such a refusal has', async () => {
    const { client, path, header, request } = await placeOrder();
    const dearer = { ...request, body: { ...request.body, expectedTotalCents: 1 } };
    const { error } = await client.POST('/api/v1/orders', {
      ...dearer,
      params: { header: { 'idempotency-key': crypto.randomUUID() } },
    });
    if (error?.code !== 'price-changed') throw new Error(`not the refusal that was expected: ${error?.code}`);
    expect(error.totalCents).toBe(250);
    const stranger = await client.GET('/api/v1/orders/{id}', { params: { path } });
    expect(stranger.error?.code).toBe('order-not-found');
    expect(header['x-order-token']).not.toBe('');
  });
});

/** The events of an order's stream that say what happened, as the document types them, each with the id to go on from. */
function eventsIn(stream: string) {
  const events: { id: string | undefined; event: components['schemas']['OrderEvent'] }[] = [];
  const parser = createParser({
    // Without a name it is what happened: the document says so.
    onEvent: ({ id, event, data }) => event === undefined && events.push({ id, event: JSON.parse(data) }),
  });
  parser.feed(stream);
  return events;
}
