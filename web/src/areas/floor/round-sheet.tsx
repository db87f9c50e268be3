import { Button } from '../../components/button.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { toast } from '../../components/toast.tsx';
import { floorText } from '../../i18n/floor.ts';
import { useCart } from '../../ordering/cart/cart.ts';
import { CartList } from '../../ordering/cart/cart-list.tsx';
import type { Opened } from '../../ordering/item/item-sheet.tsx';
import styles from './floor.module.css';

type Props = { onEdit: (opened: Opened) => void };

function Lines({ onEdit }: Props) {
  const say = floorText.value;
  const cart = useCart();
  const clear = () => {
    const before = cart.lines.latest();
    cart.change(() => []);
    toast(say.cleared, { label: say.undo, run: () => cart.change((now) => [...before, ...now]) });
  };
  return (
    <>
      <CartList onEdit={onEdit} />
      {cart.count.value === 0 ? (
        <p>{say.empty}</p>
      ) : (
        <Button kind="quiet" onClick={clear}>
          {say.clear}
        </Button>
      )}
    </>
  );
}

/** The round's lines, to be changed, over the menu. */
export const RoundSheet = ({ title, onEdit, onClose }: Props & { title: string; onClose: () => void }) => (
  <Sheet title={title} onClose={onClose}>
    <Lines onEdit={onEdit} />
  </Sheet>
);

/** The same beside the menu, where there is room. */
export const RoundPanel = ({ onEdit }: Props) => (
  <aside class={styles.panel} aria-labelledby="round">
    <h2 id="round">{floorText.value.draft}</h2>
    <Lines onEdit={onEdit} />
  </aside>
);
