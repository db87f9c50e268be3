import { useSignal } from '@preact/signals';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { toast } from '../../components/toast.tsx';
import { floorText } from '../../i18n/floor.ts';
import { price } from '../../i18n/format.ts';
import type { Cart } from '../../ordering/cart/cart.ts';
import type { Place } from './drafts.ts';
import styles from './floor.module.css';
import { sendRound } from './send-round.ts';

type Props = { place: Place; name: string; staffId: string; draft: Cart; onReview: (() => void) | undefined };

/** At the bottom, under the thumb: what the round has, and the button that sends it. No `onReview` where its lines are in sight. */
export function RoundBar({ place, name, staffId, draft, onReview }: Props) {
  const say = floorText.value;
  const isBusy = useSignal(false);
  const failure = useSignal<'full' | 'notKept' | undefined>(undefined);
  const count = draft.count.value;
  const isTroubled = draft.priced.value.some(({ trouble }) => trouble !== undefined);
  const send = async () => {
    // A second tap before the first has stored the round would be the same round twice.
    if (isBusy.peek()) return;
    isBusy.value = true;
    failure.value = undefined;
    try {
      await sendRound(place, staffId, draft);
      toast((navigator.onLine ? floorText.peek().sent : floorText.peek().kept)(name));
      if (navigator.onLine) location.hash = '';
    } catch (error) {
      const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
      failure.value = isFull ? 'full' : 'notKept';
    } finally {
      isBusy.value = false;
    }
  };
  return (
    <div class={styles.bar}>
      <div role="alert">
        {failure.value !== undefined && (
          <Notice kind="bad" title={say[failure.value]}>
            {say[`${failure.value}Hint`]}
          </Notice>
        )}
        {isTroubled && <p class={styles.fix}>{say.fix}</p>}
      </div>
      {count === 0 ? (
        <p class={styles.hint}>{say.empty}</p>
      ) : (
        <div class={styles.acts}>
          {onReview !== undefined && (
            <Button kind="quiet" big aria-label={say.reviewLong(count)} onClick={onReview}>
              {say.review(count)}
            </Button>
          )}
          <Button big class={styles.send} disabled={isBusy.value || isTroubled} onClick={() => void send()}>
            <span>{say.send}</span>
            <span>{price(draft.totals.value.subtotalCents)}</span>
          </Button>
        </div>
      )}
    </div>
  );
}
