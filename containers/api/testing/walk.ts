import { owner } from '../../../functions/platform/testing/owner.ts';
import { walkGroup } from './walk-group.ts';
import { walkMenu } from './walk-menu.ts';
import { walkPayments } from './walk-payments.ts';
import { walkPrinting } from './walk-printing.ts';
import { walkReports } from './walk-reports.ts';
import { walkStaff } from './walk-staff.ts';
import { walkTables } from './walk-tables.ts';
import { walkTabs } from './walk-tabs.ts';
import type { Answer, Host, Request, Step } from './walking.ts';

const json = { 'content-type': 'application/json' };
type Placed = { id: string; guestToken: string };
const unknownOrder = '019aa5f0-ffff-7000-8000-000000000000';

/**
 * One shop's day as a table of requests that calls every function of the catalogue, well and badly, in an order in
 * which each finds what it needs. Answers what every host is expected to answer alike.
 */
export async function walk(host: Host): Promise<Step[]> {
  const steps: Step[] = [];
  const ask = async (operationId: string, name: string, request: Request): Promise<Answer> => {
    const headers = { 'x-request-id': `step-${String(steps.length).padStart(4, '0')}`, ...request.headers };
    const answer = await host({ ...request, headers });
    steps.push({ name, operationId, request, answer });
    return answer;
  };
  const put = (operationId: string, path: string, name: string, body: unknown, headers = {}) =>
    ask(operationId, name, { method: 'PUT', path, headers: { ...json, ...headers }, body: JSON.stringify(body) });
  const get = (operationId: string, path: string, name: string, headers = {}) =>
    ask(operationId, name, { method: 'GET', path, headers });
  const post = (operationId: string, path: string, name: string, body: unknown, headers = {}) =>
    ask(operationId, name, { method: 'POST', path, headers: { ...json, ...headers }, body: JSON.stringify(body) });
  const bare = (operationId: string, method: string, path: string, name: string, headers = {}) =>
    ask(operationId, name, { method, path, headers });

  await get('getHealth', '/health', 'alive');
  await get('getReady', '/readyz', 'ready');
  const place = await get('getRestaurant', '/api/v1/restaurant', 'the place');
  await get('getRestaurant', '/api/v1/restaurant', 'the place again', { 'if-none-match': place.headers.etag });
  await get('getRestaurant', '/api/v1/restaurant?page=2', 'an unknown parameter');
  await get('shopEvents', '/api/v1/shop/events', 'its changes live');

  const menu = await get('getMenu', '/api/v1/menu', 'the menu');
  await get('getMenu', '/api/v1/menu', 'the menu again', { 'if-none-match': menu.headers.etag });
  const { categories } = JSON.parse(menu.body) as { categories: { items: { id: string; name: { es: string } }[] }[] };
  const horchata = categories.flatMap(({ items }) => items).find(({ name }) => name.es === 'Horchata')?.id;

  const order = { channel: 'table', table: 5, lines: [{ itemId: horchata, quantity: 2, note: '¡Bien fría! ❄️' }] };
  const key = { 'idempotency-key': 'walk-key-1' };
  const placed = await post('placeOrder', '/api/v1/orders', 'an order', order, key);
  const { id, guestToken } = JSON.parse(placed.body) as Placed;
  const asGuest = { 'x-order-token': guestToken };
  await post('placeOrder', '/api/v1/orders', 'the same again', order, key);
  await post('placeOrder', '/api/v1/orders', 'another with its key', { ...order, table: 6 }, key);
  await post('placeOrder', '/api/v1/orders', 'no key', order);
  await post(
    'placeOrder',
    '/api/v1/orders',
    'an unknown field',
    { ...order, discount: 1 },
    { 'idempotency-key': 'walk-key-2' },
  );
  await post(
    'placeOrder',
    '/api/v1/orders',
    'another price',
    { ...order, expectedTotalCents: 1 },
    { 'idempotency-key': 'walk-key-3' },
  );
  const raw = (name: string, headers: Record<string, string>, body: string) =>
    ask('placeOrder', name, {
      method: 'POST',
      path: '/api/v1/orders',
      headers: { 'idempotency-key': 'walk-key-4', ...headers },
      body,
    });
  await raw('broken JSON', json, '{"channel":');
  await raw('an empty body', json, '');
  await raw('another content type', { 'content-type': 'text/plain' }, 'dos revueltas');
  await raw('a body of 1 MB', json, JSON.stringify({ note: 'x'.repeat(1_000_000) }));
  await raw('a poisoned prototype', json, '{"__proto__":{"admin":true}}');
  const second = await post('placeOrder', '/api/v1/orders', 'one to cancel', order, {
    'idempotency-key': 'walk-key-5',
  });
  const { id: cancelled, guestToken: otherToken } = JSON.parse(second.body) as Placed;
  const asOther = { 'x-order-token': otherToken };

  const pickup = { channel: 'pickup', customer: { name: 'Ana' }, lines: order.lines };
  const slots = await get('listPickupSlots', '/api/v1/pickup-slots?units=2', 'when it can be picked up');
  const [slot] = (JSON.parse(slots.body) as { slots: { at: string }[] }).slots;
  const known = { 'if-none-match': slots.headers.etag };
  await get('listPickupSlots', '/api/v1/pickup-slots?units=2', 'the same times again', known);
  await get('listPickupSlots', '/api/v1/pickup-slots?units=two', 'no number of units');
  await post(
    'placeOrder',
    '/api/v1/orders',
    'one for later',
    { ...pickup, pickupAt: slot?.at },
    { 'idempotency-key': 'walk-key-6' },
  );
  await post(
    'placeOrder',
    '/api/v1/orders',
    'one for a time that is no slot',
    { ...pickup, pickupAt: '2026-11-21T18:00:01Z' },
    { 'idempotency-key': 'walk-key-7' },
  );

  await get('getPushKey', '/api/v1/push-key', 'the key for notifications');
  const subscriptions = (orderId: string) => `/api/v1/orders/${orderId}/push-subscriptions`;
  const subscription = {
    endpoint: 'https://fcm.googleapis.com/fcm/send/walk',
    keys: {
      p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
      auth: 'BTBZMqHH6r4Tts7J_aSIgg',
    },
    language: 'es',
  };
  const subscribed = await post(
    'subscribeToOrder',
    subscriptions(id),
    'a phone that subscribes',
    subscription,
    asGuest,
  );
  const { id: subscriptionId } = JSON.parse(subscribed.body) as { id: string };
  await post('subscribeToOrder', subscriptions(id), 'by a stranger', subscription);
  const inside = { ...subscription, endpoint: 'https://10.0.0.1/' };
  await post('subscribeToOrder', subscriptions(id), 'at an address of the shop’s own network', inside, asGuest);
  await bare('unsubscribeFromOrder', 'DELETE', `${subscriptions(id)}/${subscriptionId}`, 'by a stranger');
  await bare(
    'unsubscribeFromOrder',
    'DELETE',
    `${subscriptions(id)}/${subscriptionId}`,
    'no longer subscribed',
    asGuest,
  );
  await get('getOrder', `/api/v1/orders/${id}`, 'the order', asGuest);
  await get('getOrder', `/api/v1/orders/${id}`, 'the order, by its id alone');
  await get('getOrder', `/api/v1/orders/${id}`, 'the order, with another’s token', asOther);
  await get('getOrder', `/api/v1/orders/${unknownOrder}`, 'an unknown order', asGuest);
  await get('getOrder', '/api/v1/orders/17', 'an id that is none');
  await bare('cancelOrder', 'POST', `/api/v1/orders/${cancelled}/cancel`, 'cancelled by a stranger');
  await bare('cancelOrder', 'POST', `/api/v1/orders/${cancelled}/cancel`, 'cancelled by its guest', asOther);
  await bare('cancelOrder', 'POST', `/api/v1/orders/${cancelled}/cancel`, 'cancelled twice', asOther);
  await post('subscribeToOrder', subscriptions(cancelled), 'to an order that is over', subscription, asOther);
  await post('cancelOrder', `/api/v1/orders/${id}/cancel`, 'a body where none belongs', { why: 'hungry' }, asGuest);
  const live = `/api/v1/orders/${cancelled}/events`;
  const begun = await get('orderEvents', live, 'the order live', asOther);
  const [, history] = /^id: ([0-9a-f]{16})-/m.exec(begun.body) ?? [];
  const beginning = { 'last-event-id': `${history}-0` };
  await get('orderEvents', live, 'the order live from its beginning', { ...asOther, ...beginning });
  await get('orderEvents', live, 'the order live, for a stranger', beginning);
  await get('orderEvents', `/api/v1/orders/${unknownOrder}/events`, 'an unknown order live', asOther);

  await walkGroup({ get, post, put, bare }, horchata);

  await get('listOrders', '/api/v1/orders', 'the list, not signed in');
  await get('whoAmI', '/api/v1/staff/sessions/current', 'nobody', { cookie: 'session=made-up', authorization: '' });
  await post('signIn', '/api/v1/staff/sessions', 'a wrong password', { name: owner.name, password: 'adivino' });
  await post('signIn', '/api/v1/staff/sessions', 'no password', { name: owner.name });
  const signedIn = await post('signIn', '/api/v1/staff/sessions', 'the owner', owner);
  const { token } = JSON.parse(signedIn.body) as { token: string };
  const bearer = { authorization: `Bearer ${token}` };
  const cookie = { cookie: `theme=dark; session=${token}` };

  await get('whoAmI', '/api/v1/staff/sessions/current', 'by bearer token', bearer);
  await get('whoAmI', '/api/v1/staff/sessions/current', 'by cookie', cookie);
  await get('listOrders', '/api/v1/orders?status=received&status=cancelled&limit=1', 'a page of the list', bearer);
  await get('listOrders', '/api/v1/orders?status=eaten', 'an unknown status', bearer);
  await post('markOrdersSeen', '/api/v1/orders/seen', 'not signed in', { orderIds: [id] });
  await post(
    'markOrdersSeen',
    '/api/v1/orders/seen',
    'seen, and one that is not there',
    { orderIds: [id, unknownOrder] },
    bearer,
  );
  await post('markOrdersSeen', '/api/v1/orders/seen', 'none', { orderIds: [] }, bearer);
  const screen = '/api/v1/kitchen/screens/019aa5f0-0000-7000-8000-00000000cafe';
  await put('reportScreen', screen, 'a screen', { sound: true, awake: false }, bearer);
  await put('reportScreen', screen, 'a screen that does not say how it is', {}, bearer);
  await get('listScreens', '/api/v1/kitchen/screens', 'the screens', bearer);
  await get('listScreens', '/api/v1/kitchen/screens', 'not signed in');
  await post('changeOrderStatus', `/api/v1/orders/${id}/status`, 'not signed in', { status: 'preparing' });
  await post(
    'changeOrderStatus',
    `/api/v1/orders/${id}/status`,
    'begun',
    { status: 'preparing' },
    { ...cookie, 'if-match': '"1"' },
  );
  await post(
    'changeOrderStatus',
    `/api/v1/orders/${id}/status`,
    'stale',
    { status: 'ready' },
    { ...cookie, 'if-match': '"1"' },
  );
  await post('changeOrderStatus', `/api/v1/orders/${id}/status`, 'a step too far', { status: 'completed' }, bearer);

  const lines = `/api/v1/orders/${id}/lines`;
  const { lines: ordered } = JSON.parse((await get('getOrder', `/api/v1/orders/${id}`, 'its lines', bearer)).body) as {
    lines: { id: string }[];
  };
  const all = { lineIds: ordered.map((line) => line.id), done: true };
  await post('markLines', lines, 'not signed in', all);
  await post('markLines', lines, 'all of them', all, bearer);
  await post('markLines', lines, 'to be made again', { ...all, done: false }, bearer);
  await post('markLines', lines, 'one that is not there', { lineIds: [unknownOrder], done: true }, bearer);
  await post('markLines', lines, 'stale', all, { ...bearer, 'if-match': '"1"' });
  await post('markLines', `/api/v1/orders/${unknownOrder}/lines`, 'of an unknown order', all, bearer);

  const toCancel = await post('placeOrder', '/api/v1/orders', 'one that the shop cannot make', order, {
    'idempotency-key': 'walk-key-11',
  });
  const { id: unmade } = JSON.parse(toCancel.body) as Placed;
  const because = { status: 'cancelled', reason: 'Se acabó la masa' };
  await post('changeOrderStatus', `/api/v1/orders/${unmade}/status`, 'cancelled, and why', because, bearer);
  const { lines: notMade } = JSON.parse(toCancel.body) as { lines: { id: string }[] };
  const madeAnyway = { lineIds: notMade.map((line) => line.id), done: true };
  await post('markLines', `/api/v1/orders/${unmade}/lines`, 'of a cancelled order', madeAnyway, bearer);
  await get('getOrder', `/api/v1/orders/${unmade}`, 'cancelled, and why', bearer);

  const counted = `/api/v1/menu/items/${horchata}/availability`;
  await post('setItemAvailability', counted, 'not signed in', { available: false });
  await post('setItemAvailability', counted, 'the last two', { portionsLeft: 2 }, bearer);
  await post('setItemAvailability', counted, 'less than none', { portionsLeft: -1 }, bearer);
  await post(
    'setItemAvailability',
    `/api/v1/menu/items/${unknownOrder}/availability`,
    'an item that is not there',
    { available: false },
    bearer,
  );
  const lastTwo = await post('placeOrder', '/api/v1/orders', 'the last two', order, {
    'idempotency-key': 'walk-key-9',
  });
  const { id: soldAgain } = JSON.parse(lastTwo.body) as Placed;
  await bare('cancelOrder', 'POST', `/api/v1/orders/${soldAgain}/cancel`, 'cancelled by the kitchen', bearer);
  await post('placeOrder', '/api/v1/orders', 'the last two again', order, { 'idempotency-key': 'walk-key-10' });
  await bare('undoOrderMove', 'POST', `/api/v1/orders/${soldAgain}/undo`, 'its portions are another’s now', bearer);
  await post('setItemAvailability', counted, 'enough of it', { portionsLeft: null }, bearer);
  await bare('undoOrderMove', 'POST', `/api/v1/orders/${id}/undo`, 'taken back', bearer);
  await bare('undoOrderMove', 'POST', `/api/v1/orders/${id}/undo`, 'nothing left to take back', bearer);

  // The walk's clock stands at noon of a Saturday.
  const evenings = { hours: [{ weekday: 6, opens: '17:00', closes: '02:00' }], exceptions: [] };
  const hours = '/api/v1/restaurant/hours';
  await put('setOpeningHours', hours, 'not signed in', evenings);
  await put('setOpeningHours', hours, 'the evenings', evenings, bearer);
  await put(
    'setOpeningHours',
    hours,
    'twice the same',
    { ...evenings, hours: [...evenings.hours, ...evenings.hours] },
    bearer,
  );
  await get('getOpeningHours', hours, 'the hours', bearer);
  await get('getOpeningHours', hours, 'the hours, not signed in');
  const settings = (name: string, body: object, headers = {}) =>
    ask('changeSettings', name, {
      method: 'PATCH',
      path: '/api/v1/restaurant',
      headers: { ...json, ...headers },
      body: JSON.stringify(body),
    });
  const reachable = { address: 'Calle Los Planes 12', phone: '+503 2222-0000', mapUrl: 'https://maps.example/shop' };
  await settings('where it is, not signed in', reachable);
  await settings('where it is', reachable, { ...bearer, 'if-match': '"1"' });
  await settings('where it is, by who has not read it since', reachable, { ...bearer, 'if-match': '"1"' });
  await settings('nothing', {}, bearer);
  await get('getSettings', '/api/v1/restaurant/settings', 'the settings', bearer);
  await get('getSettings', '/api/v1/restaurant/settings', 'the settings, not signed in');
  await settings('another currency than the orders have', { currency: 'GTQ' }, bearer);
  const loroco = { kind: 'ingredient', key: 'loroco', until: 'tomorrow' };
  const soldOut = '/api/v1/menu/sold-out';
  await post('sellOut', soldOut, 'loroco, not signed in', loroco);
  await post('sellOut', soldOut, 'loroco', loroco, bearer);
  await post('sellOut', soldOut, 'what the menu does not have', { ...loroco, key: 'caviar' }, bearer);
  await get('getMenu', '/api/v1/menu', 'without loroco');
  await post('sellOut', soldOut, 'loroco for twelve', { ...loroco, portionsLeft: 12 }, bearer);
  await post('sellOut', soldOut, 'loroco for less than none', { ...loroco, portionsLeft: -1 }, bearer);
  await get('listSoldOut', soldOut, 'what is sold out', bearer);
  await bare('putBack', 'DELETE', `${soldOut}/ingredient/loroco`, 'there is loroco again', bearer);
  await bare('putBack', 'DELETE', `${soldOut}/ingredient/caviar`, 'what the menu does not have', bearer);
  await bare('finishSetUp', 'POST', '/api/v1/restaurant/set-up', 'not signed in');
  await bare('finishSetUp', 'POST', '/api/v1/restaurant/set-up', 'the shop is set up', bearer);
  await bare('clearPractice', 'DELETE', '/api/v1/orders/practice', 'not signed in');
  await bare('clearPractice', 'DELETE', '/api/v1/orders/practice', 'none is open', bearer);
  const pause = '/api/v1/restaurant/pause';
  await post('pauseOrders', pause, 'not signed in', { minutes: 15 });
  const message = { es: 'Volvemos pronto', en: 'Back soon' };
  await post('pauseOrders', pause, 'for half an hour', { minutes: 30, message }, bearer);
  await post('pauseOrders', pause, 'for no time at all', { minutes: 0 }, bearer);
  await get('getRestaurant', '/api/v1/restaurant', 'paused');
  await post('placeOrder', '/api/v1/orders', 'while paused', order, { 'idempotency-key': 'walk-key-paused' });
  await bare('resumeOrders', 'DELETE', pause, 'not signed in');
  await bare('resumeOrders', 'DELETE', pause, 'open again', bearer);
  await get('getRestaurant', '/api/v1/restaurant', 'closed until the evening');
  await post('placeOrder', '/api/v1/orders', 'while closed', order, { 'idempotency-key': 'walk-key-8' });

  await get('allEvents', '/api/v1/events', 'everything from the beginning', { ...bearer, ...beginning });
  await get('allEvents', '/api/v1/events', 'everything, after a backup was restored', {
    ...bearer,
    'last-event-id': '0123456789abcdef-7',
  });
  await get('allEvents', '/api/v1/events', 'not signed in');
  await get('listTables', '/api/v1/tables', 'the tables', bearer);
  await get('listTables', '/api/v1/tables', 'the tables, not signed in');
  await walkTables({ post, ask }, bearer);
  await walkMenu({ get, post, put, bare }, bearer);
  await walkPayments({ get, post }, bearer, id);
  await walkTabs({ get, post, ask }, bearer, horchata);
  await walkReports({ get }, bearer);
  await walkPrinting({ get, post, ask, bare, host }, bearer);
  await walkStaff({ get, post, put, ask, bare }, bearer);
  await bare('signOut', 'DELETE', '/api/v1/staff/sessions/current', 'signed out', bearer);
  await bare('signOut', 'DELETE', '/api/v1/staff/sessions/current', 'signed out twice', bearer);

  await get('none', '/api/v1/nothing', 'an unknown path');
  await bare('none', 'DELETE', '/api/v1/menu', 'a method the path has not');
  await get('none', '/api/v1/orders/%zz', 'a path that cannot be decoded');
  return steps.map((step) => ({ ...step, answer: withoutSecrets(step.answer) }));
}

/** Tokens and codes are random; everything else of an answer must be the same wherever it comes from. */
function withoutSecrets({ status, headers, body }: Answer): Answer {
  const secret =
    /(session=|device=|enrolled=|"publicKey":"|"(?:t|memberT|guestT|deviceT)oken":")[\w.-]{43,87}|("token":")[0-9a-f]{16}(?=")|("code":"|\/groups\/)[0-9A-Z-]{15}/g;
  const [cookie, location] = [headers['set-cookie'], headers.location];
  return {
    status,
    headers: {
      ...headers,
      'set-cookie': cookie === undefined ? undefined : String(cookie).replace(secret, '$1$2$3…'),
      location: location?.replace(secret, '$1$2$3…'),
    },
    body: body.replace(secret, '$1$2$3…'),
  };
}
