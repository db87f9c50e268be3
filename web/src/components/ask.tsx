import styles from './ask.module.css';
import { Button } from './button.tsx';
import { Sheet } from './sheet.tsx';

type Props = {
  title: string;
  hint: string;
  yes: string;
  no: string;
  /** What was said yes to is being done. */
  busy?: boolean;
  onYes: () => void;
  onClose: () => void;
};

/** Asks once before something that cannot be taken back, or that others would have to live with. */
export function Ask({ title, hint, yes, no, busy = false, onYes, onClose }: Props) {
  return (
    <Sheet
      title={title}
      onClose={onClose}
      foot={
        <div class={styles.answers}>
          <Button kind="danger" disabled={busy} onClick={onYes}>
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
