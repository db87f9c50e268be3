import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { announce } from '../../components/announcer.tsx';
import { Toaster } from '../../components/toast.tsx';
import { usePage } from '../../components/use-page.ts';
import { useWakeLock } from '../../components/use-wake-lock.ts';
import { kitchenText } from '../../i18n/kitchen.ts';
import { AllDayStrip } from './all-day.tsx';
import styles from './board.module.css';
import { BoardFlow } from './board-flow.tsx';
import { BoardHeader } from './board-header.tsx';
import { type BoardStore, openBoard } from './board-store.ts';
import { KeysCard } from './keys-card.tsx';
import { LaterList } from './later-list.tsx';
import { density, textScale } from './look.ts';
import { MasaScreen } from './masa-screen.tsx';
import { reportScreen } from './report-screen.ts';
import { isMasa, readAddress } from './station-view.ts';
import { ringAlarm, ringBell, startSoundOnTouch } from './tablet.ts';
import { placeOf } from './ticket-facts.ts';
import { TroubleBars } from './trouble-bars.tsx';
import { watchPrinters } from './watch-printers.ts';

/** The kitchen's wall tablet: opens the board, and closes it when the page is left. The staff's shell did the sign-in. */
export function KitchenPage() {
  const store = useSignal<BoardStore | undefined>(undefined);
  /** How many orders came while it was open: each time the edge of the screen lights up anew. */
  const arrived = useSignal(0);

  useEffect(() => {
    readAddress(location.search);
    const opened = openBoard((orders) => {
      arrived.value += orders.length;
      ringBell();
      for (const order of orders) announce(kitchenText.peek().arrived(order.number, placeOf(order)));
    }, ringAlarm);
    store.value = opened;
    const stopReporting = reportScreen(opened.connection);
    const stopWatching = watchPrinters(opened.connection);
    return () => {
      stopWatching();
      stopReporting();
      opened.close();
    };
  }, []);
  useEffect(startSoundOnTouch, []);
  useWakeLock();

  return store.value && <OpenBoard store={store.value} arrived={arrived} />;
}

function OpenBoard({ store, arrived }: { store: BoardStore; arrived: ReadonlySignal<number> }) {
  const heading = usePage(kitchenText.value.title);
  const scale = useComputed(() => `--text-scale: ${textScale.value}`);
  return (
    <div class={styles.screen} data-density={density} style={scale}>
      <Arrived arrived={arrived} />
      <BoardHeader heading={heading} connection={store.connection}>
        <AllDayStrip orders={store.toMake} />
        <LaterList store={store} class={styles.later} />
      </BoardHeader>
      <TroubleBars store={store} />
      {isMasa.value ? <MasaScreen store={store} /> : <BoardFlow store={store} />}
      <KeysCard />
      <Toaster />
    </div>
  );
}

const Arrived = ({ arrived }: { arrived: ReadonlySignal<number> }) =>
  arrived.value > 0 ? <div key={arrived.value} class={styles.arrived} /> : null;
