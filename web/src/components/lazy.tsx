import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { onStopped, state } from '../browser/life.ts';

type Meanwhile = {
  /** Shown while it travels. */
  waiting?: () => ComponentChildren;
  /** Shown when it cannot be had: on a bad line, or when a newer version of the app has replaced the files this one knows. */
  failed: () => ComponentChildren;
};

/** A part of the app that is fetched when it is first shown, or before that by `preload`, which never fails. */
export function lazy<P extends object>(load: () => Promise<ComponentType<P>>, { waiting, failed }: Meanwhile) {
  const part = state<{ component: ComponentType<P> } | 'failed' | undefined>(undefined);
  let travelling: Promise<void> | undefined;
  onStopped(() => {
    travelling = undefined;
  });
  const fetchIt = () => {
    travelling ??= load().then((component) => {
      part.value = { component };
    });
    return travelling;
  };

  function Lazy(props: P) {
    useEffect(() => {
      fetchIt().catch(() => {
        part.value = 'failed';
      });
    }, []);
    if (part.value === undefined) return waiting?.();
    if (part.value === 'failed') return failed();
    return <part.value.component {...props} />;
  }
  return Object.assign(Lazy, {
    preload: () => {
      fetchIt().catch(() => {
        travelling = undefined;
      });
    },
  });
}
