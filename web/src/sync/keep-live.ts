/**
 * A live stream that only the API itself ends. What a proxy or the platform answers in its place while the shop is being
 * deployed is a refusal too, and must take nothing from anybody: it is tried again.
 */
import { type Live, openLive } from './live.ts';

type Options<E> = {
  /** As for `openLive`. */
  headers?: () => Record<string, string>;
  onEvent: (event: E) => void;
  /** As in `openLive`. */
  onReset: () => Promise<unknown>;
  /** Called once, with the stream: how far what is shown can be trusted. */
  onLive: (live: Live) => void;
  /** Asks the API whether what is followed is really not to be had. It may reject: then nobody knows. */
  isGone: () => Promise<boolean>;
  onGone: () => void;
};

/** Follows the stream at `path` until the answer is called, or the API says that what is followed is gone. */
export function keepLive<E>(path: string, { isGone, onGone, onLive, ...options }: Options<E>): () => void {
  const live = openLive<E>(path, {
    ...options,
    isGone: async () => {
      const gone = await isGone();
      if (gone) onGone();
      return gone;
    },
  });
  onLive(live);
  return live.close;
}
