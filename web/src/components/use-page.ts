import { useEffect, useRef } from 'preact/hooks';
import { restaurant } from '../api/shop.ts';
import { t } from '../i18n/index.ts';
import { cameFromWithin } from '../router/router.tsx';

/**
 * Titles the document, and gives the heading the focus when the page was reached inside the app, as a browser would
 * start reading anew after a load. Put the ref on the page's `<h1 tabIndex={-1}>`.
 */
export function usePage(title: string | undefined) {
  const heading = useRef<HTMLHeadingElement>(null);
  const name = restaurant.value?.name ?? t.value.brand;
  useEffect(() => {
    document.title = title === undefined ? name : `${title} · ${name}`;
  }, [title, name]);
  useEffect(() => {
    if (cameFromWithin.peek()) heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
