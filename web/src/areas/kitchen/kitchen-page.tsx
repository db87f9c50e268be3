import { kitchenText } from '../../i18n/kitchen.ts';
import { Door } from '../../session/door.tsx';
import { BoardView } from './board-view.tsx';

/** The kitchen's wall tablet: whoever is signed in sees the board. */
export function KitchenPage() {
  const text = kitchenText.value;
  return (
    <Door title={text.title} unknownHint={text.sessionFailedHint}>
      <BoardView />
    </Door>
  );
}
