/** What a guest reads while an order is being sent, alone or as the host of a group. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { now } from '../../api/server-clock.ts';
import { Ask } from '../../components/ask.tsx';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { checkoutText } from '../../i18n/checkout.ts';
import type { Age } from '../../sync/attempt.ts';
import type { Sending } from '../../sync/exactly-once.ts';

const slowMs = 4_000;

/** Appears when the page has stood still for a while. */
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

/** Without `onGiveUp` it cannot be given up. */
type WaitingProps = { untilMs: number; title: string; onGiveUp: (() => void) | undefined };

/** The shop saved nothing, and answered with a `Retry-After`. */
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

type UnsureProps = {
  title: string;
  /** What happens next, while it is sent again without the guest. */
  hint: string;
  /** What else there is to know. */
  more?: string;
  age: Age | undefined;
  now: Sending<unknown, unknown>;
  onRetry: () => void;
  /** Without it, it is given up only when it cannot be sent again. */
  canGiveUp?: boolean;
  onGiveUp: () => void;
};

/** It may have arrived: shows the retries, and the guest's choices. */
export function Unsure({ title, hint, more, age, now, onRetry, canGiveUp = false, onGiveUp }: UnsureProps) {
  const say = checkoutText.value;
  const hints = { fresh: hint, late: say.unsureLate, 'too-late': say.unsureTooLate };
  return (
    <Notice
      kind="bad"
      title={title}
      actions={
        <>
          {age !== 'too-late' && (
            <Button onClick={onRetry} disabled={now.state === 'sending'}>
              {now.state === 'sending' ? say.sending : say.retryNow}
            </Button>
          )}
          {(canGiveUp || age === 'too-late') && <GiveUp onGiveUp={onGiveUp} />}
          <small>{'tries' in now && now.tries > 0 && say.tries(now.tries)}</small>
        </>
      }
    >
      {hints[age ?? 'fresh']} {more}
    </Notice>
  );
}

/** Gives up what may have arrived, after saying what that means. */
function GiveUp({ onGiveUp }: { onGiveUp: () => void }) {
  const say = checkoutText.value;
  const asking = useSignal(false);
  return (
    <>
      <Button
        kind="quiet"
        onClick={() => {
          asking.value = true;
        }}
      >
        {say.giveUp}
      </Button>
      {asking.value && (
        <Ask
          title={say.giveUpQuestion}
          hint={say.giveUpHint}
          yes={say.giveUpYes}
          no={say.giveUpNo}
          onYes={onGiveUp}
          onClose={() => {
            asking.value = false;
          }}
        />
      )}
    </>
  );
}
