import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { cancelOrder } from '../orders/cancel-order.ts';
import { changeStatus } from '../orders/change-status.ts';
import { undoMove } from '../orders/undo-move.ts';
import type { Order } from '../platform/schemas.ts';
import { outsideWorld } from '../platform/testing/outside-world.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { getPushKey } from './get-push-key.ts';
import { isPushEndpoint, knownPushHosts } from './push-hosts.ts';
import { openPushSender } from './push-sender.ts';
import { sendDue } from './send-due.ts';
import { subscribe } from './subscribe.ts';
import { forgetSubscriptions } from './subscriptions.ts';
import { unsubscribe } from './unsubscribe.ts';

const shop = await openTestShop();
const { call, place, proofOf, services } = shop;
const kitchen = { as: 'kitchen' } as const;

/** A browser with a subscription: it alone can read what is sent to it. */
function browser(endpoint = `https://fcm.googleapis.com/fcm/send/${crypto.randomUUID()}`) {
  const ecdh = createECDH('prime256v1');
  const p256dh = ecdh.generateKeys();
  const auth = randomBytes(16);
  return {
    subscription: {
      endpoint,
      keys: { p256dh: p256dh.toString('base64url'), auth: auth.toString('base64url') },
      language: 'es',
    },
    /** RFC 8291 §3.4 and RFC 8188, written here by the standards and not by the library that encrypts. */
    read(body: Buffer) {
      const [salt, idLength] = [body.subarray(0, 16), body.readUInt8(20)];
      const sender = body.subarray(21, 21 + idLength);
      const info = Buffer.concat([Buffer.from('WebPush: info\0'), p256dh, sender]);
      const ikm = Buffer.from(hkdfSync('sha256', ecdh.computeSecret(sender), auth, info, 32));
      const derive = (what: string, length: number) =>
        Buffer.from(hkdfSync('sha256', ikm, salt, Buffer.from(`Content-Encoding: ${what}\0`), length));
      const record = body.subarray(21 + idLength);
      const decipher = createDecipheriv('aes-128-gcm', derive('aes128gcm', 16), derive('nonce', 12));
      decipher.setAuthTag(record.subarray(-16));
      const padded = Buffer.concat([decipher.update(record.subarray(0, -16)), decipher.final()]);
      return JSON.parse(padded.subarray(0, padded.lastIndexOf(2)).toString()) as Record<string, string>;
    },
  };
}

type Received = { url: string; headers: Headers; body: Buffer };
let received: Received[] = [];
let answers: number[] = [];

beforeEach(() => {
  received = [];
  answers = [];
  outsideWorld.use(
    http.post('https://fcm.googleapis.com/*', async ({ request }) => {
      received.push({
        url: request.url,
        headers: request.headers,
        body: Buffer.from(await request.arrayBuffer()),
      });
      return new HttpResponse(null, { status: answers.shift() ?? 201, headers: { location: 'https://10.0.0.1/' } });
    }),
  );
});

const logged: object[] = [];
const say = (details: object) => void logged.push(details);
const log = { debug: say, info: say, warn: say, error: say };
const send = () => sendDue({ services, subject: 'https://shop.example', log });

const move = (order: Order, status: string, reason?: string) =>
  call(changeStatus, { params: { id: order.id }, body: { status, reason } }, kitchen);
const subscribed = async (order: Order, { subscription } = browser()) => {
  const answer = await call(subscribe, { params: { id: order.id }, headers: proofOf(order), body: subscription });
  expect(answer.status).toBe(200);
  return (answer.body as { id: string }).id;
};
const makeReady = async (order: Order) => {
  await move(order, 'preparing');
  await move(order, 'ready');
};
const subscriptionsOf = ({ id }: Order) => services.db.pushSubscription.count({ where: { orderId: id } });

