import { computed } from '@preact/signals';
import { api, unwrap } from '../api/client.ts';
import { baseUrl } from '../api/transport.ts';
import type { CurrentDevice } from '../api/types.ts';
import { stored, textOr } from '../browser/storage.ts';

/**
 * Empty on a device that no manager has enrolled. The proof is an HttpOnly cookie where the API is on this page's own origin,
 * and this only says that there is one; elsewhere it is the proof itself.
 */
const kept = stored('enrolled-device', (value) => textOr(value, ''));

/** Whether PINs are good on this device, as far as it knows: the server may have revoked it since. */
export const isEnrolled = computed(() => kept.value !== '');

/** The header that proves which device this is, where cookies do not go. */
export const enrolledHeader = () => (baseUrl === '' || kept.peek() === '' ? {} : { 'x-enrolled-device': kept.peek() });

/** Enrols this device. @throws ApiProblem */
export async function enrolThisDevice(name: string): Promise<void> {
  const { token } = await unwrap(api.POST('/api/v1/devices', { body: { name } }));
  kept.value = baseUrl === '' ? 'cookie' : token;
}

/** Who may sign in with a PIN here. Forgets that the device is enrolled when it is not any more. @throws ApiProblem */
export async function readThisDevice(): Promise<CurrentDevice> {
  const current = await unwrap(api.GET('/api/v1/devices/current', { params: { header: enrolledHeader() } }));
  if (current.device === null) kept.value = '';
  return current;
}
