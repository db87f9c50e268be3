import { t } from '../../i18n/index.ts';
import { staffPaths } from '../../router/staff-paths.ts';
import type { FloorLink } from './floor-header.tsx';
import type { FloorStore } from './floor-store.ts';
import { RoundPage } from './round-page.tsx';

type Props = { number: number; store: FloorStore; links: readonly FloorLink[] };

/** One table: what is on it, and the round that is put together for it. */
export function TablePage({ number, store, links }: Props) {
  const table = store.tables.value?.find((each) => each.number === number);
  return (
    <RoundPage
      place={number}
      name={t.value.table(number)}
      hint={table?.name ?? undefined}
      seats={table?.seats ?? null}
      orders={store.ordersAt(number).value}
      moves={store}
      isLost={store.isLost.value}
      tab={table?.tab ?? null}
      bill={`${staffPaths.bills}#mesa-${number}`}
      links={links}
    />
  );
}
