import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type ApiProblem, api, unwrap } from '../../../api/client.ts';
import type { Settings } from '../../../api/types.ts';
import { stored } from '../../../browser/storage.ts';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { t } from '../../../i18n/index.ts';
import { whyNot } from '../../../i18n/problems.ts';
import { setUpText } from '../../../i18n/set-up.ts';
import { HoursStep } from './hours-step.tsx';
import { MenuStep } from './menu-step.tsx';
import { OpenStep } from './open-step.tsx';
import { PracticeStep } from './practice-step.tsx';
import styles from './set-up-page.module.css';
import { ShopStep } from './shop-step.tsx';
import type { StepProps } from './step-props.ts';
import { TablesStep } from './tables-step.tsx';

const steps: readonly {
  name: 'shop' | 'hours' | 'menu' | 'tables' | 'practice' | 'open';
  Step: ComponentType<StepProps>;
}[] = [
  { name: 'shop', Step: ShopStep },
  { name: 'hours', Step: HoursStep },
  { name: 'menu', Step: MenuStep },
  { name: 'tables', Step: TablesStep },
  { name: 'practice', Step: PracticeStep },
  { name: 'open', Step: OpenStep },
];

/** The step that this browser had come to. */
const reached = stored('set-up-step', (value) => (typeof value === 'number' && steps[value] ? value : 0));

/** Takes a new owner from an empty installation to the first order: a step at a time, each saved by itself. */
export function SetUpPage() {
  const say = setUpText.value;
  const { settings, problem, load } = useSettings();
  const heading = useRef<HTMLHeadingElement>(null);
  const current = reached.value;
  const go = (index: number) => {
    reached.value = Math.min(index, steps.length - 1);
    // The next step's fields stand below its heading.
    setTimeout(() => heading.current?.focus());
  };
  if (problem !== undefined) {
    return (
      <Notice kind="bad" title={say.failed} actions={<Button onClick={load}>{t.value.retry}</Button>}>
        {whyNot.value(problem)}
      </Notice>
    );
  }
  if (settings === undefined) return <p role="status">{t.value.loading}</p>;
  return (
    <>
      <p>{say.intro}</p>
      <ol class={styles.steps}>
        {steps.map(({ name, Step }, index) => (
          <li key={name} class={styles.step} aria-current={index === current ? 'step' : undefined}>
            <h2 {...(index === current && { ref: heading, tabIndex: -1 })}>
              <span class={styles.number} aria-hidden="true">
                {index + 1}
              </span>
              {index === current ? (
                say[name].title
              ) : (
                <button type="button" class={styles.again} onClick={() => go(index)}>
                  {say[name].title}
                </button>
              )}
              {index < current && <span class={styles.done}>{say.done}</span>}
            </h2>
            {index === current && (
              <div class={styles.body}>
                <Step settings={settings} onDone={() => go(index + 1)} />
                {index < steps.length - 1 && (
                  <Button kind="quiet" class={styles.skip} onClick={() => go(index + 1)}>
                    {say.skip}
                  </Button>
                )}
              </div>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

function useSettings() {
  const settings = useSignal<Settings | undefined>(undefined);
  const problem = useSignal<ApiProblem | undefined>(undefined);
  const load = () => {
    problem.value = undefined;
    unwrap(api.GET('/api/v1/restaurant/settings')).then(
      (read) => {
        settings.value = read;
      },
      (failed: ApiProblem) => {
        problem.value = failed;
      },
    );
  };
  useEffect(load, []);
  return { settings: settings.value, problem: problem.value, load };
}
