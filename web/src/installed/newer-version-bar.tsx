import { Button } from '../components/button.tsx';
import { installedText } from '../i18n/installed.ts';
import { newerVersion } from './newer-version.ts';
import styles from './newer-version-bar.module.css';

/** Offers the newer version, in a corner and without taking the focus. */
export function NewerVersionBar() {
  const say = installedText.value;
  return (
    <aside aria-label={say.newer} hidden={!newerVersion.value}>
      {newerVersion.value && (
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
