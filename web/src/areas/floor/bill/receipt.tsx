import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { api, unwrap } from '../../../api/client.ts';
import { restaurant } from '../../../api/shop.ts';
import type { Tab } from '../../../api/types.ts';
import { shopOrigin } from '../../../browser/shop-origin.ts';
import { stored } from '../../../browser/storage.ts';
import { Button } from '../../../components/button.tsx';
import { Photo } from '../../../components/photo.tsx';
import { QrCode } from '../../../components/qr-code.tsx';
import { billText } from '../../../i18n/bill.ts';
import { dateAndTime, price } from '../../../i18n/format.ts';
import { inLanguage } from '../../../i18n/index.ts';
import { paymentsText } from '../../../i18n/payments.ts';
import { href } from '../../../router/paths.ts';
import styles from './bill.module.css';
import { Chip, Chips } from './chips.tsx';
import paper from './receipt.module.css';
import { whereIs } from './where-is.ts';

/** Widths of rolls, in millimetres. */
const rolls = ['80', '58'] as const;
const roll = stored<(typeof rolls)[number]>('receipt-roll', (value) => rolls.find((known) => known === value) ?? '80');

type Props = { tab: Tab; onBack: () => void };

/** The bill as it is printed: what was ordered, what was paid and the change, on a roll of 80 mm or 58 mm. */
export function Receipt({ tab, onBack }: Props) {
  const say = billText.value;
  return (
    <>
      <div class={paper.tools}>
        <Chips label={say.roll}>
          {rolls.map((width) => (
            <Chip
              key={width}
              isOn={roll.value === width}
              onTap={() => {
                roll.value = width;
              }}
            >
              {width} mm
            </Chip>
          ))}
        </Chips>
        <div class={styles.actions}>
          <Button onClick={() => print()}>{say.print}</Button>
          <Button kind="quiet" onClick={onBack}>
            {say.toBill}
          </Button>
        </div>
      </div>
      <Paper tab={tab} />
    </>
  );
}

type Row = readonly [name: string, cents: number, isMain?: boolean];

function Paper({ tab }: { tab: Tab }) {
  const say = billText.value;
  const shop = restaurant.value;
  const lines = tab.orders
    .filter(({ status }) => status !== 'cancelled')
    .flatMap((order) => order.lines)
    .filter(({ quantity, voided }) => quantity > voided);
  const { discountCents, tipCents, totalCents, paidCents, balanceCents } = tab;
  const sums: readonly Row[] = [
    [say.discount, -discountCents],
    [say.tip, tipCents],
    [say.total, totalCents, true],
  ];
  const payments = tab.payments
    .filter(({ undone }) => undone === null)
    .flatMap(({ method, amountCents, tipCents: extra, receivedCents, changeCents }): Row[] => [
      [paymentsText.value.methods[method], receivedCents ?? amountCents + extra],
      [say.extraTip, extra],
      [say.change, -changeCents],
    ]);
  return (
    <article class={paper.paper} data-roll={roll.value} aria-label={say.receipt}>
      <header>
        {shop?.logo && <Photo photo={shop.logo} size={96} />}
        <h2>{shop?.name}</h2>
        {[shop?.ticketTop, shop?.address, shop?.phone].map((line) => line && <p key={line}>{line}</p>)}
        <p>
          {whereIs(tab)} · {dateAndTime(tab.closedAt ?? tab.openedAt)}
        </p>
        {tab.servedBy !== null && <p>{say.servedBy(tab.servedBy.name)}</p>}
      </header>
      <Rows
        rows={lines.map(({ quantity, voided, name, unitPriceCents }) => [
          `${quantity - voided} × ${inLanguage(name)}`,
          unitPriceCents * (quantity - voided),
        ])}
      />
      <Rows rows={sums.filter(([, cents]) => cents !== 0)} />
      <Rows rows={[[say.taxIncluded, tab.taxCents]]} />
      {payments.length > 0 && (
        <Rows
          rows={[
            ...payments.filter(([, cents]) => cents !== 0),
            [say.paid, paidCents],
            [say.balance, balanceCents, true],
          ]}
        />
      )}
      {tab.closedAt === null && tab.table !== null && <TableCode table={tab.table} />}
      {shop?.ticketBottom && <p>{shop.ticketBottom}</p>}
    </article>
  );
}

/** The table's code, which opens the guests' own view of an open bill. Nothing until it was read. */
function TableCode({ table }: { table: number }) {
  const say = billText.value;
  const token = useSignal<string | undefined>(undefined);
  useEffect(() => {
    unwrap(api.GET('/api/v1/tables', { params: { query: {} } })).then(
      ({ tables }) => {
        token.value = tables.find(({ number }) => number === table)?.token;
      },
      () => undefined, // the receipt is whole without it
    );
  }, [table]);
  if (token.value === undefined) return null;
  const url = new URL(`${href('table', { number: table })}?t=${encodeURIComponent(token.value)}`, shopOrigin());
  return (
    <div class={paper.code}>
      <QrCode text={url.href} name={say.code} />
      <p>{say.code}</p>
    </div>
  );
}

const Rows = ({ rows }: { rows: readonly Row[] }) => (
  <dl>
    {rows.map(([name, cents, isMain = false], index) => (
      <div key={`${index} ${name}`} data-main={isMain}>
        <dt>{name}</dt>
        <dd>{price(cents)}</dd>
      </div>
    ))}
  </dl>
);
