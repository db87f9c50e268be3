/** What stands on a ticket: its note, its lines guest by guest, and the sum of what several guests ordered together. */
import type { Order, OrderLine } from '../../api/types.ts';
import { inLanguage } from '../../i18n/index.ts';
import { kitchenText } from '../../i18n/kitchen.ts';
import { countPupusas } from './all-day.tsx';
import { isVoided } from './station-view.ts';
import styles from './ticket.module.css';
import { byGuest, mentionsAllergy, ticketOptions } from './ticket-facts.ts';

type Part = { kind: 'note'; note: string } | { kind: 'totals' } | { kind: 'line'; guest: string; line: OrderLine };

/** The parts of a ticket from the top, none of which is ever cut. */
function partsOf({ note, lines }: Order): Part[] {
  const guests = byGuest(lines);
  const isShared = guests.filter(([guest]) => guest !== '').length > 1;
  return [
    ...(note === null ? [] : [{ kind: 'note' as const, note }]),
    ...guests.flatMap(([guest, theirs]) => theirs.map((line) => ({ kind: 'line' as const, guest, line }))),
    ...(isShared ? [{ kind: 'totals' as const }] : []),
  ];
}

type OnLine = (line: OrderLine) => void;
/** `onLine` is called with a line that is tapped; without it lines are only read. */
type Props = {
  order: Order;
  normal: ReadonlySet<string>;
  from: number;
  to?: number | undefined;
  onLine?: OnLine;
};

/** The parts `from` (included) to `to` (excluded; the end when left out), with each guest's name above their lines. */
export function TicketParts({ order, normal, from, to, onLine }: Props) {
  const parts = partsOf(order).slice(from, to);
  const lines = parts.flatMap((part) => (part.kind === 'line' ? [part.line] : []));
  const note = parts.find((part) => part.kind === 'note');
  return (
    <div class={styles.body}>
      {note !== undefined && (
        <div class={styles.orderNote} data-part="block">
          <TicketNote>{note.note}</TicketNote>
        </div>
      )}
      {byGuest(lines).map(([guest, theirs]) => (
        <div key={guest}>
          {guest !== '' && (
            <h4 class={styles.guest} data-part="guest">
              <bdi>{guest}</bdi>
            </h4>
          )}
          <ul aria-label={guest || undefined}>
            {theirs.map((line) => (
              <TicketLine key={line.id} line={line} normal={normal} onLine={onLine} />
            ))}
          </ul>
        </div>
      ))}
      {parts.some(({ kind }) => kind === 'totals') && <TicketTotals lines={order.lines} />}
    </div>
  );
}

/** One line: how many of what, and how it differs from normal. */
function TicketLine({ line, normal, onLine }: { line: OrderLine; onLine: OnLine | undefined } & Pick<Props, 'normal'>) {
  const text = kitchenText.value;
  const { voided = 0, doneAt } = line;
  const isGone = isVoided(line);
  const quantity = isGone ? line.quantity : line.quantity - voided;
  return (
    <li
      class={styles.line}
      data-part="block"
      data-guest={line.guest ?? ''}
      data-done={doneAt !== undefined}
      data-gone={isGone}
    >
      <span class={styles.quantity}>
        {quantity}
        <span class={styles.times}>×</span>
      </span>
      <div class={styles.what}>
        <p class={styles.name}>{inLanguage(line.name)}</p>
        {voided > 0 && <p class={styles.voided}>{text.voided(voided)}</p>}
        {line.note !== null && <TicketNote>{line.note}</TicketNote>}
        {line.options.length > 0 && (
          <p class={styles.options}>
            {ticketOptions(line, normal).map(({ id, name, special, dough }) => (
              <span key={id} data-dough={dough} class={special ? styles.special : styles.normal}>
                {inLanguage(name)}
              </span>
            ))}
          </p>
        )}
      </div>
      {onLine !== undefined && !isGone && (
        <button
          type="button"
          class={styles.tap}
          aria-pressed={doneAt !== undefined}
          aria-label={text.lineDone(quantity, inLanguage(line.name))}
          onClick={() => onLine(line)}
        />
      )}
    </li>
  );
}

/** What a guest wrote, so that it cannot be overlooked. Right-to-left text does not turn what stands beside it. */
const TicketNote = ({ children }: { children: string }) => (
  <p class={styles.note} data-allergy={mentionsAllergy(children)}>
    <bdi>{children}</bdi>
  </p>
);

/** The counts of a ticket of several guests: the comal is filled by dough and filling, not guest by guest. */
function TicketTotals({ lines }: { lines: readonly OrderLine[] }) {
  const text = kitchenText.value;
  const { doughs, fillings } = countPupusas(lines);
  if (doughs.length === 0) return null;
  return (
    <div class={styles.totals} data-part="block">
      <h4>{text.inAll}</h4>
      <ul class={styles.doughs} aria-label={text.inAll}>
        {doughs.map(({ name, quantity }) => (
          <li key={name.es}>
            <strong>{quantity}</strong> {inLanguage(name)}
          </li>
        ))}
      </ul>
      <ul aria-label={text.byFilling}>
        {fillings.map(({ name, quantity, doughs: ofFilling }) => (
          <li key={name.es}>
            <strong>{quantity}</strong> {inLanguage(name)}
            <small>{ofFilling.map((dough) => `${dough.quantity} ${inLanguage(dough.name)}`).join(' · ')}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}
