import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import {
  onPlan,
  overlaps,
  type PlanPlace,
  planColumns,
  planOf,
  stepOnPlan,
  tableUnits,
} from '../../../../functions/domain/floor-plan.ts';
import { type ApiProblem, api, unwrap } from '../../api/client.ts';
import type { TableNow } from '../../api/types.ts';
import { announce } from '../../components/announcer.tsx';
import { Button } from '../../components/button.tsx';
import { toast } from '../../components/toast.tsx';
import { isStale } from '../../forms/is-stale.ts';
import { floorText } from '../../i18n/floor.ts';
import { t } from '../../i18n/index.ts';
import { whyNot } from '../../i18n/problems.ts';
import { session } from '../../session/session.ts';
import styles from './floor-plan.module.css';
import type { FloorStore } from './floor-store.ts';
import { byArea } from './table-facts.ts';
import { TableTile } from './table-tile.tsx';

type Props = {
  store: FloorStore;
  tables: readonly TableNow[];
  /** The numbers of those to be shown. */
  shown: ReadonlySet<number>;
  staffId: string;
};

const steps: Readonly<Record<string, PlanPlace>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The tables where they stand, area by area. A manager drags them into place, or moves them with the arrow keys. */
export function FloorPlan({ store, tables, shown, staffId }: Props) {
  const say = floorText.value;
  const isMoving = useSignal(false);
  const { placed, put } = usePlaces(store);
  const at = (table: TableNow): PlanPlace | null => placed.value.get(table.number) ?? table.place;
  return (
    <>
      {session.value?.staff.role === 'manager' && (
        <div class={styles.tools}>
          <Button
            kind={isMoving.value ? 'primary' : 'quiet'}
            onClick={() => {
              isMoving.value = !isMoving.peek();
            }}
          >
            {isMoving.value ? say.moved : say.moveTables}
          </Button>
          {isMoving.value && <p>{say.moveHint}</p>}
        </div>
      )}
      {byArea(tables).map(([area, inArea]) => {
        const plan = planOf(inArea.map((table) => ({ number: table.number, place: at(table) })));
        const others = (number: number) => [...plan].flatMap(([each, place]) => (each === number ? [] : [place]));
        return (
          <section key={area} class={styles.area} aria-label={area || say.title}>
            {area !== '' && <h2>{area}</h2>}
            <ul class={styles.plan} data-moving={isMoving.value}>
              {inArea
                .filter(({ number }) => isMoving.value || shown.has(number))
                .map((table) => {
                  const place = plan.get(table.number) ?? { x: 0, y: 0 };
                  const { x, y } = place;
                  const span = `span ${tableUnits}`;
                  return (
                    <li key={table.number} style={{ gridArea: `${y + 1} / ${x + 1} / ${span} / ${span}` }}>
                      {isMoving.value ? (
                        <MovedTable
                          number={table.number}
                          place={place}
                          others={() => others(table.number)}
                          onPut={(next) => put(table.number, next)}
                        />
                      ) : (
                        <TableTile table={table} store={store} staffId={staffId} />
                      )}
                    </li>
                  );
                })}
            </ul>
          </section>
        );
      })}
    </>
  );
}

/** Where tables were put that the shop has not confirmed yet, and `put`, which stores such a place. */
function usePlaces(store: FloorStore) {
  const placed = useSignal<ReadonlyMap<number, PlanPlace>>(new Map());
  const saving = useRef(new Set<number>()).current;
  const forget = (number: number) => {
    placed.value = new Map([...placed.peek()].filter(([each]) => each !== number));
  };
  /** Stores the last place of a table, one request at a time: each is decided on the version that the one before it made. */
  const save = async (number: number) => {
    if (saving.has(number)) return;
    saving.add(number);
    for (let place = placed.peek().get(number); place !== undefined; place = placed.peek().get(number)) {
      const version = store.tables.peek()?.find((table) => table.number === number)?.version;
      const params = { path: { number }, header: { 'if-match': `"${version}"` } };
      try {
        store.learnTable(await unwrap(api.PATCH('/api/v1/tables/{number}', { params, body: { place } })));
        if (placed.peek().get(number) === place) forget(number);
      } catch (problem) {
        toast(isStale(problem) ? floorText.peek().movedByOther(number) : whyNot.peek()(problem as ApiProblem)); // `unwrap` throws nothing else
        forget(number);
        await store.readTables().catch(() => undefined);
      }
    }
    saving.delete(number);
  };
  const put = (number: number, place: PlanPlace) => {
    placed.value = new Map(placed.peek()).set(number, place);
    void save(number);
  };
  return { placed, put };
}

type MovedProps = {
  number: number;
  place: PlanPlace;
  others: () => readonly PlanPlace[];
  onPut: (place: PlanPlace) => void;
};

/** A table that follows the pointer, and stays where it is let go unless another one is there. */
function MovedTable({ number, place, others, onPut }: MovedProps) {
  const say = floorText.value;
  const held = useRef<{ x: number; y: number } | undefined>(undefined);
  const shift = (event: PointerEvent) => ({
    x: event.clientX - (held.current?.x ?? event.clientX),
    y: event.clientY - (held.current?.y ?? event.clientY),
  });
  const letGo = (event: PointerEvent & { currentTarget: HTMLButtonElement }) => {
    const button = event.currentTarget;
    const by = shift(event);
    held.current = undefined;
    button.style.translate = '';
    const unit = (button.closest('ul')?.clientWidth ?? 0) / planColumns;
    if (unit === 0) return;
    const next = onPlan({ x: place.x + by.x / unit, y: place.y + by.y / unit });
    if (next.x === place.x && next.y === place.y) return;
    if (others().some((other) => overlaps(other, next))) toast(say.taken);
    else onPut(next);
  };
  return (
    <button
      type="button"
      class={styles.moved}
      aria-label={say.placeOf(t.value.table(number), place.x + 1, place.y + 1)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        held.current = { x: event.clientX, y: event.clientY };
      }}
      onPointerMove={(event) => {
        if (held.current === undefined) return;
        const { x, y } = shift(event);
        event.currentTarget.style.translate = `${x}px ${y}px`;
      }}
      onPointerUp={letGo}
      onPointerCancel={(event) => {
        held.current = undefined;
        event.currentTarget.style.translate = '';
      }}
      onKeyDown={(event) => {
        const step = steps[event.key];
        const next = step && stepOnPlan(place, step, others());
        if (step !== undefined) event.preventDefault();
        if (next === undefined) return;
        onPut(next);
        announce(say.placeOf(t.value.table(number), next.x + 1, next.y + 1));
      }}
    >
      {number}
    </button>
  );
}
