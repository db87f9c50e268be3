import { keeps } from '../../browser/storage.ts';
import { Button } from '../../components/button.tsx';
import { installedText } from '../../i18n/installed.ts';
import { newerVersion } from './newer-version.ts';
import styles from './newer-version-bar.module.css';

/**
 * Offers the newer version, in a corner and without taking the focus. Where nothing can be kept it offers none: the cart
 * is only in this page, and would go with it.
 */
export function NewerVersionBar() {
  const say = installedText.value;
  const offered = newerVersion.value && keeps();
  return (
    <aside aria-label={say.newer} hidden={!offered}>
      {offered && (
        <div class={styles.bar}>
          <p role="status">{say.newer}</p>
          <Button kind="quiet" class={styles.update} onClick={() => location.reload()}>
            {say.update}
          </Button>
        </div>
      )}
    </aside>
  );
}
