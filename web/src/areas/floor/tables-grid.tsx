import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import type { TableNow } from '../../api/types.ts';
import { stored } from '../../browser/storage.ts';
import { lazy } from '../../components/lazy.tsx';
import { Notice } from '../../components/notice.tsx';
import { floorText } from '../../i18n/floor.ts';
import { staffPaths } from '../../router/staff-paths.ts';
import { session } from '../../session/session.ts';
import { isMine } from './drafts.ts';
import styles from './floor.module.css';
import type { FloorStore } from './floor-store.ts';
import { GuestsAsk } from './guests-ask.tsx';
import { byArea, factsOf } from './table-facts.ts';
import { TableTile } from './table-tile.tsx';

const filters = ['all', 'mine', 'ready'] as const;
type Filter = (typeof filters)[number];

const view = stored<'list' | 'plan'>('floor.view', (value) => (value === 'plan' ? 'plan' : 'list'));

/** Fetched when it is first looked at. */
const FloorPlan = lazy(async () => (await import('./floor-plan.tsx')).FloorPlan, {
  waiting: () => <p role="status">{floorText.value.loading}</p>,
  failed: () => <p role="alert">{floorText.value.failedHint}</p>,
});

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
        <button
          type="button"
          class={styles.chip}
          aria-pressed={view.value === 'plan'}
          onClick={() => {
            view.value = view.peek() === 'plan' ? 'list' : 'plan';
          }}
        >
          {say.plan}
        </button>
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
  if (view.value === 'plan') return <FloorPlan store={store} tables={tables} shown={numbers} staffId={staffId} />;
  return byArea(shown).map(([area, inArea]) => (
    <section key={area} aria-label={area || say.title}>
      {area !== '' && <h2 class={styles.area}>{area}</h2>}
      <ul class={styles.tables}>
        {inArea.map((table) => (
          <li key={table.number}>
            <TableTile table={table} store={store} staffId={staffId} />
          </li>
        ))}
      </ul>
    </section>
  ));
}
