import type { MenuChanges } from '../../../api/types.ts';
import { price } from '../../../i18n/format.ts';
import { inLanguage } from '../../../i18n/index.ts';
import { editorText } from '../../../i18n/menu-editor.ts';
import styles from './menu-editor.module.css';

/** How many changes a person would count; a new order is one, however much of it is new. */
export const countChanges = ({ added, removed, changed, prices, reordered }: MenuChanges): number =>
  added.length + removed.length + changed.length + prices.length + (reordered ? 1 : 0);

/** What is different, the prices first. */
export function ChangesList({ changes }: { changes: MenuChanges }) {
  const say = editorText.value.changes;
  const lists = [
    {
      title: say.prices,
      rows: changes.prices.map((one) => ({ ...one, money: `${price(one.fromCents)} → ${price(one.toCents)}` })),
    },
    { title: say.added, rows: changes.added },
    { title: say.changed, rows: changes.changed },
    { title: say.removed, rows: changes.removed },
  ];
  return (
    <div class={styles.changes}>
      {lists.map(
        ({ title, rows }) =>
          rows.length > 0 && (
            <div key={title}>
              <h3>{title}</h3>
              <ul>
                {rows.map((row) => (
                  <li key={`${row.part} ${row.id}`}>
                    {inLanguage(row.name)}
                    {'money' in row && `: ${row.money}`}
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
      {changes.reordered && <p>{say.reordered}</p>}
    </div>
  );
}
