import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { menu } from '../../api/shop.ts';
import { Ask } from '../../components/ask.tsx';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { LanguageSwitch } from '../../components/language-switch.tsx';
import { Notice } from '../../components/notice.tsx';
import { Picture, pupusaOf } from '../../components/picture.tsx';
import { QrCode } from '../../components/qr-code.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { Toaster, toast } from '../../components/toast.tsx';
import { LongTextField, SelectField, TextField } from '../../forms/field.tsx';
import { RadioTile, RadioTiles } from '../../forms/radio-tiles.tsx';
import { Stepper } from '../../forms/stepper.tsx';
import { CartList } from '../../ordering/cart/cart-list.tsx';
import { FitToMenu, Totals } from '../../ordering/cart/cart-totals.tsx';
import { withPhoneCart } from '../../ordering/cart/phone-cart.tsx';
import { TipChoice } from '../../ordering/cart/tip-choice.tsx';
import { GuestField, ItemFacts, OptionGroupField } from '../../ordering/item/item-fields.tsx';
import { ItemCard } from '../../ordering/menu/item-card.tsx';
import { PopularShelf } from '../order/menu/popular-shelf.tsx';
import styles from './components-page.module.css';
import { Dishes, DishForm } from './form-and-table.tsx';

const colours = ['table', 'masa', 'masa-deep', 'comal', 'maize', 'maize-wash', 'curtido', 'curtido-wash', 'loroco'];
const more = ['loroco-wash', 'carrot', 'carrot-wash', 'chile', 'chile-wash', 'ink', 'ink-soft', 'line', 'line-strong'];
const sizes = ['xs', 's', 'm', 'l', 'xl', '2xl'];
const icons = ['close', 'back', 'minus', 'plus', 'search', 'check'] as const;
const pupusas = [['pork', 'beans', 'cheese'], ['cheese', 'loroco'], []];
const drinks = [
  'soda-kolashampan',
  'cerveza-pilsener',
  'jugo-pina',
  'fresco-horchata',
  'licuado-fresa',
  'caliente-cafe-negro',
];

/** Everything the pages are made of, in both themes. Only in development: `routes.tsx` leaves it out of what is built. */
export const ComponentsPage = withPhoneCart(() => (
  <main id="main" class={styles.page}>
    <h1>Components</h1>
    <div class={styles.themes}>
      {(['light', 'dark'] as const).map((scheme) => (
        <section key={scheme} class={styles.theme} style={{ colorScheme: scheme }} aria-label={scheme}>
          <Foundations />
          <Controls />
          <Menu />
          <Cart />
          <DishForm />
          <Dishes />
        </section>
      ))}
    </div>
    <Toaster />
  </main>
));

const Part = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <section class={styles.part}>
    <h2>{name}</h2>
    <div class={styles.row}>{children}</div>
  </section>
);

const Foundations = () => (
  <>
    <Part name="Colours">
      {[...colours, ...more].map((colour) => (
        <figure key={colour} class={styles.swatch}>
          <div style={{ background: `var(--${colour})` }} />
          <figcaption>{colour}</figcaption>
        </figure>
      ))}
    </Part>
    <Part name="Type">
      {sizes.map((size) => (
        <p key={size} style={{ font: `700 var(--text-${size}) var(--font-display)` }}>
          Revueltas {size}
        </p>
      ))}
      <p>The system’s own face, for everything that is read.</p>
    </Part>
    <Part name="Icon">
      {icons.map((icon) => (
        <Icon key={icon} name={icon} />
      ))}
    </Part>
    <Part name="Picture">
      {pupusas.map((ingredients) => (
        <Picture key={`${ingredients}`} of={pupusaOf(...ingredients)} size={72} />
      ))}
      {drinks.map((picture) => (
        <Picture key={picture} of={{ kind: 'drink', ingredients: [], picture }} size={72} />
      ))}
    </Part>
  </>
);

