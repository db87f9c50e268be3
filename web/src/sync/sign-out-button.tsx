import { useSignal } from '@preact/signals';
import { lazy } from '../components/lazy.tsx';
import { pinsText } from '../i18n/pins.ts';
import { staffText } from '../i18n/staff.ts';
import { isEnrolled } from '../session/enrolled-device.ts';
import { session, signOut } from '../session/session.ts';
import { countUnsent } from './outbox-store.ts';

/** Fetched when there is something to ask about. Where it cannot be fetched, the person stays signed in. */
const Ask = lazy(async () => (await import('../components/ask.tsx')).Ask, { failed: () => null });

/** Signs out. Asks first while orders of this person wait on this device: they leave when the person signs in here again. */
export function SignOutButton({ class: className }: { class?: string | undefined }) {
  const say = staffText.value;
  /** How many wait, while that is asked about. */
  const unsent = useSignal(0);
  // Without an answer the session is still open, so the page stays.
  const leave = () => {
    unsent.value = 0;
    void signOut().catch(() => undefined);
  };
  const ask = async () => {
    const count = await countUnsent(session.peek()?.staff.id);
    if (count === 0) leave();
    else unsent.value = count;
  };
  return (
    <>
      <button type="button" class={className} onClick={() => void ask()}>
        {isEnrolled.value ? pinsText.value.switch : say.signOut}
      </button>
      {unsent.value > 0 && (
        <Ask
          title={say.unsentTitle(unsent.value)}
          hint={say.unsentHint}
          yes={say.unsentYes}
          no={say.unsentNo}
          onYes={leave}
          onClose={() => {
            unsent.value = 0;
          }}
        />
      )}
    </>
  );
}
