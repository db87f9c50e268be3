import { useSignal } from '@preact/signals';
import { type ApiProblem, api, unwrap } from '../../../api/client.ts';
import type { ItemPrice } from '../../../api/types.ts';
import { dateAndTime, price } from '../../../i18n/format.ts';
import { t } from '../../../i18n/index.ts';
import { editorText } from '../../../i18n/menu-editor.ts';
import { whyNot } from '../../../i18n/problems.ts';
import styles from './menu-editor.module.css';

/** Who changed an item’s price and when, the last ten times: read when it is opened. */
export function PriceHistory({ itemId }: { itemId: string }) {
  const say = editorText.value;
  const prices = useSignal<ItemPrice[] | undefined>(undefined);
  const problem = useSignal<ApiProblem | undefined>(undefined);
  const read = async () => {
    problem.value = undefined;
    try {
      const answer = await unwrap(api.GET('/api/v1/menu/items/{id}/prices', { params: { path: { id: itemId } } }));
      prices.value = answer.prices;
    } catch (error) {
      problem.value = error as ApiProblem; // `unwrap` throws nothing else
    }
  };
  return (
    <details
      class={styles.category}
      onToggle={({ currentTarget: { open } }) => {
        if (open && prices.value === undefined) void read();
      }}
    >
      <summary>{say.priceHistory}</summary>
      <div class={styles.history} role="status">
        {problem.value !== undefined && <p class={styles.wrong}>{whyNot.value(problem.value)}</p>}
        {prices.value === undefined && problem.value === undefined && <p>{t.value.loading}</p>}
        {prices.value?.length === 0 && <p>{say.noPriceHistory}</p>}
        <ol class={styles.plain}>
          {prices.value?.map(({ fromCents, toCents, at, by }) => (
            <li key={at}>
              <strong>
                {price(fromCents)} → {price(toCents)}
              </strong>{' '}
              <span class={styles.soft}>{say.versionOf(dateAndTime(at), by?.name || say.somebody)}</span>
            </li>
          ))}
        </ol>
      </div>
    </details>
  );
}
