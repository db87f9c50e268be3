import { price } from '../../i18n/format.ts';
import { groupText } from '../../i18n/group.ts';
import styles from './group.module.css';
import { sentGroup } from './sent-group.tsx';

/** On the order’s page: that the group’s order is placed, and this guest's share of it, to the cent. */
export function MyShare() {
  const say = groupText.value;
  const sent = sentGroup.value;
  if (sent === null) return null;
  return (
    <section class={styles.card} aria-labelledby="my-share">
      <p role="status">{say.wentOut}</p>
      <h2 id="my-share">{say.yourShare(price(sent.totalCents))}</h2>
      {sent.tipCents > 0 && <p class={styles.hint}>{say.withTip(price(sent.tipCents))}</p>}
      {sent.leftOut && <p class={styles.trouble}>{say.leftOut}</p>}
    </section>
  );
}
