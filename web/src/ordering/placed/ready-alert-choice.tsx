import { useEffect } from 'preact/hooks';
import type { Order } from '../../api/types.ts';
import { Button } from '../../components/button.tsx';
import { orderText } from '../../i18n/order.ts';
import styles from './order.module.css';
import { isPushed } from './push.ts';
import { alertReady, isWanted, startSound, turnAlertOff, turnAlertOn, ways } from './ready-alert.ts';

function howToTell(id: string): string {
  const say = orderText.value;
  if (isPushed(id)) return say.alertByPush;
  const { sound, notification } = ways.value;
  if (sound && notification) return say.alertByBoth;
  if (notification) return say.alertByNotification;
  return sound ? say.alertBySound : say.alertByNothing;
}

/** `path`: where it is shown, when that is not the order’s own page. */
type Props = { order: Pick<Order, 'id' | 'number' | 'channel' | 'status'>; path?: string };

/** The button that turns the ready alert on, the text that names its means, and the alert itself. */
export function ReadyAlertChoice({ order, path }: Props) {
  const say = orderText.value;
  const { id, status } = order;
  const waiting = status === 'received' || status === 'preparing';
  const asked = isWanted(id);

  useEffect(() => {
    if (status === 'ready') void alertReady(order, path);
  }, [status]);

  useEffect(() => {
    if (!asked || ways.peek().sound) return;
    const start = () => void startSound();
    document.addEventListener('pointerup', start, { once: true });
    return () => document.removeEventListener('pointerup', start);
  }, [asked]);

  if (!waiting) return null;
  return (
    <section class={styles.readyAlert} aria-label={say.turnAlertOn}>
      {asked ? (
        <>
          <p role="status">{howToTell(id)}</p>
          <Button kind="quiet" onClick={turnAlertOff}>
            {say.turnAlertOff}
          </Button>
        </>
      ) : (
        <Button kind="quiet" onClick={() => void turnAlertOn(id)}>
          {say.turnAlertOn}
        </Button>
      )}
    </section>
  );
}
