import { useEffect } from 'preact/hooks';
import { useStart } from '../../components/use-start.ts';
import { awaitEnding } from './endings.ts';
import { firstCode, watch } from './live-group.ts';
import { keepInStep } from './my-lines.ts';
import { startSendingGroup } from './send-group.ts';

/** Follows a group as long as the component is shown: its state live, this phone’s lines in step, its end not missed. */
export function useGroup(code: string): void {
  useStart(startSendingGroup);
  useEffect(() => {
    const stops = [watch(code), keepInStep(), awaitEnding()];
    return () => {
      for (const stop of stops) stop();
    };
  }, [firstCode(code)]);
}