describe('GET /push-key', () => {
  it('answers everybody the same key, also when many ask first at once', async () => {
    const keys = await Promise.all(Array.from({ length: 8 }, () => call(getPushKey)));
    const [first] = keys.map(({ body }) => (body as { publicKey: string }).publicKey);
    expect(first).toMatch(/^B[\w-]{86}$/);
    expect(new Set(keys.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    const { pushPublicKey } = await services.db.installation.findFirstOrThrow();
    expect(pushPublicKey).toBe(first);
  });
});

describe('a phone that is subscribed to an order', () => {
  it('is notified in its language that the order is ready, with a link to it, and can alone read it', async () => {
    const [order, phone] = [await place(), browser()];
    await subscribed(order, phone);
    await send();
    expect(received).toEqual([]);
    await makeReady(order);
    await send();
    const [message] = received;
    if (message === undefined) throw new Error('nothing was sent');
    expect(message.url).toBe(phone.subscription.endpoint);
    expect(phone.read(message.body)).toEqual({
      title: `Pedido nº ${order.number}`,
      body: '¡Ya está! Pasá a traerlo.',
      url: `/pedido/${order.id}#${proofOf(order)['x-order-token']}`,
      tag: order.id,
    });
    await send();
    expect(received).toHaveLength(1);
  });

  it('knows the message as the shop’s, by its key', async () => {
    const order = await place();
    await subscribed(order);
    await makeReady(order);
    await send();
    const { headers } = received[0] ?? { headers: new Headers() };
    const [, token = '', key] = /^vapid t=([\w.-]+), k=([\w-]+)$/.exec(headers.get('authorization') ?? '') ?? [];
    expect({ publicKey: key }).toEqual((await call(getPushKey)).body);
    const [head = '', claims = '', signature = ''] = token.split('.');
    const point = Buffer.from(key ?? '', 'base64url');
    const jwk = {
      kty: 'EC',
      crv: 'P-256',
      x: point.subarray(1, 33).toString('base64url'),
      y: point.subarray(33).toString('base64url'),
    };
    const signer = { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' } as const;
    expect(verify('sha256', Buffer.from(`${head}.${claims}`), signer, Buffer.from(signature, 'base64url'))).toBe(true);
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({
      aud: 'https://fcm.googleapis.com',
      sub: 'https://shop.example',
    });
  });

  it('is notified that the shop cancelled the order, and why; not of what its guest did', async () => {
    const [order, other, phone] = [await place(), await place(), browser()];
    await subscribed(order, phone);
    await subscribed(other);
    await move(order, 'cancelled', 'Se acabó la masa.');
    await call(cancelOrder, { params: { id: other.id }, headers: proofOf(other) });
    await send();
    expect(received.map(({ body }) => phone.read(body).body)).toEqual([
      'El local canceló tu pedido. Se acabó la masa.',
    ]);
    expect([await subscriptionsOf(order), await subscriptionsOf(other)]).toEqual([0, 0]);
  });

  it('is not notified when the cook takes "ready" back before it was sent, and is the next time', async () => {
    const order = await place();
    await subscribed(order);
    await makeReady(order);
    await call(undoMove, { params: { id: order.id } }, kitchen);
    await send();
    expect(received).toEqual([]);
    await move(order, 'ready');
    await send();
    expect(received).toHaveLength(1);
  });

  it('is notified once by all processes together', async () => {
    const order = await place();
    await subscribed(order);
    await subscribed(order);
    await makeReady(order);
    await Promise.all([send(), send(), send()]);
    expect(received).toHaveLength(2);
  });

  it('is notified again when a process dies between sending and noting it, a minute later', async () => {
    const order = await place();
    await subscribed(order);
    await makeReady(order);
    const dying = { ...services, writeTogether: services.writeTogether };
    let writes = 0;
    dying.writeTogether = (kind, input) => {
      writes += 1;
      return writes === 1 ? services.writeTogether(kind, input) : Promise.reject(new Error('killed'));
    };
    await expect(sendDue({ services: dying, subject: 'https://shop.example', log })).rejects.toThrow('killed');
    await send();
    expect(received).toHaveLength(1);
    shop.pass(60_000);
    await send();
    expect(received).toHaveLength(2);
    shop.pass(60_000);
    await send();
    expect(received).toHaveLength(2);
  });

  it('is tried again a minute later when its push service fails, five times and no more', async () => {
    const order = await place();
    await subscribed(order);
    await makeReady(order);
    answers = [500, 429, 503, 500, 500, 201];
    for (let minute = 0; minute < 8; minute += 1) {
      await send();
      await send();
      expect(received).toHaveLength(Math.min(minute + 1, 5));
      shop.pass(60_000);
    }
    expect(await subscriptionsOf(order)).toBe(1);
  });

  it.each([404, 410])('is forgotten when its push service knows it no more (%i)', async (status) => {
    const order = await place();
    await subscribed(order);
    await makeReady(order);
    answers = [status];
    await send();
    expect(await subscriptionsOf(order)).toBe(0);
  });

  it('is not tried again when its push service refuses the message, or sends it elsewhere', async () => {
    for (const status of [400, 403, 307]) {
      const order = await place();
      await subscribed(order);
      await makeReady(order);
      answers = [status];
      await send();
      shop.pass(60_000);
      await send();
      expect(received).toHaveLength(1);
      received = [];
    }
  });

  it('is forgotten when the order is handed over, and after eight days in any case', async () => {
    const [order, lost] = [await place(), await place()];
    await subscribed(order);
    await subscribed(lost);
    await makeReady(order);
    await move(order, 'completed');
    expect(await subscriptionsOf(order)).toBe(0);
    const later = new Date(services.clock().getTime() + 8 * 24 * 60 * 60_000 + 1);
    await services.whenIdle((tx) => forgetSubscriptions(tx, later));
    expect(await subscriptionsOf(lost)).toBe(0);
  });
});

describe('a process that sends', () => {
  it('does so by itself as soon as an order is ready, and sends nothing once it is stopped', async () => {
    const sent = Promise.withResolvers<void>();
    outsideWorld.use(
      http.post('https://updates.push.services.mozilla.com/*', () => {
        sent.resolve();
        return new HttpResponse(null, { status: 201 });
      }),
    );
    const sender = openPushSender({ services, subject: 'https://shop.example', log }, services.onRing);
    const order = await place();
    await subscribed(order, browser('https://updates.push.services.mozilla.com/wpush/v2/x'));
    await makeReady(order);
    await sent.promise;
    await sender.stop();
    const { dueAt } = await services.db.pushSubscription.findFirstOrThrow({ where: { orderId: order.id } });
    expect(dueAt).toBeNull();
  });
});

describe('POST /orders/{id}/push-subscriptions', () => {
  const ask = (order: Order, body: object, headers: object = proofOf(order)) =>
    call(subscribe, { params: { id: order.id }, headers: headers as Record<string, string>, body });

  it('keeps one subscription of a browser, however often it subscribes, and its newest keys', async () => {
    const order = await place();
    const [first, renewed] = [browser(), browser()];
    const id = await subscribed(order, first);
    const { endpoint } = first.subscription;
    expect(await ask(order, { ...renewed.subscription, endpoint })).toMatchObject({ status: 200, body: { id } });
    await makeReady(order);
    await send();
    expect(received.map(({ body }) => renewed.read(body).tag)).toEqual([order.id]);
  });

  it('keeps the five newest of an order', async () => {
    const order = await place();
    const ids = [];
    for (let count = 0; count < 7; count += 1) ids.push(await subscribed(order));
    const kept = await services.db.pushSubscription.findMany({ where: { orderId: order.id }, orderBy: { id: 'asc' } });
    expect(kept.map(({ id }) => id)).toEqual(ids.slice(2));
  });

  it('needs the order’s token, and an order that is not over', async () => {
    const order = await place();
    const { subscription } = browser();
    expect(await ask(order, subscription, {})).toMatchObject({ status: 404, body: { code: 'order-not-found' } });
    await call(cancelOrder, { params: { id: order.id }, headers: proofOf(order) });
    expect(await ask(order, subscription)).toMatchObject({ status: 409, body: { code: 'order-over' } });
  });

  it.each([
    'http://fcm.googleapis.com/fcm/send/x',
    'https://10.0.0.1/',
    'https://169.254.169.254/latest/meta-data',
    'https://localhost/',
    'https://fcm.googleapis.com:8443/x',
    'https://fcm.googleapis.com@10.0.0.1/',
    'https://fcm.googleapis.com.example/x',
    'https://evilpush.apple.com.example/x',
    'https://xpush.apple.com/x',
    'ftp://fcm.googleapis.com/x',
    `https://fcm.googleapis.com/${'x'.repeat(1000)}`,
    'fcm.googleapis.com',
  ])('calls no address that is not a push service’s: %s', async (endpoint) => {
    const answer = await ask(await place(), browser(endpoint).subscription);
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ path: 'endpoint' }] } });
  });

  it('refuses keys with which nothing can be encrypted', async () => {
    const { subscription } = browser();
    const order = await place();
    const withKeys = (keys: object) => ask(order, { ...subscription, keys: { ...subscription.keys, ...keys } });
    for (const p256dh of ['', 'A'.repeat(87), `B${'A'.repeat(86)}`, `${subscription.keys.p256dh}A`]) {
      expect(await withKeys({ p256dh })).toMatchObject({ status: 422, body: { errors: [{ path: 'keys.p256dh' }] } });
    }
    expect(await withKeys({ auth: 'short' })).toMatchObject({ status: 422, body: { errors: [{ path: 'keys.auth' }] } });
  });

  it('knows the push services of the browsers there are', () => {
    for (const endpoint of [
      'https://fcm.googleapis.com/fcm/send/cYk3v0:APA91b',
      'https://updates.push.services.mozilla.com/wpush/v2/gAAAA',
      'https://web.push.apple.com/QGuQ',
      'https://wns2-am3p.notify.windows.com/w/?token=BQYA',
    ]) {
      expect(isPushEndpoint(endpoint, knownPushHosts), endpoint).toBe(true);
    }
  });
});

describe('DELETE /orders/{id}/push-subscriptions/{subscriptionId}', () => {
  it('stops the notifications, and needs the order’s token', async () => {
    const [order, other] = [await place(), await place()];
    const subscriptionId = await subscribed(order);
    const take = (from: Order, headers: object) =>
      call(unsubscribe, { params: { id: from.id, subscriptionId }, headers: headers as Record<string, string> });
    expect(await take(order, {})).toMatchObject({ status: 404 });
    expect(await take(other, proofOf(other))).toMatchObject({ status: 204 });
    expect(await subscriptionsOf(order)).toBe(1);
    expect(await take(order, proofOf(order))).toMatchObject({ status: 204 });
    expect(await subscriptionsOf(order)).toBe(0);
  });
});
