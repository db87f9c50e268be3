/**
 * The alert that an order is ready: a sound and a notification. A guest turns it on with a tap, because browsers allow
 * neither before one. Where a browser refuses one of the two, the alert works with the other.
 */

import { computed } from '@preact/signals';
import type { Order } from '../../api/types.ts';
import { strikeBell } from '../../browser/bell.ts';
import { state } from '../../browser/life.ts';
import { stored, textOr } from '../../browser/storage.ts';
import { orderText } from '../../i18n/order.ts';
import { orderPath } from './order-token.ts';
import { startPush, stopPush } from './push.ts';

/** The order whose guest turned the alert on. */
const wanted = stored('ready-alert', (value) => textOr(value, ''));
const soundRuns = state(false);
const asked = state<NotificationPermission | undefined>(undefined);
const context = state<AudioContext | undefined>(undefined);

/** Whether this browser lets the shop notify. */
const permission = () => asked.value ?? ('Notification' in globalThis ? Notification.permission : 'denied');

export const isWanted = (id: string): boolean => wanted.value === id;

/** The means of the alert that this browser allows. */
export const ways = computed(() => ({ sound: soundRuns.value, notification: permission() === 'granted' }));

/** Call it from a tap: after a reload the browser wants another one before anything may sound. */
export async function startSound(): Promise<void> {
  if (!('AudioContext' in globalThis)) return;
  try {
    context.value ??= new AudioContext();
    await context.value.resume();
    soundRuns.value = context.value.state === 'running';
  } catch {
    soundRuns.value = false;
  }
}

/** Call it from a tap. */
export async function turnAlertOn(id: string): Promise<void> {
  wanted.value = id;
  const sounding = startSound();
  if ('Notification' in globalThis) asked.value = await Notification.requestPermission().catch(() => 'denied' as const);
  await sounding;
  if (permission() === 'granted') await startPush(id);
}

export function turnAlertOff(): void {
  wanted.value = '';
  void stopPush();
}

/** Alerts once. If the kitchen takes "ready" back, the guest can turn it on again. `path` is the order's page. */
export async function alertReady(
  { id, number, channel }: Pick<Order, 'id' | 'number' | 'channel'>,
  path = orderPath(id),
): Promise<void> {
  if (!isWanted(id)) return;
  wanted.value = '';
  if (context.value !== undefined) strikeBell(context.value);
  if ('vibrate' in navigator) navigator.vibrate([200, 100, 200]);
  if (permission() !== 'granted') return;
  const say = orderText.peek();
  await notify(say.title(number), {
    tag: id,
    body: channel === 'table' ? say.nowReadyTable : say.nowReady,
    icon: '/favicon.svg',
    data: { url: path },
  });
}

async function notify(title: string, options: NotificationOptions): Promise<void> {
  try {
    // Phones show notifications of a service worker only.
    const worker = await navigator.serviceWorker?.getRegistration();
    if (worker !== undefined) return await worker.showNotification(title, options);
    const shown = new Notification(title, options);
    shown.onclick = () => {
      window.focus();
      shown.close();
    };
  } catch {
    // The page itself shows it anyway.
  }
}
