import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { foldText } from '../../../functions/domain/fold-text.ts';
import { ApiProblem, api, unwrap } from '../api/client.ts';
import { menu, openShop, reloadShop } from '../api/shop.ts';
import type { Menu, SoldOut } from '../api/types.ts';
import { Button } from '../components/button.tsx';
import { Sheet } from '../components/sheet.tsx';
import { toast } from '../components/toast.tsx';
import { TextField } from '../forms/field.tsx';
import { ChoiceField } from '../forms/value-fields.tsx';
import { formsText } from '../i18n/forms.ts';
import { inLanguage } from '../i18n/index.ts';
import { ingredientName } from '../i18n/ingredients.ts';
import { whyNot } from '../i18n/problems.ts';
import { soldOutText } from '../i18n/sold-out.ts';
import styles from './sold-out-sheet.module.css';

/** What a tap on something says: that there is none until then, or that so many portions are left of it today. */
type Said = { until: 'tomorrow' | 'changed'; portionsLeft: number | null };
type Thing = Pick<SoldOut, 'kind' | 'key'> & { name: string };

const kinds = ['ingredient', 'item', 'option'] as const;
const nameOf = ({ kind, key, name }: SoldOut): string =>
  kind === 'ingredient' || name === null ? ingredientName(key) : inLanguage(name);

/** Everything that can run out: what dishes are made of, the dishes, and the ways to have them, each once. */
function thingsOf({ categories }: Menu): Thing[] {
  const items = categories.flatMap((category) => category.items);
  const options = items.flatMap(({ optionGroups }) => optionGroups.flatMap((group) => group.options));
  const ingredients = [...new Set(items.flatMap((item) => item.ingredients))];
  const byId = new Map(options.map((option) => [option.id, option]));
  return [
    ...ingredients.map((key) => ({ kind: 'ingredient' as const, key, name: ingredientName(key) })),
    ...items.map(({ id, name }) => ({ kind: 'item' as const, key: id, name: inLanguage(name) })),
    ...[...byId.values()].map(({ id, name }) => ({ kind: 'option' as const, key: id, name: inLanguage(name) })),
  ];
}

const sellOut = ({ kind, key }: Thing, said: Said) =>
  unwrap(api.POST('/api/v1/menu/sold-out', { body: { kind, key, ...said } }));
const putBack = ({ kind, key }: Thing) =>
  unwrap(api.DELETE('/api/v1/menu/sold-out/{kind}/{key}', { params: { path: { kind, key } } }));

/** The button that opens the sheet. `class` is its own. */
export function SoldOutButton({ class: extra }: { class?: string | undefined }) {
  const isOpen = useSignal(false);
  const set = (open: boolean) => () => {
    isOpen.value = open;
  };
  return (
    <>
      <button type="button" class={extra} onClick={set(true)}>
        {soldOutText.value.button}
      </button>
      {isOpen.value && <SoldOutSheet onClose={set(false)} />}
    </>
  );
}

/** What is said of the next thing that is tapped; `read` answers undefined when the number of portions is none. */
function useSaid() {
  const choice = useSignal<'tomorrow' | 'changed' | 'portions'>('tomorrow');
  const portions = useSignal('12');
  const isNumber = useComputed(() => /^[1-9]\d{0,3}$/.test(portions.value.trim()));
  const read = (): Said | undefined => {
    if (choice.value !== 'portions') return { until: choice.value, portionsLeft: null };
    return isNumber.value ? { until: 'tomorrow', portionsLeft: Number(portions.value) } : undefined;
  };
  return { choice, portions, isNumber, read };
}

/**
 * What is sold out or counted now, each with the way back, and what may be sold out or counted with one tap: everything, or what
 * has one of the keys of `only`.
 */
