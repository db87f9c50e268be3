import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import { now, serverNow } from '../../api/server-clock.ts';
import type { TableNow } from '../../api/types.ts';
import { Notice } from '../../components/notice.tsx';
import { floorText } from '../../i18n/floor.ts';
import { t } from '../../i18n/index.ts';
import { staffPaths } from '../../router/staff-paths.ts';
import { session } from '../../session/session.ts';
import { entries } from '../../sync/outbox.ts';
import { draftOf, isMine } from './drafts.ts';
import styles from './floor.module.css';
import type { FloorStore } from './floor-store.ts';
import { GuestsAsk } from './guests-ask.tsx';
import { queueOf } from './send-round.ts';
import { factsOf, minutesSince } from './table-facts.ts';

const filters = ['all', 'mine', 'ready'] as const;
type Filter = (typeof filters)[number];

/** The areas in alphabetical order, those tables first that are in none. */
function byArea(tables: readonly TableNow[]): [area: string, tables: readonly TableNow[]][] {
  const areas = [...new Set(tables.map(({ area }) => area ?? ''))].toSorted((one, other) => one.localeCompare(other));
  return areas.map((area) => [area, tables.filter((table) => (table.area ?? '') === area)]);
}

/** Every table, by area: how it stands, since when, and what of this phone waits there. */
export function TablesGrid({ store }: { store: FloorStore }) {
  const say = floorText.value;
  const filter = useSignal<Filter>('all');
  const staffId = session.value?.staff.id ?? '';
  const readyTables = useComputed(
    () =>
      store.tables.value?.filter(({ number, tab }) => factsOf(store.ordersAt(number).value, tab).state === 'ready')
        .length ?? 0,
  );
  const all = store.tables.value;
  if (all === undefined) {
    return (
      <div role={store.isFailed.value ? 'alert' : 'status'}>
        {store.isFailed.value ? (
          <Notice kind="bad" title={say.failed}>
            {say.failedHint}
          </Notice>
        ) : (
          say.loading
        )}
      </div>
    );
  }
  return (
    <>
      <GuestsAsk tables={all} />
      <fieldset class={styles.filters} aria-label={say.show}>
        {filters.map((each) => (
          <button
            key={each}
            type="button"
            class={styles.chip}
            data-ready={each === 'ready' && readyTables.value > 0}
            aria-pressed={filter.value === each}
            onClick={() => {
              filter.value = each;
            }}
          >
            {each === 'ready' ? say.readyOnes(readyTables.value) : say[each]}
          </button>
        ))}
      </fieldset>
      <Areas store={store} tables={all} filter={filter} staffId={staffId} />
    </>
  );
}

type AreasProps = { store: FloorStore; tables: readonly TableNow[]; filter: ReadonlySignal<Filter>; staffId: string };

function Areas({ store, tables, filter, staffId }: AreasProps) {
  const say = floorText.value;
  /** The numbers of the tables to be shown, as text: equal for equal lists, so that a change of one table renders no other. */
  const shownNumbers = useComputed(() =>
    tables
      .filter(({ number, tab }) => {
        if (filter.value === 'all') return true;
        if (filter.value === 'mine') return tab?.servedBy?.id === staffId || isMine(number, staffId);
        return factsOf(store.ordersAt(number).value, tab).state === 'ready';
      })
      .map(({ number }) => number)
      .join(),
  ).value;
  const numbers = new Set(shownNumbers.split(',').map(Number));
  const shown = tables.filter(({ number }) => numbers.has(number));
  if (tables.length === 0) {
    return (
      <p class={styles.empty}>
        {say.none} {session.value?.staff.role === 'manager' && <a href={staffPaths.tables}>{say.toTables}</a>}
      </p>
    );
  }
  if (shown.length === 0) return <p class={styles.empty}>{filter.value === 'mine' ? say.noneOfMine : say.noneReady}</p>;
  return byArea(shown).map(([area, inArea]) => (
    <section key={area} aria-label={area || say.title}>
      {area !== '' && <h2 class={styles.area}>{area}</h2>}
      <ul class={styles.tables}>
        {inArea.map((table) => (
          <TableTile key={table.number} table={table} store={store} staffId={staffId} />
        ))}
      </ul>
    </section>
  ));
}

type TileProps = { table: TableNow; store: FloorStore; staffId: string };

function TableTile({ table: { number, name, tab }, store, staffId }: TileProps) {
  const say = floorText.value;
  const orders = store.ordersAt(number).value;
  const { state, since } = factsOf(orders, tab);
  const drafted = draftOf(number, staffId).count.value;
  const unsent = useComputed(() => entries.value.filter(({ queue }) => queue === queueOf(number)).length).value;
  return (
    <li>
      <a class={styles.table} href={`#mesa-${number}`} data-state={state}>
        <span class="visually-hidden">{t.value.table(number)}: </span>
        <b aria-hidden="true">{number}</b>
        {name !== null && <span class={styles.tableName}>{name}</span>}
        <span class={styles.state}>
          {say.states[state]}
          {since !== undefined && <Minutes since={since} />}
        </span>
        {unsent > 0 && <span class={styles.unsent}>{say.unsent(unsent)}</span>}
        {unsent === 0 && drafted > 0 && <span class={styles.drafted}>{say.drafted(drafted)}</span>}
      </a>
    </li>
  );
}

/** How long a table has stood as it does. Rendered when the minute changes. */
function Minutes({ since }: { since: string }) {
  const minutes = useComputed(() => minutesSince(since, serverNow.value ?? now.value)).value;
  return <span>{floorText.value.minutes(minutes)}</span>;
}
