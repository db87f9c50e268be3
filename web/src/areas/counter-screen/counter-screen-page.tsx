import { ApiProblem, api, unwrap } from '../../api/client.ts';
import type { PickupScreen } from '../../api/types.ts';
import { buttonClass } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { usePage } from '../../components/use-page.ts';
import { useWakeLock } from '../../components/use-wake-lock.ts';
import { counterScreenText } from '../../i18n/counter-screen.ts';
import { staffPaths } from '../../router/staff-paths.ts';
import { single } from '../../sync/live-resource.ts';
import { useResource } from '../../sync/use-resource.ts';
import styles from './counter-screen.module.css';

const isNotEnrolled = (problem: unknown): boolean =>
  problem instanceof ApiProblem && problem.code === 'device-not-enrolled';

/** The television at the counter: the numbers that are made and those that are ready, live. No person is signed in on it. */
export function CounterScreenPage() {
  const say = counterScreenText.value;
  const heading = usePage(say.title);
  useWakeLock();
  const followed = useResource<PickupScreen | undefined, PickupScreen, PickupScreen, PickupScreen>({
    shape: single((next, shown) => next.seq >= shown.seq),
    path: '/api/v1/pickup-screen/events',
    itemOf: (event) => event,
    read: () => unwrap(api.GET('/api/v1/pickup-screen')),
    // The page reads it, too: only the answer to reading has the code `device-not-enrolled`, which a stream cannot show.
    streams: 'changes',
    isGone: isNotEnrolled,
  });
  const screen = followed?.shown.value;
  return (
    <main id="main" class={styles.screen}>
      <h1 ref={heading} tabIndex={-1} class="visually-hidden">
        {say.title}
      </h1>
      {followed?.gone.value === true ? (
        <NotEnrolled />
      ) : (
        <>
          <p class={styles.lost} role="status">
            {followed?.live.state.value === 'stale' && say.lost}
          </p>
          {screen && <Numbers kind="ready" numbers={screen.ready} />}
          {screen && <Numbers kind="making" numbers={screen.making} />}
        </>
      )}
    </main>
  );
}

const emptyText = { making: 'nothingMade', ready: 'nothingReady' } as const;

function Numbers({ kind, numbers }: { kind: 'making' | 'ready'; numbers: readonly number[] }) {
  const say = counterScreenText.value;
  return (
    <section class={styles.part} data-kind={kind} aria-labelledby={kind}>
      <h2 id={kind}>{say[kind]}</h2>
      {numbers.length === 0 ? (
        <p class={styles.empty}>{say[emptyText[kind]]}</p>
      ) : (
        <ul class={styles.numbers} data-many={numbers.length > (kind === 'ready' ? 12 : 24)}>
          {numbers.map((number) => (
            <li key={number}>{number}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function NotEnrolled() {
  const say = counterScreenText.value;
  const enrol = (
    <a class={buttonClass()} href={staffPaths.devices}>
      {say.enrol}
    </a>
  );
  return (
    <div class={styles.notice}>
      <Notice kind="info" title={say.notEnrolled} actions={enrol}>
        {say.notEnrolledHint}
      </Notice>
    </div>
  );
}