function Fields() {
  const id = useId();
  const [text, chosen, later] = [useSignal(''), useSignal(''), useSignal(false)];
  const onText = (next: string) => {
    text.value = next;
  };
  return (
    <>
      <TextField id={`${id}-name`} label="Name" hint="What it is for." value={text} onText={onText} />
      <TextField id={`${id}-wrong`} label="Name" wrong="What is wrong with it." value={text} onText={onText} />
      <LongTextField id={`${id}-note`} label="Note" value={text} onText={onText} />
      <SelectField
        id={`${id}-table`}
        label="Table"
        choose="Choose one"
        value={chosen.value}
        onChoose={(next) => {
          chosen.value = next;
        }}
      >
        <option value="1">Table 1</option>
      </SelectField>
      <RadioTiles legend="When">
        {[false, true].map((answer) => (
          <RadioTile
            key={String(answer)}
            name={`${id}-when`}
            checked={later.value === answer}
            onChoose={() => {
              later.value = answer;
            }}
          >
            {answer ? 'Later' : 'Now'}
            <small>{answer ? 'at a time' : 'in 20 minutes'}</small>
          </RadioTile>
        ))}
      </RadioTiles>
    </>
  );
}

function Controls() {
  const quantity = useSignal(2);
  const open = useSignal(false);
  const close = () => {
    open.value = false;
  };
  const asking = useSignal(false);
  const stop = () => {
    asking.value = false;
  };
  return (
    <>
      <Part name="Button">
        <Button>Primary</Button>
        <Button kind="quiet">Quiet</Button>
        <Button kind="danger">Danger</Button>
        <Button disabled>Disabled</Button>
        <Button big>
          Big <span>$6.50</span>
        </Button>
        <Button big="kitchen">Kitchen</Button>
      </Part>
      <Part name="Field">
        <Fields />
      </Part>
      <Part name="QrCode">
        <QrCode text="https://pupuseria.example/mesa/5" name="Mesa 5" />
      </Part>
      <Part name="Stepper">
        <Stepper
          label="Quantity"
          value={quantity.value}
          min={1}
          max={5}
          onChange={(value) => {
            quantity.value = value;
          }}
        />
      </Part>
      <Part name="Language switch">
        <LanguageSwitch />
      </Part>
      <Part name="Notice">
        <Notice kind="info" title="Something to know" actions={<Button kind="quiet">Do something</Button>}>
          And what it means.
        </Notice>
        <Notice kind="bad" title="Something went wrong">
          And what can be done about it.
        </Notice>
      </Part>
      <Part name="Ask">
        <Button
          kind="quiet"
          onClick={() => {
            asking.value = true;
          }}
        >
          Do what cannot be taken back
        </Button>
        {asking.value && (
          <Ask title="Do it?" hint="What that means." yes="Yes, do it" no="No, leave it" onYes={stop} onClose={stop} />
        )}
      </Part>
      <Part name="Toast">
        <Button kind="quiet" onClick={() => toast('It is done.', { label: 'Undo', run: () => toast('It is undone.') })}>
          Do it
        </Button>
      </Part>
      <Part name="Sheet">
        <Button
          onClick={() => {
            open.value = true;
          }}
        >
          Open a sheet
        </Button>
        {open.value && (
          <Sheet title="A sheet" onClose={close} foot={<Button onClick={close}>Its one big button</Button>}>
            From below on a phone, in the middle of anything larger.
          </Sheet>
        )}
      </Part>
    </>
  );
}

function Menu() {
  const chosen = useSignal<readonly string[]>([]);
  const guest = useSignal('');
  const item = menu.value?.categories[0]?.items[0];
  if (menu.value === undefined || item === undefined) return null;
  return (
    <>
      <Part name="Item card">
        <ul class={styles.card}>
          <ItemCard item={item} onOpen={() => undefined} />
          <ItemCard item={{ ...item, id: 'few', ...{ portionsLeft: 3 } }} onOpen={() => undefined} />
          <ItemCard item={{ ...item, id: 'none', available: false }} onOpen={() => undefined} />
        </ul>
      </Part>
      <PopularShelf menu={menu.value} onOpen={() => undefined} />
      <Part name="Item facts">
        <ItemFacts item={{ ...item, tags: ['milk', 'gluten'] }} chosen={[]} />
      </Part>
      {item.optionGroups.map((group) => (
        <OptionGroupField
          key={group.id}
          group={group}
          chosen={chosen.value}
          missing={false}
          onChange={(next) => {
            chosen.value = next;
          }}
        />
      ))}
      <Part name="Guest field">
        <GuestField guest={guest} />
      </Part>
    </>
  );
}

const Cart = () => (
  <Part name="Cart">
    <div class={styles.cart}>
      <CartList onEdit={() => undefined} />
      <FitToMenu />
      <TipChoice />
      <Totals />
    </div>
  </Part>
);
