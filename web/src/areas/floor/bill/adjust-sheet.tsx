import { useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { ApiProblem } from '../../../api/client.ts';
import type { NewAdjustment, Tab } from '../../../api/types.ts';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { Sheet } from '../../../components/sheet.tsx';
import { TextField } from '../../../forms/field.tsx';
import { Stepper } from '../../../forms/stepper.tsx';
import { MoneyField, OptionsField } from '../../../forms/value-fields.tsx';
import { billText } from '../../../i18n/bill.ts';
import { price } from '../../../i18n/format.ts';
import { inLanguage } from '../../../i18n/index.ts';
import { whyNot } from '../../../i18n/problems.ts';
import { Approve } from './approve.tsx';
import styles from './bill.module.css';
import { adjustTab, keys } from './change-bill.ts';
import { Chip, Chips } from './chips.tsx';
import { linesToPay } from './choice.ts';
import type { Followed } from './follow.ts';

type Props = { tab: Tab; followed: Followed<Tab>; onClose: () => void };

const percents = [10, 20, 50, 100] as const;
const wholeBill = 'tab';

/** Some of a line is not charged, or something is taken off a line or the bill. It needs a reason, and stays on the bill. */
export function AdjustSheet({ tab, followed, onClose }: Props) {
  const say = billText.value;
  const lines = linesToPay(tab);
  const kind = useSignal<NewAdjustment['kind']>('void');
  const lineId = useSignal('');
  const quantity = useSignal(1);
  /** 0: an amount was typed instead. */
  const percent = useSignal(10);
  const cents = useSignal(0);
  const reason = useSignal('');
  const busy = useSignal(false);
  /** Why it was refused, and what was: another void or discount is asked for anew, and approved anew. */
  const refused = useSignal<{ problem: ApiProblem; of: string } | undefined>(undefined);
  const keyOf = useMemo(keys, []);
  const line = lines.find(({ id }) => id === lineId.value);
  const asked = adjustment();
  const shown = useRef('');
  shown.current = JSON.stringify(asked) ?? '';
  const problem = refused.value?.of === shown.current ? refused.value.problem : undefined;

  function adjustment(): NewAdjustment | undefined {
    const why = reason.value.trim();
    if (why === '') return undefined;
    if (kind.value === 'void') {
      return (
        line && { kind: 'void', lineId: line.id, quantity: Math.min(quantity.value, line.leftQuantity), reason: why }
      );
    }
    if (lineId.value === '') return undefined;
    const off = percent.value > 0 ? { percent: percent.value } : { cents: cents.value };
    if ('cents' in off && !(off.cents > 0)) return undefined;
    return { kind: 'discount', ...off, ...(lineId.value !== wholeBill && { lineId: lineId.value }), reason: why };
  }

  async function send(approval?: string): Promise<void> {
    const of = JSON.stringify(asked) ?? '';
    // Changed while a manager approved it: what is shown now needs an approval of its own.
    if (asked === undefined || busy.peek() || of !== shown.current) return;
    busy.value = true;
    try {
      followed.learn(await adjustTab(tab, asked, keyOf(asked), approval));
      onClose();
    } catch (failed) {
      if (!(failed instanceof ApiProblem)) throw failed;
      refused.value = { problem: failed, of };
      followed.refresh();
    } finally {
      busy.value = false;
    }
  }
  const isOverLimit = problem?.code === 'approval-required';
  return (
    <Sheet
      title={say.adjustTitle}
      onClose={onClose}
      foot={
        <Button big class={styles.wide} aria-disabled={asked === undefined || busy.value} onClick={() => void send()}>
          {kind.value === 'void' ? say.doVoid : say.doDiscount}
        </Button>
      }
    >
      <div class={styles.paying}>
        <div role="alert">
          {problem !== undefined && <Notice kind="bad" title={isOverLimit ? say.overLimit : whyNot.value(problem)} />}
        </div>
        {isOverLimit && asked !== undefined && <Approve tabId={tab.id} asked={asked} onApproved={send} />}
        <Chips label={say.what}>
          {(['void', 'discount'] as const).map((each) => (
            <Chip
              key={each}
              isOn={kind.value === each}
              onTap={() => {
                kind.value = each;
                lineId.value = each === 'void' ? '' : wholeBill;
              }}
            >
              {say.kinds[each]}
            </Chip>
          ))}
        </Chips>
        <OptionsField
          id="adjust-line"
          name="line"
          label={say.ofWhat}
          wrong={undefined}
          value={lineId.value}
          options={[
            ...(kind.value === 'discount' ? [[wholeBill, say.wholeBill] as const] : []),
            ...lines
              .filter(({ leftQuantity }) => kind.value === 'discount' || leftQuantity > 0)
              .map(({ id, leftQuantity, name, leftCents, guest }) => {
                const whose = guest === null ? '' : ` · ${guest}`;
                return [id, `${leftQuantity} × ${inLanguage(name)}${whose} · ${price(leftCents)}`] as const;
              }),
          ]}
          onValue={(value) => {
            lineId.value = value;
            quantity.value = 1;
          }}
        />
        {kind.value === 'void' && line !== undefined && line.leftQuantity > 1 && (
          <Stepper
            label={say.howMany}
            value={quantity.value}
            min={1}
            max={line.leftQuantity}
            onChange={(next) => {
              quantity.value = next;
            }}
          />
        )}
        {kind.value === 'discount' && (
          <>
            <Chips label={say.howMuch}>
              {percents.map((each) => (
                <Chip
                  key={each}
                  isOn={percent.value === each}
                  onTap={() => {
                    percent.value = each;
                  }}
                >
                  {each} %
                </Chip>
              ))}
            </Chips>
            <MoneyField
              id="adjust-cents"
              name="cents"
              label={say.orAmount}
              value={cents.value}
              wrong={undefined}
              onValue={(value) => {
                cents.value = value;
                percent.value = 0;
              }}
            />
          </>
        )}
        <Chips label={say.why}>
          {say.reasons[kind.value].map((each) => (
            <Chip
              key={each}
              isOn={reason.value === each}
              onTap={() => {
                reason.value = each;
              }}
            >
              {each}
            </Chip>
          ))}
        </Chips>
        <TextField
          id="adjust-reason"
          label={say.reason}
          value={reason.value}
          autocomplete="off"
          maxLength={200}
          onText={(text) => {
            reason.value = text;
          }}
        />
      </div>
    </Sheet>
  );
}