export function SoldOutSheet({ only, onClose }: { only?: ReadonlySet<string> | undefined; onClose: () => void }) {
  const say = soldOutText.value;
  const id = useId();
  const { gone, act } = useSoldOut();
  const said = useSaid();
  const typed = useSignal('');
  const things = useComputed(() => (menu.value === undefined ? [] : thingsOf(menu.value)));
  const [counted, none] = [gone.filter(({ portionsLeft }) => portionsLeft), gone.filter((one) => !one.portionsLeft)];
  const isGone = new Set(none.map(({ key }) => key));
  const found = things.value.filter(
    ({ key, name }) => (only?.has(key) ?? true) && !isGone.has(key) && foldText(name).includes(foldText(typed.value)),
  );
  /** As it was said before, which is what undoing says again. */
  const again = (thing: Thing) => {
    const before = gone.find(({ key }) => key === thing.key);
    if (before === undefined) return putBack(thing);
    return sellOut(thing, { until: before.until === null ? 'changed' : 'tomorrow', portionsLeft: before.portionsLeft });
  };
  const back = (one: SoldOut) => {
    const thing = { ...one, name: nameOf(one) };
    return act(
      () => putBack(thing),
      one.portionsLeft ? say.notCounted(thing.name) : say.isBack(thing.name),
      () => again(thing),
    );
  };
  const sell = (thing: Thing) => {
    const now = said.read();
    if (now === undefined) return;
    const text = now.portionsLeft === null ? say.gone(thing.name) : say.counted(thing.name, now.portionsLeft);
    void act(
      () => sellOut(thing, now),
      text,
      () => again(thing),
    );
  };
  return (
    <Sheet title={say.title} onClose={onClose}>
      <div class={styles.sheet}>
        <Gone id={`${id}-now`} title={say.now} back={say.back} gone={none} onBack={back} />
        <Gone id={`${id}-few`} title={say.few} back={say.stopCounting} gone={counted} onBack={back} />
        <ChoiceField
          id={`${id}-until`}
          name="until"
          label={say.howLong}
          wrong={undefined}
          value={said.choice.value}
          options={say.until}
          onValue={(value) => {
            said.choice.value = value;
          }}
        />
        {said.choice.value === 'portions' && (
          <TextField
            id={`${id}-portions`}
            label={say.howMany}
            hint={say.howManyHint}
            wrong={said.isNumber.value ? undefined : say.noNumber}
            value={said.portions.value}
            inputMode="numeric"
            autocomplete="off"
            onText={(text) => {
              said.portions.value = text;
            }}
          />
        )}
        <TextField
          id={`${id}-find`}
          label={say.find}
          value={typed.value}
          autocomplete="off"
          onText={(text) => {
            typed.value = text;
          }}
        />
        {found.length === 0 && <p>{say.nothing}</p>}
        {kinds.map((kind) => {
          const mine = found.filter((thing) => thing.kind === kind);
          if (mine.length === 0) return null;
          return (
            <section key={kind} aria-labelledby={`${id}-${kind}`}>
              <h3 id={`${id}-${kind}`}>{say.kinds[kind]}</h3>
              <ul class={styles.things}>
                {mine.map((thing) => (
                  <li key={thing.key}>
                    <Button big="kitchen" kind="quiet" class={styles.thing} onClick={() => sell(thing)}>
                      {thing.name}
                    </Button>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </Sheet>
  );
}

type GoneProps = { id: string; title: string; back: string; gone: readonly SoldOut[]; onBack: (one: SoldOut) => void };

/** A list of what is sold out or counted, each with the button that takes that back. Nothing when there is none. */
function Gone({ id, title, back, gone, onBack }: GoneProps) {
  const say = soldOutText.value;
  if (gone.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <ul class={styles.gone}>
        {gone.map((one) => (
          <li key={one.key}>
            <span>
              {nameOf(one)}
              {!!one.portionsLeft && `: ${one.portionsLeft}`}
              {one.until !== null && <small> {say.tomorrow}</small>}
            </span>
            <Button big="kitchen" kind="quiet" aria-label={`${back}: ${nameOf(one)}`} onClick={() => onBack(one)}>
              {back}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is sold out as the server last answered it; `act` changes that, says so, and offers the way back. */
function useSoldOut() {
  const gone = useSignal<readonly SoldOut[]>([]);
  const read = async () => {
    gone.value = (await unwrap(api.GET('/api/v1/menu/sold-out'))).soldOut;
  };
  const attempt = async (work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work();
      await Promise.all([read(), reloadShop()]);
      return true;
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      toast(whyNot.peek()(error));
      return false;
    }
  };
  useEffect(() => {
    void attempt(openShop);
  }, []);
  const act = async (work: () => Promise<unknown>, said: string, undo: () => Promise<unknown>) => {
    if (await attempt(work)) toast(said, { label: formsText.peek().undo, run: () => void attempt(undo) });
  };
  return { gone: gone.value, act };
}
