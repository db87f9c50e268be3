import { useComputed } from '@preact/signals';
import { now, serverNow } from '../../api/server-clock.ts';
import type { TableNow } from '../../api/types.ts';
import { floorText } from '../../i18n/floor.ts';
import { t } from '../../i18n/index.ts';
import { entries } from '../../sync/outbox.ts';
import { draftOf } from './drafts.ts';
import styles from './floor.module.css';
import type { FloorStore } from './floor-store.ts';
import { queueOf } from './send-round.ts';
import { factsOf, minutesSince } from './table-facts.ts';

type TileProps = { table: TableNow; store: FloorStore; staffId: string };

/** A table: how it stands, since when, and what of this phone waits there. */
export function TableTile({ table: { number, name, tab }, store, staffId }: TileProps) {
  const say = floorText.value;
  const orders = store.ordersAt(number).value;
  const { state, since } = factsOf(orders, tab);
  const drafted = draftOf(number, staffId).count.value;
  const unsent = useComputed(() => entries.value.filter(({ queue }) => queue === queueOf(number)).length).value;
  return (
    <a class={styles.table} href={`#mesa-${number}`} data-state={state}>
      <span class="visually-hidden">{t.value.table(number)}: </span>
      <b aria-hidden="true">{number}</b>
      {name !== null && <span class={styles.tableName}>{name}</span>}
      <span class={styles.state}>
        <span class={styles.stateName}>{say.states[state]}</span>
        {since !== undefined && <Minutes since={since} />}
      </span>
      {unsent > 0 && <span class={styles.unsent}>{say.unsent(unsent)}</span>}
      {unsent === 0 && drafted > 0 && <span class={styles.drafted}>{say.drafted(drafted)}</span>}
    </a>
  );
}

/** How long a table has stood as it does. Rendered when the minute changes. */
function Minutes({ since }: { since: string }) {
  const minutes = useComputed(() => minutesSince(since, serverNow.value ?? now.value)).value;
  return <span>{floorText.value.minutes(minutes)}</span>;
}
