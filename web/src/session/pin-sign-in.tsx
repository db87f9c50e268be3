import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { maxPin, minPin } from '../../../functions/domain/pin.ts';
import type { ApiProblem } from '../api/client.ts';
import type { CurrentDevice } from '../api/types.ts';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { t } from '../i18n/index.ts';
import { pinsText } from '../i18n/pins.ts';
import { whyNot } from '../i18n/problems.ts';
import { staffText } from '../i18n/staff.ts';
import { readThisDevice } from './enrolled-device.ts';
import styles from './pin-sign-in.module.css';
import { signInByPin } from './session.ts';

type Person = CurrentDevice['people'][number];
/** Called with the name of the person whose password is to be asked for; empty: anybody's. */
type Props = { onPassword: (name: string) => void };

/** The people who have a PIN, as tiles; then the chosen one's PIN. For an enrolled device. */
export function PinSignIn({ onPassword }: Props) {
  const say = pinsText.value;
  const people = useSignal<readonly Person[] | undefined>(undefined);
  const problem = useSignal<ApiProblem | undefined>(undefined);
  const chosen = useSignal<Person | undefined>(undefined);
  const load = async () => {
    problem.value = undefined;
    try {
      const current = await readThisDevice();
      if (current.device === null) onPassword('');
      else people.value = current.people;
    } catch (error) {
      problem.value = error as ApiProblem; // `unwrap` throws nothing else
    }
  };
  useEffect(() => void load(), []);
  if (chosen.value !== undefined) {
    return (
      <PinPad
        person={chosen.value}
        onPassword={onPassword}
        onBack={() => {
          chosen.value = undefined;
        }}
      />
    );
  }
  return (
    <div class={styles.people}>
      <h2>{say.who}</h2>
      <div role="alert">
        {problem.value !== undefined && (
          <Notice kind="bad" title={say.failed} actions={<Button onClick={() => void load()}>{t.value.retry}</Button>}>
            {whyNot.value(problem.value)}
          </Notice>
        )}
      </div>
      {people.value?.length === 0 && <p>{say.nobody}</p>}
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari takes the role from a list without bullets. */}
      <ul role="list" class={styles.tiles}>
        {people.value?.map((person) => (
          <li key={person.id}>
            <button
              type="button"
              class={styles.tile}
              data-role={person.role}
              onClick={() => {
                if (person.locked) onPassword(person.name);
                else chosen.value = person;
              }}
            >
              <span class={styles.name}>{person.name}</span>
              <span class={styles.soft}>{person.locked ? say.locked : staffText.value.roles[person.role]}</span>
            </button>
          </li>
        ))}
      </ul>
      <Button kind="quiet" big="kitchen" onClick={() => onPassword('')}>
        {say.byPassword}
      </Button>
    </div>
  );
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** Takes the PIN from the pad or from a keyboard; no keyboard opens on the screen over the pad. */
function PinPad({ person: { id, name }, onPassword, onBack }: Props & { person: Person; onBack: () => void }) {
  const say = pinsText.value;
  const pin = useSignal('');
  const busy = useSignal(false);
  const problem = useSignal<ApiProblem | undefined>(undefined);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const isWhole = pin.value.length >= minPin && !busy.value;
  const type = (digit: string) => {
    if (pin.peek().length < maxPin) pin.value += digit;
    problem.value = undefined;
  };
  const enter = async () => {
    if (!isWhole) return;
    busy.value = true;
    problem.value = undefined;
    try {
      await signInByPin(id, pin.peek());
    } catch (error) {
      problem.value = error as ApiProblem; // `unwrap` throws nothing else
      pin.value = '';
      field.current?.focus();
    } finally {
      busy.value = false;
    }
  };
  return (
    <form
      class={styles.pad}
      onSubmit={(event) => {
        event.preventDefault();
        void enter();
      }}
    >
      <label for="pin">{say.pinOf(name)}</label>
      <input
        ref={field}
        id="pin"
        class={styles.field}
        type="password"
        inputMode="none"
        autocomplete="off"
        maxLength={maxPin}
        aria-describedby="pin-problem"
        aria-invalid={problem.value !== undefined}
        value={pin.value}
        onInput={(event) => {
          pin.value = event.currentTarget.value.replace(/\D/g, '');
          event.currentTarget.value = pin.value;
        }}
      />
      <p id="pin-problem" role="alert" class={styles.problem}>
        {problem.value !== undefined && whyWrong(problem.value)}
      </p>
      <div class={styles.keys}>
        {digits.map((digit) => (
          <button key={digit} type="button" class={styles.key} onClick={() => type(digit)}>
            {digit}
          </button>
        ))}
        <button
          type="button"
          class={styles.key}
          aria-label={say.erase}
          onClick={() => {
            pin.value = pin.value.slice(0, -1);
          }}
        >
          ⌫
        </button>
        <button type="button" class={styles.key} onClick={() => type('0')}>
          0
        </button>
        <button type="submit" class={styles.enter} aria-disabled={!isWhole}>
          {say.enter}
        </button>
      </div>
      <div class={styles.ways}>
        <Button kind="quiet" big="kitchen" onClick={onBack}>
          {say.other}
        </Button>
        <Button kind="quiet" big="kitchen" onClick={() => onPassword(name)}>
          {say.byPassword}
        </Button>
      </div>
    </form>
  );
}

function whyWrong({ status, code, retryAfterMs }: ApiProblem): string {
  const say = pinsText.value;
  if (code === 'wrong-pin') return say.wrong;
  if (code === 'pin-locked') return say.lockedHint;
  if (code === 'too-many-requests') return staffText.value.tooMany(Math.ceil((retryAfterMs ?? 1_000) / 1_000));
  return whyNot.value({ status, code });
}
