/**
 * The origin that guests know the shop by. The server says it in the page's head when it is configured (PUBLIC_ORIGIN);
 * otherwise it is this page's own.
 */
export function shopOrigin(): string {
  const link = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return link === null ? location.origin : new URL(link.href).origin;
}
