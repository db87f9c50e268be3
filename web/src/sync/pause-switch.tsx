import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { ApiProblem } from '../api/client.ts';
import { restaurant } from '../api/shop.ts';
import { Button } from '../components/button.tsx';
import { Sheet } from '../components/sheet.tsx';
import { toast } from '../components/toast.tsx';
import { TextField } from '../forms/field.tsx';
import { clockTime } from '../i18n/format.ts';
import { formsText } from '../i18n/forms.ts';
import { pausingText } from '../i18n/pausing.ts';
import { whyNot } from '../i18n/problems.ts';
import { pauseAsBefore, pauseOrders, resumeOrders } from './pause-orders.ts';
import styles from './pause-switch.module.css';

const choices = [15, 30, 60, null] as const;

/** Does `work`, and says in a corner why it failed. */
async function attempt(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    toast(whyNot.peek()(error));
  }
}

/**
 * Pauses orders, or takes them again; either can be taken back for a few seconds, but not the end of a pause that began by itself.
 * `class` is that of its button.
 */
export function PauseSwitch({ class: extra }: { class?: string | undefined }) {
  const say = pausingText.value;
  const asks = useSignal(false);
  const shop = restaurant.value;
  if (shop === undefined) return null;
  const open = () =>
    attempt(async () => {
      await resumeOrders();
      // Pausing again would last until somebody opens, where a pause that began by itself ends with the next screen.
      const undo = { label: formsText.value.undo, run: () => void attempt(() => pauseAsBefore(shop)) };
      toast(say.opened, shop.pausedByItself ? undefined : undo);
    });
  const ask = (isOpen: boolean) => () => {
    asks.value = isOpen;
  };
  return (
    <>
      <button type="button" class={extra} data-paused={shop.paused} onClick={shop.paused ? open : ask(true)}>
        {shop.paused ? (
          <span>
            {shop.pausedUntil === null ? say.pausedOpen : say.pausedUntil(clockTime(shop.pausedUntil))}
            <strong class={styles.open}>{say.open}</strong>
          </span>
        ) : (
          say.pause
        )}
      </button>
      {asks.value && !shop.paused && <PauseSheet onClose={ask(false)} />}
    </>
  );
}

function PauseSheet({ onClose }: { onClose: () => void }) {
  const say = pausingText.value;
  const id = useId();
  const es = useSignal('');
  const en = useSignal('');
  const busy = useSignal(false);
  const pause = async (minutes: number | null) => {
    if (busy.value) return;
    busy.value = true;
    const [inSpanish, inEnglish] = [es.value.trim(), en.value.trim()];
    const message = inSpanish + inEnglish === '' ? null : { es: inSpanish || inEnglish, en: inEnglish || inSpanish };
    await attempt(async () => {
      await pauseOrders(minutes, message);
      toast(say.paused, { label: formsText.value.undo, run: () => void attempt(resumeOrders) });
    });
    onClose();
  };
  return (
    <Sheet title={say.title} onClose={onClose}>
      <p class={styles.hint}>{say.hint}</p>
      <div class={styles.choices}>
        {choices.map((minutes) => (
          <Button
            key={minutes}
            big="kitchen"
            class={styles.choice}
            aria-disabled={busy.value}
            onClick={() => pause(minutes)}
          >
            {minutes === null ? say.untilOpened : say.minutes(minutes)}
          </Button>
        ))}
      </div>
      <details class={styles.message}>
        <summary>{say.message}</summary>
        <TextField
          id={`${id}-es`}
          lang="es"
          label={formsText.value.languages.es}
          hint={say.messageHint}
          maxLength={200}
          value={es.value}
          onText={(text) => {
            es.value = text;
          }}
        />
        <TextField
          id={`${id}-en`}
          lang="en"
          label={say.messageEnglish}
          hint={say.messageEnglishHint}
          maxLength={200}
          value={en.value}
          onText={(text) => {
            en.value = text;
          }}
        />
      </details>
    </Sheet>
  );
}
