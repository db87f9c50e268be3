import { useSignal } from '@preact/signals';
import type { LinePart } from '../../../../../functions/domain/split.ts';
import type { Tab } from '../../../api/types.ts';
import { Button } from '../../../components/button.tsx';
import { billText } from '../../../i18n/bill.ts';
import { price } from '../../../i18n/format.ts';
import { inLanguage } from '../../../i18n/index.ts';
import styles from './bill.module.css';
import { type Choice, chosenPart, guestsOf, linesToPay, partCents, type TabLine } from './choice.ts';

type Parts = Choice['parts'];
type Props = { tab: Tab; parts: Parts; onParts: (parts: Parts) => void };

/** All that is left of these lines. */
const wholly = (lines: readonly TabLine[]): Parts =>
  new Map(
    lines
      .filter(({ leftQuantity, leftCents }) => leftQuantity > 0 && leftCents > 0)
      .map(({ id, leftQuantity }) => [id, { quantity: leftQuantity }]),
  );

/** Whose lines are paid: one tap a guest. */
export function ChooseGuests({ tab, parts, onParts }: Props) {
  const say = billText.value;
  return (
    <ul class={styles.choices}>
      {guestsOf(tab).map(({ name, lines, leftCents }) => {
        const theirs = wholly(lines);
        const isChosen = theirs.size > 0 && [...theirs.keys()].every((id) => parts.has(id));
        const others = [...parts].filter(([id]) => !theirs.has(id));
        return (
          <li key={name}>
            <button
              type="button"
              class={styles.choice}
              aria-pressed={isChosen}
              disabled={theirs.size === 0}
              onClick={() => onParts(new Map(isChosen ? others : [...others, ...theirs]))}
            >
              <span>{name ?? say.wholeTable}</span>
              <span class={styles.sum}>{leftCents === 0 ? say.isPaid : price(leftCents)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

type LinesProps = Props & {
  /** Whether a line can be taken in equal parts too. */
  canShare?: boolean;
};

/** Which lines are paid: each tap is one more of it, and one that is shared is paid in parts. */
export function ChooseLines({ tab, parts, canShare = false, onParts }: LinesProps) {
  const say = billText.value;
  const sharing = useSignal<string | undefined>(undefined);
  const lines = linesToPay(tab);
  const onPart = (lineId: string, part: LinePart | undefined) => {
    const others = [...parts].filter(([id]) => id !== lineId);
    onParts(new Map(part === undefined ? others : [...others, [lineId, part]]));
  };
  return (
    <>
      <ul class={styles.choices}>
        {lines.map((line) => (
          <li key={line.id}>
            <LineChoice line={line} part={chosenPart(line, parts)} onPart={(part) => onPart(line.id, part)}>
              {canShare && (
                <button
                  type="button"
                  class={styles.share}
                  aria-label={say.partOf(inLanguage(line.name))}
                  aria-expanded={sharing.value === line.id}
                  onClick={() => {
                    sharing.value = sharing.peek() === line.id ? undefined : line.id;
                  }}
                >
                  ÷
                </button>
              )}
            </LineChoice>
            {sharing.value === line.id && (
              <Sharing
                line={line}
                part={chosenPart(line, parts)}
                onPart={(part) => {
                  sharing.value = undefined;
                  onPart(line.id, part);
                }}
              />
            )}
          </li>
        ))}
      </ul>
      <div class={styles.acts}>
        <Button kind="quiet" onClick={() => onParts(wholly(lines))}>
          {say.everyLine}
        </Button>
        {parts.size > 0 && (
          <Button kind="quiet" onClick={() => onParts(new Map())}>
            {say.clear}
          </Button>
        )}
      </div>
      {canShare && tab.tipCents > 0 && <p class={styles.soft}>{say.tipStays(price(tab.tipCents))}</p>}
    </>
  );
}

type LineProps = {
  line: TabLine;
  part: LinePart | undefined;
  onPart: (part: LinePart | undefined) => void;
};

function LineChoice({ line, part, onPart, children }: LineProps & { children: preact.ComponentChildren }) {
  const say = billText.value;
  const { leftQuantity, leftCents, name, options, guest } = line;
  const chosen = part === undefined || 'sharers' in part ? 0 : part.quantity;
  const details = [...options.map((option) => inLanguage(option.name)), guest].filter((each) => each !== null);
  /** One more; after the last one, none. A line of which no whole one is left has only parts. */
  const tap = () => {
    const isLast = part !== undefined && ('sharers' in part || chosen >= leftQuantity);
    onPart(isLast || leftQuantity === 0 ? undefined : { quantity: chosen + 1 });
  };
  const shown =
    part === undefined
      ? leftQuantity > 1
        ? `${leftQuantity} ×`
        : ''
      : 'sharers' in part
        ? say.part(part.sharers)
        : say.ofLeft(chosen, leftQuantity);
  return (
    <div class={styles.lineChoice}>
      <button
        type="button"
        class={styles.choice}
        aria-pressed={part !== undefined}
        disabled={leftQuantity === 0 && part === undefined}
        onClick={tap}
      >
        <span>
          {shown !== '' && <b>{shown} </b>}
          {inLanguage(name)}
          {details.length > 0 && <span class={styles.soft}>{details.join(' · ')}</span>}
        </span>
        <span class={styles.sum}>{price((part && partCents(line, part)) ?? leftCents)}</span>
      </button>
      {children}
    </div>
  );
}

const sharersOffered = [2, 3, 4, 5, 6, 7, 8] as const;

/** One of equal parts of the whole line. */
function Sharing({ line, part, onPart }: LineProps) {
  const say = billText.value;
  const sharers = part !== undefined && 'sharers' in part ? part.sharers : undefined;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend in sight
    <div class={styles.acts} role="group" aria-label={say.partsTitle(inLanguage(line.name))}>
      {sharersOffered.map((each) => {
        const cents = partCents(line, { sharers: each });
        return (
          <Button
            key={each}
            kind="quiet"
            class={styles.chip}
            aria-pressed={sharers === each}
            disabled={cents === undefined}
            onClick={() => onPart(sharers === each ? undefined : { sharers: each })}
          >
            {say.part(each)} {cents !== undefined && <small>{price(cents)}</small>}
          </Button>
        );
      })}
    </div>
  );
}
