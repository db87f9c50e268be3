import type { ApiProblem } from '../../api/client.ts';
import { RefusalNotice } from '../../ordering/placing/refusal-notice.tsx';
import { groupUnits } from './sums.ts';

/** What the host can do about a time that was refused; a group at a table has no times to choose from. */
export type Ways = { onTime: ((at: string) => void) | undefined; onChooseTime: () => void };

/** `totalCents` is what it would come to now. */
type Props = Ways & { problem: ApiProblem; totalCents: number; sentCents: number };

/** Why the group’s order was not taken, for its host. The button below sends it for a new price, or opens the group. */
export const SendRefused = ({ onTime, onChooseTime, ...refused }: Props) => (
  <RefusalNotice
    {...refused}
    reader="together"
    units={groupUnits.value}
    table={undefined}
    sendForTime={onTime}
    chooseTime={onTime && onChooseTime}
  />
);
