/**
 * Which page is shown: a path in a signal, links taken over, and nothing more. (preact-iso does this in 2.2 KB gzipped
 * and reaches into Preact's private fields for a suspense that `area.tsx` does not need.)
 */

import type { ComponentType } from 'preact';
import { on, type Stop, state, together } from '../browser/life.ts';

export type Params = Record<string, string>;
export type Page = ComponentType<{ params: Params }>;

const path = state('/');
/** Whether another page of the app was shown before this one. */
export const cameFromWithin = state(false);

type Manner = { replace: boolean };
/** Called before a page is shown; returns true when it has navigated itself. */
export const beforeGoing = state<((url: string, manner: Manner) => boolean) | undefined>(undefined);

/** Shows the page at `url`. With `replace`, going back does not return to the page that is left. */
export function go(url: string, { replace = false }: Partial<Manner> = {}): void {
  if (beforeGoing.peek()?.(url, { replace })) return;
  history[replace ? 'replaceState' : 'pushState'](null, '', url);
  show();
  scrollTo(0, 0);
}

function show(): void {
  cameFromWithin.value = true;
  path.value = location.pathname;
}

/** Shows the page of the address bar, and from then on the pages that links and the browser's buttons lead to. */
export function startRouter(): Stop {
  path.value = location.pathname;
  return together(on(window, 'popstate', show), on(window, 'click', followLink));
}

function followLink(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  // Left to the browser: new tabs, downloads, other sites, jumps within the page.
  const special = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.button !== 0;
  if (link === null || special || event.defaultPrevented) return;
  if (link.origin !== location.origin || link.target !== '' || link.hasAttribute('download')) return;
  if (link.hash !== '' && link.pathname === location.pathname) return;
  event.preventDefault();
  go(link.href);
}

/** The parameters of `pattern` (`/mesa/:number`) in `actual`, or undefined when it does not match. */
function match(pattern: string, actual: string): Params | undefined {
  const wanted = pattern.split('/').filter(Boolean);
  const parts = actual.split('/').filter(Boolean);
  if (wanted.length !== parts.length) return undefined;
  const params: Params = {};
  for (const [index, name] of wanted.entries()) {
    const part = parts[index] ?? '';
    if (name.startsWith(':')) params[name.slice(1)] = part;
    else if (name !== part) return undefined;
  }
  return params;
}

/** The first page whose pattern matches, else `otherwise`. */
export function Router({ pages, otherwise: Otherwise }: { pages: Record<string, Page>; otherwise: Page }) {
  for (const [pattern, PageHere] of Object.entries(pages)) {
    const params = match(pattern, path.value);
    if (params !== undefined) return <PageHere params={params} />;
  }
  return <Otherwise params={{}} />;
}
