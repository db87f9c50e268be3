/**
 * A live stream that only the API itself ends. What a proxy or the platform answers in its place while the shop is being
 * deployed is a refusal too, and must take nothing from anybody: it is tried again.
 */
import { backoffMs, type Live, openLive } from './live.ts';

type Options<E> = {
  /** As for `openLive`. */
  headers?: () => Record<string, string>;
  onEvent: (event: E) => void;
  /** As in `openLive`. */
  onReset: () => Promise<unknown>;
  /** The stream to tell how far what is shown can be trusted: the first one at once, a later one when it is heard. */
  onLive: (live: Live) => void;
  /** Asks the API whether what is followed is really not to be had. It may reject: then nobody knows. */
  isGone: () => Promise<boolean>;
  onGone: () => void;
};

/** Follows the stream at `path` until the answer is called, or the API says that what is followed is gone. */
export function keepLive<E>(
  path: string,
  { headers = () => ({}), onEvent, onReset, onLive, isGone, onGone }: Options<E>,
): () => void {
  let stream: Live | undefined;
  let closed = false;
  let attempt = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;

  function open(): Live {
    const mine = openLive<E>(path, {
      headers,
      onEvent: (event) => {
        attempt = 0;
        onLive(mine);
        onEvent(event);
      },
      onReset,
      onRefused: () => void refused(),
    });
    stream = mine;
    return mine;
  }

  async function refused(): Promise<void> {
    const gone = await isGone().catch(() => false);
    if (closed) return;
    if (gone) return onGone();
    retry = setTimeout(open, backoffMs(attempt++, Math.random()));
  }

  onLive(open());
  return () => {
    closed = true;
    clearTimeout(retry);
    stream?.close();
  };
}
