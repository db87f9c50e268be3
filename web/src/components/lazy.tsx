import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { onStopped, state } from '../browser/life.ts';

type Meanwhile<P> = {
  /** Shown while it travels. */
  waiting?: (props: P) => ComponentChildren;
  /** Shown when it cannot be had: on a bad line, or when a newer version of the app has replaced the files this one knows. */
  failed: (props: P) => ComponentChildren;
};

/** A part of the app that is fetched when it is first shown, or before that by `preload`, which never fails. */
export function lazy<P extends object>(load: () => Promise<ComponentType<P>>, { waiting, failed }: Meanwhile<P>) {
  const part = state<{ component: ComponentType<P> }>();
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
        part.value = { component: failed };
      });
    }, []);
    const Now = part.value?.component ?? waiting;
    return Now && <Now {...props} />;
  }
  Lazy.preload = () => {
    fetchIt().catch(() => {
      travelling = undefined;
    });
  };
  return Lazy;
}
