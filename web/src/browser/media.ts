import { signal } from '@preact/signals';
import { on, startOnce } from './life.ts';

/** Whether a media query matches, now and as it changes. The browser is asked when it is first read. */
export function media(query: string): () => boolean {
  const matches = signal(false);
  const follow = () => {
    const list = matchMedia(query);
    const look = () => {
      matches.value = list.matches;
    };
    look();
    return on(list, 'change', look);
  };
  return () => {
    startOnce(follow);
    return matches.value;
  };
}
