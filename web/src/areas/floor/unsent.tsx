import { useComputed, useSignal } from '@preact/signals';
import { now } from '../../api/server-clock.ts';
import { itemsById } from '../../api/shop.ts';
import type { NewOrder } from '../../api/types.ts';
import { randomId } from '../../browser/random-id.ts';
import { Ask } from '../../components/ask.tsx';
import { Button } from '../../components/button.tsx';
import { floorText } from '../../i18n/floor.ts';
import { inLanguage } from '../../i18n/index.ts';
import { whyNot } from '../../i18n/problems.ts';
import type { Cart } from '../../ordering/cart/cart.ts';
import type { CartLine } from '../../ordering/cart/cart-lines.ts';
import { addLines } from '../../ordering/cart/edit-cart.ts';
import { session } from '../../session/session.ts';
import { drop, type Entry, entries, isSending, retry, stateOf, takeBack } from '../../sync/outbox.ts';
import type { Place } from './drafts.ts';
import styles from './floor.module.css';
import { orderIn, orderWithout, queueOf, refusedLines } from './send-round.ts';

const nameOf = (itemId: string): string => {
  const item = itemsById.value.get(itemId);
  return item === undefined ? '?' : inLanguage(item.name);
};

/** The lines of an order that the shop did not take, for the draft. */
const toLines = ({ lines }: NewOrder): CartLine[] =>
  lines.map(({ itemId, optionIds = [], quantity, note = '', guest = '' }) => {
    const name = itemsById.peek().get(itemId)?.name ?? { es: '?', en: '?' };
    return { id: randomId(), itemId, name, optionIds, quantity, note, guest };
  });

/** The rounds of a place that the shop does not have yet; for those that it refused, what can be done. */
export function Unsent({ place, draft }: { place: Place; draft: Cart }) {
  const say = floorText.value;
  const mine = useComputed(() => entries.value.filter(({ queue }) => queue === queueOf(place))).value;
  if (mine.length === 0) return null;
  return (
    <section class={styles.unsentList} aria-labelledby="unsent">
      <h2 id="unsent">{say.unsent(mine.length)}</h2>
      <ul>
        {mine.map((entry) => (
          <UnsentRound key={entry.id} entry={entry} draft={draft} />
        ))}
      </ul>
    </section>
  );
}

function UnsentRound({ entry, draft }: { entry: Entry; draft: Cart }) {
  const say = floorText.value;
  const isAsking = useSignal(false);
  const order = orderIn(entry);
  const state = useComputed(() => stateOf(entry, now.value)).value;
  const isMine = entry.staffId === session.value?.staff.id;
  const refused = order === undefined ? [] : refusedLines(entry, order);
  const rest = order && refused.length > 0 ? orderWithout(order, refused) : undefined;
  const refusedNames = [...new Set(refused.map((place) => nameOf(order?.lines[place]?.itemId ?? '')))].join(', ');
  const words = {
    waiting: isSending(entry.id) ? say.sending : say.willSend,
    refused: `${say.refused}. ${refusedNames === '' ? whyNot.value({ status: 409, code: entry.refusal?.code }) : say.againGone(refusedNames)}`,
    late: say.late,
    'too-late': say.tooLate,
  }[state];
  const isFree = isMine && !isSending(entry.id);
  return (
    <li data-state={state}>
      <p class={styles.lines}>
        {order?.lines.map(({ itemId, quantity }) => `${quantity} × ${nameOf(itemId)}`).join(', ')}
      </p>
      <p class={styles.why} role={state === 'waiting' ? undefined : 'alert'}>
        {isMine ? words : say.ofOther(entry.staffName)}
        {isMine && state !== 'waiting' && entry.unconfirmed && ` ${say.mayHave}`}
      </p>
      {isFree && (
        <div class={styles.choices}>
          {rest !== undefined && (
            <Button onClick={() => void retry(entry.id, rest)}>{say.sendWithout(refusedNames)}</Button>
          )}
          {rest === undefined && state !== 'waiting' && refused.length === 0 && (
            <Button onClick={() => void retry(entry.id)}>{say.sendNow}</Button>
          )}
          {order !== undefined && !entry.unconfirmed && (
            <Button kind="quiet" onClick={() => void takeBack(entry, () => addLines(draft, toLines(order)))}>
              {say.change}
            </Button>
          )}
          <Button
            kind="quiet"
            onClick={() => {
              isAsking.value = true;
            }}
          >
            {say.drop}
          </Button>
        </div>
      )}
      {isAsking.value && (
        <Ask
          title={say.dropTitle}
          hint={entry.unconfirmed ? `${say.mayHave} ${say.dropHint}` : say.dropHint}
          yes={say.dropYes}
          no={say.no}
          onYes={() => void drop(entry.id)}
          onClose={() => {
            isAsking.value = false;
          }}
        />
      )}
    </li>
  );
}
