import { useComputed } from '@preact/signals';
import { useId } from 'preact/hooks';
import { inLanguage } from '../../i18n/index.ts';
import { kitchenText } from '../../i18n/kitchen.ts';
import type { BoardStore } from './board-store.ts';
import { countMasa, type MasaCount, type OwedDough } from './masa.ts';
import styles from './masa-screen.module.css';

/** The screen beside the masa: how many of each filling are to be made now by dough and size, and the drinks apart. */
export function MasaScreen({ store }: { store: BoardStore }) {
  const text = kitchenText.value;
  const counts = useComputed(() => countMasa(store.toMake.value)).value;
  const isLive = useComputed(() => store.connection.value.kind === 'live' && store.list.value === 'loaded').value;
  const isNothing = counts.doughs.length + counts.others.length === 0;
  return (
    <main id="main" class={styles.masa}>
      {isNothing && <p class={styles.nothing}>{isLive ? text.noPupusas : text.unknown}</p>}
      {counts.doughs.map((dough) => (
        <Dough key={dough.name.es} dough={dough} sizes={counts.sizes} />
      ))}
      {counts.others.length > 0 && (
        <section class={styles.dough} aria-labelledby="masa-others">
          <h2 id="masa-others">{text.othersToMake}</h2>
          <ul class={styles.others}>
            {counts.others.map(({ name, quantity }) => (
              <li key={name.es}>
                <strong>{quantity}</strong> {inLanguage(name)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}

function Dough({ dough, sizes }: { dough: OwedDough; sizes: MasaCount['sizes'] }) {
  const text = kitchenText.value;
  const id = useId();
  /** The sizes that something of this dough has: one alone says nothing. */
  const used = sizes.flatMap((name, index) =>
    dough.fillings.some((one) => one.sizes[index]) ? [{ name, index }] : [],
  );
  const columns = used.length > 1 ? used : [];
  return (
    <section class={styles.dough} aria-labelledby={id}>
      <h2 id={id}>
        <strong>{dough.quantity}</strong> {inLanguage(dough.name)}
      </h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.filling}</th>
            {columns.map(({ name }) => (
              <th key={name.es} scope="col">
                {inLanguage(name)}
              </th>
            ))}
            <th scope="col">{text.inAll}</th>
          </tr>
        </thead>
        <tbody>
          {dough.fillings.map(({ name, quantity, sizes: of }) => (
            <tr key={name.es}>
              <th scope="row">{inLanguage(name)}</th>
              {columns.map((column) => (
                <td key={column.name.es}>{of[column.index] || ''}</td>
              ))}
              <td>
                <strong>{quantity}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
