import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type LiveResource, type Options, openResource } from './live-resource.ts';

/** Follows what `options` name while the component is shown. Undefined before that; later options change nothing. */
export function useResource<Shown, Item, Whole, E>(
  options: Options<Shown, Item, Whole, E>,
): LiveResource<Shown, Item> | undefined {
  const followed = useSignal<LiveResource<Shown, Item> | undefined>(undefined);
  useEffect(() => {
    const opened = openResource(options);
    followed.value = opened;
    return opened.close;
  }, []);
  return followed.value;
}
