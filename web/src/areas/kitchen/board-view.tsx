import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { inServerTime } from '../../api/server-clock.ts';
import { announce } from '../../components/announcer.tsx';
import { useNow } from '../../components/use-now.ts';
import { usePage } from '../../components/use-page.ts';
import { kitchenText } from '../../i18n/kitchen.ts';
import { allDay } from './all-day.ts';
import { AllDayStrip } from './all-day-strip.tsx';
import styles from './board.module.css';
import { BoardColumns } from './board-columns.tsx';
import { BoardHeader } from './board-header.tsx';
import { type BoardStore, openBoard } from './board-store.ts';
import { ringBell, startSoundOnTouch } from './chime.ts';
import { connection } from './connection.ts';
import { placeOf } from './place.ts';
import { RecentMoves } from './recent-moves.tsx';
import { TroubleBars } from './trouble-bars.tsx';
import { useWakeLock } from './use-wake-lock.ts';

/** The board from the moment it is shown until it is left. */
export function BoardView() {
  const store = useSignal<BoardStore | undefined>(undefined);
  /** How many orders came while it was open: each time the edge of the screen lights up anew. */
  const arrived = useSignal(0);

  useEffect(() => {
    const opened = openBoard((orders) => {
      arrived.value += orders.length;
      ringBell();
      for (const order of orders) announce(kitchenText.peek().arrived(order.number, placeOf(order)));
    });
    store.value = opened;
    return opened.close;
  }, []);
  useEffect(startSoundOnTouch, []);
  useWakeLock();

  return store.value && <OpenBoard store={store.value} arrived={arrived.value} />;
}

function OpenBoard({ store, arrived }: { store: BoardStore; arrived: number }) {
  const now = useNow();
  const heading = usePage(kitchenText.value.title);
  const owed = useComputed(() => allDay(store.orders.value.values()));
  const line = connection(
    {
      state: store.live.state.value,
      lastHeardAt: store.live.lastHeardAt.value,
      downSince: store.downSince.value,
    },
    now.value,
  );
  return (
    <div class={styles.screen}>
      {arrived > 0 && <div key={arrived} class={styles.flash} />}
      <BoardHeader heading={heading} line={line}>
        <AllDayStrip owed={owed.value} />
      </BoardHeader>
      <TroubleBars store={store} line={line} />
      <BoardColumns store={store} line={line} now={inServerTime(now.value)} />
      <RecentMoves store={store} />
    </div>
  );
}
