/**
 * Web push: a notification that an order is ready, also when no page is open. It needs a browser and a shop with push, and
 * the order's token on this phone. The fallback is the notification of an open page (`ready-alert.ts`).
 */
import { api, unwrap } from '../../api/client.ts';
import { fields, stored } from '../../browser/storage.ts';
import { language } from '../../i18n/index.ts';
import { asGuestOf, keptToken } from './order-token.ts';

type Subscribed = { orderId: string; subscriptionId: string };

/** The order that this browser is subscribed to, and the id to unsubscribe with. */
const subscribed = stored<Subscribed | null>('push', (value) => {
  const { orderId, subscriptionId } = fields(value);
  return typeof orderId === 'string' && typeof subscriptionId === 'string' ? { orderId, subscriptionId } : null;
});

export const isPushed = (orderId: string): boolean => subscribed.value?.orderId === orderId;

/** Subscribes this browser to an order, once notifications are allowed. Where that fails nothing has changed. */
export async function startPush(orderId: string): Promise<void> {
  if (keptToken(orderId) === undefined || isPushed(orderId)) return;
  try {
    const worker = await navigator.serviceWorker?.getRegistration();
    if (worker?.pushManager === undefined) return;
    const { publicKey } = await unwrap(api.GET('/api/v1/push-key'));
    if (publicKey === null) return;
    const { endpoint, keys } = (await subscription(worker.pushManager, publicKey)).toJSON();
    if (endpoint === undefined || keys?.p256dh === undefined || keys.auth === undefined) return;
    const { id } = await unwrap(
      api.POST('/api/v1/orders/{id}/push-subscriptions', {
        params: { path: { id: orderId }, header: asGuestOf(orderId) },
        body: { endpoint, keys: { p256dh: keys.p256dh, auth: keys.auth }, language: language.peek() },
      }),
    );
    subscribed.value = { orderId, subscriptionId: id };
  } catch {
    // The fallback: the page notifies as long as it is open, and its text says so.
  }
}

/** A browser that was subscribed with another key, as before a new database, begins again. */
async function subscription(manager: PushManager, applicationServerKey: string): Promise<PushSubscription> {
  const options = { userVisibleOnly: true, applicationServerKey };
  try {
    return await manager.subscribe(options);
  } catch {
    await (await manager.getSubscription())?.unsubscribe();
    return manager.subscribe(options);
  }
}

/** Unsubscribes. If that request fails, the shop still sends its notification when the order is ready. */
export async function stopPush(): Promise<void> {
  const last = subscribed.latest();
  subscribed.value = null;
  if (last === null) return;
  const { orderId: id, subscriptionId } = last;
  const params = { path: { id, subscriptionId }, header: asGuestOf(id) };
  await unwrap(api.DELETE('/api/v1/orders/{id}/push-subscriptions/{subscriptionId}', { params })).catch(
    () => undefined,
  );
}
