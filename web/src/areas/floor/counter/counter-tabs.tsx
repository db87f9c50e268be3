import { useComputed, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import * as v from 'valibot';
import { maxCustomerName } from '../../../../../functions/domain/limits.ts';
import { api, unwrap } from '../../../api/client.ts';
import type { TabSummary } from '../../../api/types.ts';
import { Button } from '../../../components/button.tsx';
import { Sheet } from '../../../components/sheet.tsx';
import { TextField } from '../../../forms/field.tsx';
import { Form, SaveButton } from '../../../forms/form.tsx';
import { filled, useForm } from '../../../forms/use-form.ts';
import { counterText } from '../../../i18n/counter.ts';
import { floorText } from '../../../i18n/floor.ts';
import { price } from '../../../i18n/format.ts';
import { entries } from '../../../sync/outbox.ts';
import { keys } from '../bill/change-bill.ts';
import { whereIs } from '../bill/where-is.ts';
import { queueOf } from '../send-round.ts';
import styles from './counter.module.css';
import type { CounterStore } from './counter-store.ts';

/** The open tabs without a table, each the way to order onto it, and a button that opens another one. */
export function CounterTabs({ store }: { store: CounterStore }) {
  const say = counterText.value;
  const isOpening = useSignal(false);
  return (
    <section aria-labelledby="counter-tabs">
      <h2 id="counter-tabs">{say.tabs}</h2>
      <ul class={styles.tabs}>
        {store.tabs.value?.map((tab) => (
          <OpenTab key={tab.id} tab={tab} />
        ))}
        <li>
          <Button
            kind="quiet"
            onClick={() => {
              isOpening.value = true;
            }}
          >
            {say.openTab}
          </Button>
        </li>
      </ul>
      {isOpening.value && (
        <OpenTabSheet
          store={store}
          onClose={() => {
            isOpening.value = false;
          }}
        />
      )}
    </section>
  );
}

function OpenTab({ tab }: { tab: TabSummary }) {
  const unsent = useComputed(() => entries.value.filter(({ queue }) => queue === queueOf(tab.id)).length).value;
  return (
    <li>
      <a class={styles.tab} href={`#${tab.id}`} data-state={tab.state}>
        <b>{whereIs(tab)}</b>
        <span>{price(tab.balanceCents)}</span>
        {unsent > 0 && <span class={styles.unsent}>{floorText.value.unsent(unsent)}</span>}
      </a>
    </li>
  );
}

/** Asks for a name, opens the tab and goes to it. */
function OpenTabSheet({ store, onClose }: { store: CounterStore; onClose: () => void }) {
  const say = counterText.value;
  /** One key for each name, so that a second try after a lost answer opens no second tab. */
  const keyOf = useRef(keys()).current;
  const form = useForm({
    first: { name: '' },
    schema: v.object({ name: filled }),
    save: async (body) => {
      const header = { 'idempotency-key': keyOf(body) };
      const tab = await unwrap(api.POST('/api/v1/tabs', { params: { header }, body }));
      store.learnTab(tab);
      onClose();
      location.hash = tab.id;
    },
  });
  return (
    <Sheet title={say.openTabTitle} onClose={onClose} foot={<SaveButton form={form}>{say.open}</SaveButton>}>
      <Form form={form}>
        <TextField {...form.text('name')} label={say.tabName} autocomplete="off" maxLength={maxCustomerName} />
      </Form>
    </Sheet>
  );
}
