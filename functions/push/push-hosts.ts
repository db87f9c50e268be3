/** The push services of Chrome and Edge on Android, Firefox, Safari and Edge on Windows: the default of PUSH_HOSTS. */
export const knownPushHosts: readonly string[] = [
  'fcm.googleapis.com',
  'updates.push.services.mozilla.com',
  '*.push.apple.com',
  '*.notify.windows.com',
];

/**
 * Whether the shop sends a notification to `endpoint`: by HTTPS at its usual port, to one of `hosts` and no other. A browser
 * says itself where it is reached, so without this a stranger could have the shop call any address, also in its own network.
 */
export function isPushEndpoint(endpoint: string, hosts: readonly string[]): boolean {
  const url = URL.parse(endpoint);
  if (url === null || url.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '') {
    return false;
  }
  return hosts.some((host) => (host.startsWith('*.') ? url.hostname.endsWith(host.slice(1)) : url.hostname === host));
}
