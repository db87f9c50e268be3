import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import * as v from 'valibot';
import { countedCents, denominationsCents } from '../../../../functions/domain/payments.ts';
import { api, unwrap } from '../../api/client.ts';
import type { CurrentShift, Shift } from '../../api/types.ts';
import { randomId } from '../../browser/random-id.ts';
import { Button } from '../../components/button.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { toast } from '../../components/toast.tsx';
import { TextField } from '../../forms/field.tsx';
import { Form, SaveButton } from '../../forms/form.tsx';
import { filled, useForm } from '../../forms/use-form.ts';
import { MoneyField } from '../../forms/value-fields.tsx';
import { clockTime, price } from '../../i18n/format.ts';
import { tillText } from '../../i18n/till.ts';
import { session } from '../../session/session.ts';
import { EarlierShifts } from './earlier-shifts.tsx';
import styles from './till.module.css';

type Props = { now: CurrentShift; onChange: () => void; onReport: (shift: Shift) => void };
type MoveKind = Shift['moves'][number]['kind'];

const amountOf = (min: number) =>
  v.pipe(
    v.number(() => tillText.value.noAmount),
    v.minValue(min, () => tillText.value.noAmount),
  );

/** The drawer: opened with its float, then drops, payouts and pay-ins, then the blind count. */
export function Drawer({ now: { shift, last }, onChange, onReport }: Props) {
  const say = tillText.value;
  const open = useSignal<MoveKind | 'count' | undefined>(undefined);
  const close = () => {
    open.value = undefined;
  };
  const moves = { drop: say.drop, payout: say.payout, 'pay-in': say.payIn } as const;
  const shown = open.value;
  return (
    <section class={styles.drawer} aria-labelledby="till-drawer">
      <h2 id="till-drawer">{shift === null ? say.drawer : say.opened(shift.number)}</h2>
      {shift === null ? (
        <>
          <p>{say.closed}</p>
          {last?.mustExplain === true ? <p class={styles.wrong}>{say.explainHint}</p> : <OpenForm onOpen={onChange} />}
        </>
      ) : (
        <>
          <p class={styles.soft}>{say.openedAt(shift.openedBy.name, clockTime(shift.openedAt))}</p>
          <div class={styles.acts}>
            {(Object.keys(moves) as MoveKind[]).map((kind) => (
              <Button
                key={kind}
                kind="quiet"
                onClick={() => {
                  open.value = kind;
                }}
              >
                {moves[kind]}
              </Button>
            ))}
            <Button
              onClick={() => {
                open.value = 'count';
              }}
            >
              {say.close}
            </Button>
          </div>
        </>
      )}
      <div class={styles.acts}>
        {last !== null && (
          <Button kind="quiet" onClick={() => onReport(last)}>
            {last.mustExplain ? say.explain : say.lastReport(last.number)}
          </Button>
        )}
        {session.value?.staff.role === 'manager' && last !== null && <EarlierShifts onReport={onReport} />}
      </div>
      {shown === 'count' && (
        <CountSheet
          onClose={close}
          onClosed={(closed) => {
            close();
            onChange();
            onReport(closed);
          }}
        />
      )}
      {shown !== undefined && shown !== 'count' && <MoveSheet kind={shown} onClose={close} onMoved={onChange} />}
    </section>
  );
}

function OpenForm({ onOpen }: { onOpen: () => void }) {
  const say = tillText.value;
  const form = useForm({
    first: { floatCents: 0 },
    schema: v.object({ floatCents: amountOf(0) }),
    save: async (body) => {
      await unwrap(api.POST('/api/v1/shifts', { body }));
      onOpen();
    },
  });
  return (
    <Form form={form}>
      <MoneyField {...form.field('floatCents')} label={say.float} hint={say.floatHint} />
      <SaveButton form={form}>{say.open}</SaveButton>
    </Form>
  );
}

type MoveProps = { kind: MoveKind; onClose: () => void; onMoved: () => void };

function MoveSheet({ kind, onClose, onMoved }: MoveProps) {
  const say = tillText.value;
  /** The same for every try of this sheet: a lost answer records nothing twice. */
  const key = useMemo(randomId, []);
  const form = useForm({
    first: { amountCents: 0, reason: '' },
    schema: v.object({ amountCents: amountOf(1), reason: kind === 'drop' ? v.string() : filled }),
    save: async ({ amountCents, reason }) => {
      const params = { header: { 'idempotency-key': key } };
      const said = reason.trim() === '' ? {} : { reason };
      await unwrap(api.POST('/api/v1/shifts/current/moves', { params, body: { kind, amountCents, ...said } }));
      toast(say.recorded);
      onMoved();
      onClose();
    },
  });
  const titles = { drop: say.dropTitle, payout: say.payoutTitle, 'pay-in': say.payInTitle } as const;
  return (
    <Sheet title={titles[kind]} onClose={onClose} foot={<SaveButton form={form}>{say.record}</SaveButton>}>
      <Form form={form}>
        <MoneyField {...form.field('amountCents')} label={say.amount} />
        <TextField {...form.text('reason')} label={say.reason} autocomplete="off" maxLength={200} />
      </Form>
    </Sheet>
  );
}

type CountProps = { onClose: () => void; onClosed: (shift: Shift) => void };

const typedCount = (text: string | undefined): number => (/^\d{1,5}$/.test(text ?? '') ? Number(text) : 0);

/** The blind count, by note and coin; what is expected is in the report that closing answers. */
function CountSheet({ onClose, onClosed }: CountProps) {
  const say = tillText.value;
  const key = useMemo(randomId, []);
  const names = denominationsCents.map((cents) => [String(cents), cents] as const);
  const countsOf = (values: Record<string, string>) =>
    names
      .map(([name, valueCents]) => ({ valueCents, count: typedCount(values[name]) }))
      .filter(({ count }) => count > 0);
  const form = useForm<Record<string, string>>({
    first: Object.fromEntries(names.map(([name]) => [name, ''])),
    schema: v.record(v.string(), v.string()),
    save: async (values) => {
      const params = { header: { 'idempotency-key': key } };
      const body = { counts: countsOf(values) };
      onClosed(await unwrap(api.POST('/api/v1/shifts/current/close', { params, body })));
    },
  });
  return (
    <Sheet title={say.countTitle} onClose={onClose} foot={<SaveButton form={form}>{say.closeNow}</SaveButton>}>
      <p>{say.countHint}</p>
      <Form form={form}>
        <div class={styles.counts}>
          {names.map(([name, cents]) => {
            const { onValue, ...field } = form.field(name);
            return (
              <TextField
                key={name}
                {...field}
                value={field.value ?? ''}
                label={say.countOf(price(cents))}
                inputMode="numeric"
                autocomplete="off"
                maxLength={5}
                onText={onValue}
              />
            );
          })}
        </div>
      </Form>
      <p class={styles.balance} aria-live="polite">
        {say.counted} <b>{price(countedCents(countsOf(form.values)))}</b>
      </p>
    </Sheet>
  );
}
