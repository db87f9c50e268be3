import { Button } from '../../components/button.tsx';
import { groupText } from '../../i18n/group.ts';
import { acting, lock } from './acts.ts';
import styles from './group.module.css';
import { group, me } from './live-group.ts';
import { SendForm } from './send-form.tsx';

/** What only the host does: close the group, look it over, send it. */
export function HostPanel() {
  const say = groupText.value;
  const now = group.value;
  if (now === undefined || me.value?.host !== true || now.status === 'sent') return null;
  const empty = now.members.every(({ lines }) => lines.length === 0);
  return (
    <section class={styles.card} aria-labelledby="host">
      <h2 id="host">{say.review}</h2>
      {now.status === 'open' ? (
        <>
          <p class={styles.hint}>{empty ? say.lockEmpty : say.lockHint}</p>
          {!empty && (
            <Button big disabled={acting.value} onClick={() => void lock()}>
              {say.lock}
            </Button>
          )}
        </>
      ) : (
        <SendForm now={now} />
      )}
    </section>
  );
}
