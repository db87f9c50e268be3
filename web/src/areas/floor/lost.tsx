import { floorText } from '../../i18n/floor.ts';
import styles from './floor.module.css';
import type { FloorStore } from './floor-store.ts';

/** Says that the shop's changes do not reach this phone, and what that means for orders. */
export function Lost({ store }: { store: FloorStore }) {
  const say = floorText.value;
  return (
    <p class={styles.lost} role="status">
      {store.isLost.value && say.lost}
    </p>
  );
}
