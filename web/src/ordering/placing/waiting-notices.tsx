/** What is said to whoever waits for the shop, alone or as the host of a group. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { now } from '../../api/server-clock.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { checkoutText } from '../../i18n/checkout.ts';

const slowMs = 4_000;

/** Said to whoever has been looking at a still page for a while. */
export function Slow({ children }: { children: ComponentChildren }) {
  const slow = useSignal(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      slow.value = true;
    }, slowMs);
    return () => clearTimeout(timer);
  }, []);
  return slow.value ? (
    <Notice kind="info" title={checkoutText.value.slow}>
      {children}
    </Notice>
  ) : null;
}

/** `onGiveUp` is there where the order may still be let go of. */
type WaitingProps = { untilMs: number; title: string; onGiveUp: (() => void) | undefined };

/** The kitchen has nothing yet, and the shop has said when to ask again. */
export function Waiting({ untilMs, title, onGiveUp }: WaitingProps) {
  const say = checkoutText.value;
  const seconds = Math.max(0, Math.ceil((untilMs - now.value) / 1000));
  return (
    <Notice
      kind="info"
      title={title}
      actions={
        <>
          {onGiveUp !== undefined && (
            <Button kind="quiet" onClick={onGiveUp}>
              {say.dontSend}
            </Button>
          )}
          {/* A timer is not read out at every tick. */}
          <small role="timer">{say.againIn(seconds)}</small>
        </>
      }
    >
      {say.busyShopHint}
    </Notice>
  );
}
