import { useSignal } from '@preact/signals';
import { api, unwrap } from '../../api/client.ts';
import type { Shift } from '../../api/types.ts';
import { Button } from '../../components/button.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { toast } from '../../components/toast.tsx';
import { dateAndTime, price } from '../../i18n/format.ts';
import { tillText } from '../../i18n/till.ts';
import styles from './till.module.css';

/** The last shifts that were closed, for a manager. */
export function EarlierShifts({ onReport }: { onReport: (shift: Shift) => void }) {
  const say = tillText.value;
  const shifts = useSignal<readonly Shift[] | undefined>(undefined);
  const load = () =>
    void unwrap(api.GET('/api/v1/shifts', { params: { query: {} } })).then(
      (read) => {
        shifts.value = read.shifts;
      },
      () => toast(say.failed),
    );
  return (
    <>
      <Button kind="quiet" onClick={load}>
        {say.older}
      </Button>
      {shifts.value !== undefined && (
        <Sheet
          title={say.older}
          onClose={() => {
            shifts.value = undefined;
          }}
        >
          <ul class={styles.list}>
            {shifts.value.map((shift) => (
              <li key={shift.id}>
                <button type="button" class={styles.order} onClick={() => onReport(shift)}>
                  <b>{say.report(shift.number)}</b>
                  <span class={styles.soft}>{dateAndTime(shift.closedAt ?? shift.openedAt)}</span>
                  <span class={styles.sum}>{price(shift.report?.differenceCents ?? 0)}</span>
                </button>
              </li>
            ))}
          </ul>
        </Sheet>
      )}
    </>
  );
}
