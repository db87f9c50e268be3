import { useSignal } from '@preact/signals';
import { useCallback, useEffect } from 'preact/hooks';
import { type ApiProblem, api, unwrap } from '../../api/client.ts';
import type { BackupStatus, Name, PaymentReport, SalesReport } from '../../api/types.ts';
import { buttonClass } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { deskText } from '../../i18n/desk.ts';
import { inLanguage } from '../../i18n/index.ts';
import { whyNot } from '../../i18n/problems.ts';
import { staffPaths } from '../../router/staff-paths.ts';
import { PauseSwitch } from '../../sync/pause-switch.tsx';
import { SoldOutButton } from '../../sync/sold-out-sheet.tsx';
import { BackupTrouble } from './backup-trouble.tsx';
import styles from './desk-page.module.css';
import { PaymentTotals } from './payment-parts.tsx';
import { Totals } from './report-parts.tsx';
import { ScreensNotice } from './screens-notice.tsx';

const places = ['shop', 'money', 'people', 'house'] as const;
const freshEveryMs = 60_000;

export type DeskLink = { path: string; title: Name; place: (typeof places)[number] };

/**
 * The day at a glance, the switch that pauses orders, and the way to everything that a manager changes. Nothing is shown
 * before all of it is known or has failed, so that no button moves under a finger.
 */
export function DeskPage({ links }: { links: readonly DeskLink[] }) {
  const say = deskText.value;
  const { today, problem, ask } = useToday();
  const shop = useSignal<Shop | undefined>(undefined);
  useEffect(() => {
    void Promise.all([readShop(), ask()]).then(([read]) => {
      shop.value = read;
    });
  }, [ask]);
  if (shop.value === undefined) return null;
  const { isNew, backups } = shop.value;
  return (
    <>
      {isNew && <NewShop />}
      <ScreensNotice />
      {backups && <BackupTrouble status={backups} actions={<BackupsLink />} />}
      <section class={styles.today} aria-label={say.today}>
        <div class={styles.switches}>
          <PauseSwitch class={styles.pause} />
          <SoldOutButton class={styles.pause} />
        </div>
        <div role="alert">
          {problem !== undefined && (
            <Notice kind="bad" title={say.failed}>
              {whyNot.value(problem)}
            </Notice>
          )}
        </div>
        {today && (
          <>
            <Totals report={today.sales} few />
            <PaymentTotals report={today.payments} />
          </>
        )}
      </section>
      <nav class={styles.places} aria-label={say.pages}>
        {places
          .map((place) => ({ place, mine: links.filter((link) => link.place === place) }))
          .filter(({ mine }) => mine.length > 0)
          .map(({ place, mine }) => (
            <section key={place}>
              <h2>{say.places[place]}</h2>
              <ul>
                {mine.map(({ path, title }) => (
                  <li key={path}>
                    <a href={path}>{inLanguage(title)}</a>
                  </li>
                ))}
              </ul>
            </section>
          ))}
      </nav>
    </>
  );
}

type Shop = { isNew: boolean; backups: BackupStatus | undefined };

/** Whether the shop is still to be set up, and the state of its backups. The desk is of use without either. */
async function readShop(): Promise<Shop> {
  const [settings, backups] = await Promise.allSettled([
    unwrap(api.GET('/api/v1/restaurant/settings')),
    unwrap(api.GET('/api/v1/backups')),
  ]);
  return {
    isNew: settings.status === 'fulfilled' && settings.value.setUpAt === null,
    backups: backups.status === 'fulfilled' ? backups.value : undefined,
  };
}

const BackupsLink = () => (
  <a class={buttonClass()} href={staffPaths.backups}>
    {deskText.value.backups}
  </a>
);

/** The way to the assistant, as long as the shop is not set up. */
function NewShop() {
  const say = deskText.value;
  const link = (
    <a class={buttonClass()} href={staffPaths.setUp}>
      {say.setUp}
    </a>
  );
  return (
    <Notice kind="info" title={say.newShop} actions={link}>
      {say.newShopHint}
    </Notice>
  );
}

type Today = { sales: SalesReport; payments: PaymentReport };

/** Today's sales and payments: `ask` reads them, and they are read again every minute while the page is looked at. */
function useToday(): { today: Today | undefined; problem: ApiProblem | undefined; ask: () => Promise<void> } {
  const today = useSignal<Today | undefined>(undefined);
  const problem = useSignal<ApiProblem | undefined>(undefined);
  const ask = useCallback(async () => {
    try {
      const params = { query: {} };
      const [sales, payments] = await Promise.all([
        unwrap(api.GET('/api/v1/reports/sales', { params })),
        unwrap(api.GET('/api/v1/reports/payments', { params })),
      ]);
      today.value = { sales, payments };
      problem.value = undefined;
    } catch (error) {
      problem.value = error as ApiProblem; // `unwrap` throws nothing else
    }
  }, [today, problem]);
  useEffect(() => {
    const timer = setInterval(() => document.hidden || void ask(), freshEveryMs);
    return () => clearInterval(timer);
  }, [ask]);
  return { today: today.value, problem: problem.value, ask };
}
