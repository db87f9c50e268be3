import { Button } from '../../components/button.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { acting } from './acts.ts';
import styles from './group.module.css';

type Props = { title: string; hint: string; yes: string; no: string; onYes: () => void; onClose: () => void };

/** Asks once before something that others would have to live with. */
export function Ask({ title, hint, yes, no, onYes, onClose }: Props) {
  return (
    <Sheet
      title={title}
      onClose={onClose}
      foot={
        <div class={styles.actions}>
          <Button kind="danger" disabled={acting.value} onClick={onYes}>
            {yes}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {no}
          </Button>
        </div>
      }
    >
      <p>{hint}</p>
    </Sheet>
  );
}
