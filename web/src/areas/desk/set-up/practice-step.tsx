import { useSignal } from '@preact/signals';
import { ApiProblem, api, unwrap } from '../../../api/client.ts';
import { menu } from '../../../api/shop.ts';
import type { MenuItem } from '../../../api/types.ts';
import { randomId } from '../../../browser/random-id.ts';
import { Button, buttonClass } from '../../../components/button.tsx';
import { toast } from '../../../components/toast.tsx';
import { whyNot } from '../../../i18n/problems.ts';
import { setUpText } from '../../../i18n/set-up.ts';
import { staffPaths } from '../../../router/staff-paths.ts';
import type { StepProps } from './step-props.ts';

const manyOrders = 12;

/** One of an item, made as its groups need it: their defaults, else as many of their first options as they ask for. */
function lineOf({ id, optionGroups }: MenuItem, quantity: number) {
  const optionIds = optionGroups.flatMap(({ min, options }) => {
    const defaults = options.filter((option) => option.default);
    return (defaults.length >= min ? defaults : options.slice(0, min)).map((option) => option.id);
  });
  return { itemId: id, optionIds, quantity };
}

const available = (): MenuItem[] =>
  (menu.peek()?.categories ?? []).flatMap(({ items }) => items).filter((item) => item.available);

/** Places a practice order of up to three items, which differ from order to order. */
async function placePractice(turn: number): Promise<number> {
  const items = available();
  const lines = Array.from({ length: Math.min(1 + (turn % 3), items.length) }, (_, index) => {
    const item = items[(turn * 5 + index * 7) % items.length];
    return item && lineOf(item, 1 + ((turn + index) % 4));
  }).filter((line) => line !== undefined);
  const params = { header: { 'idempotency-key': randomId() } };
  const body = { channel: 'counter', lines, tipCents: 0, practice: true } as const;
  return (await unwrap(api.POST('/api/v1/orders', { params, body }))).number;
}

/** Practice orders in the kitchen, which count in no report, and the way to take them away again. */
export function PracticeStep({ onDone }: StepProps) {
  const say = setUpText.value.practice;
  const isBusy = useSignal(false);
  const act = (work: () => Promise<string>) => async () => {
    if (isBusy.value) return;
    isBusy.value = true;
    try {
      toast(await work());
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      toast(whyNot.peek()(error));
    } finally {
      isBusy.value = false;
    }
  };
  const one = act(async () => say.placed(await placePractice(1)));
  const many = act(async () => {
    for (let turn = 0; turn < manyOrders; turn += 1) await placePractice(turn);
    return say.filled;
  });
  const clear = act(async () => say.cleared((await unwrap(api.DELETE('/api/v1/orders/practice'))).cancelled));
  const isEmpty = available().length === 0;
  return (
    <>
      <p>{isEmpty ? say.nothing : say.text}</p>
      {!isEmpty && (
        <>
          <Button aria-disabled={isBusy.value} onClick={one}>
            {say.one}
          </Button>
          <Button kind="quiet" aria-disabled={isBusy.value} onClick={many}>
            {say.many}
          </Button>
        </>
      )}
      <Button kind="quiet" aria-disabled={isBusy.value} onClick={clear}>
        {say.clear}
      </Button>
      <a class={buttonClass('quiet')} href={staffPaths.kitchen}>
        {say.kitchen}
      </a>
      <Button onClick={onDone}>{setUpText.value.next}</Button>
    </>
  );
}
