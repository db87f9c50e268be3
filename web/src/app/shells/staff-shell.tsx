import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { restaurant } from '../../api/shop.ts';
import type { Name, Session } from '../../api/types.ts';
import { LanguageSwitch } from '../../components/language-switch.tsx';
import { Notice } from '../../components/notice.tsx';
import { Toaster } from '../../components/toast.tsx';
import { usePage } from '../../components/use-page.ts';
import { inLanguage, t } from '../../i18n/index.ts';
import { staffText } from '../../i18n/staff.ts';
import { go, type Page, type Params } from '../../router/router.tsx';
import { staffPaths } from '../../router/staff-paths.ts';
import { ChangePassword } from '../../session/change-password.tsx';
import { homes } from '../../session/homes.ts';

import {
  isConfirmed,
  isUnreachable,
  openLastSession,
  restoreSession,
  session,
  watchSession,
} from '../../session/session.ts';

import { SignIn } from '../../session/sign-in.tsx';
import { SignOutButton } from '../../sync/sign-out-button.tsx';
import { keepStaffPages } from '../installed/keep-staff-pages.ts';
import { Skeleton } from '../skeleton.tsx';
import styles from './staff-shell.module.css';

export type Role = Session['staff']['role'];

export type StaffRoute = {
  path: string;
  /** Its heading, its name in the navigation, and what stands over the sign-in. */
  title: Name;
  /** With what fetches its code before it is shown. */
  page: Page & { preload?: () => void };
  /** Where links to it stand: in the band of every page, or on the desk, below this heading. Left out: nowhere. */
  place?: 'band' | 'shop' | 'money' | 'people' | 'house';
  /** Who may open it. The API decides the same again for every request. */
  roles: readonly Role[];
  /** `bare`: the page has a header of its own, and the whole screen. Without it, the shell's band and heading are above it. */
  shell?: 'bare';
  /** It opens without an answer of the server for the person who was signed in here last. */
  worksOffline?: true;
  /** What it means here that the server cannot be reached at first. */
  unreachable?: Name;
};

const retryMs = 4_000;

type Props = { route: StaffRoute; routes: readonly StaffRoute[]; params: Params };

/**
 * What stands around every page of the staff. Opens for people whose role may open the page; others can sign in.
 * People with a first password change it before anything else. A page need not look for 401 and 403: see `watchSession`.
 */
export function StaffShell({ route, routes, params }: Props) {
  const isUnknown = useSession(route.worksOffline === true);
  const title = inLanguage(route.title);
  const say = staffText.value;
  const opened = session.value;
  const isTheirs = opened && route.roles.includes(opened.staff.role);
  /** True when the page was opened signed out: the person who signs in now goes to the first page of their role. */
  const isAtDoor = useRef(false);
  useEffect(() => {
    if (opened === null) isAtDoor.current = true;
    else if (opened && !opened.mustChangePassword) {
      if (isAtDoor.current && !isTheirs) go(homes[opened.staff.role], { replace: true });
      isAtDoor.current = false;
    }
  }, [opened, isTheirs]);
  if (opened === null) return <SignIn title={title} />;
  if (opened === undefined) {
    return (
      <main id="main">
        <h1 class="visually-hidden">{title}</h1>
        <div role="alert">
          {isUnknown && (
            <Notice kind="bad" title={say.sessionFailed}>
              {route.unreachable === undefined ? say.sessionFailedHint : inLanguage(route.unreachable)}
            </Notice>
          )}
        </div>
        {!isUnknown && <Skeleton shape={route.shell === 'bare' ? 'board' : 'page'} />}
      </main>
    );
  }
  if (opened.mustChangePassword) {
    return (
      <Frame title={say.changePassword} routes={[]}>
        <ChangePassword hint={say.firstPasswordHint} />
      </Frame>
    );
  }
  const { role } = opened.staff;
  if (!route.roles.includes(role)) {
    return (
      <Frame title={title} routes={routes}>
        <Notice kind="bad" title={say.notYours}>
          {say.notYoursHint(route.roles.map((each) => say.roles[each]).join(', '))}
        </Notice>
      </Frame>
    );
  }
  if (route.shell === 'bare') return <route.page params={params} />;
  return (
    <Frame title={title} routes={routes}>
      <route.page params={params} />
    </Frame>
  );
}

/**
 * Asks who is signed in until there is an answer, and watches what happens to the session. True when the last try failed.
 * `worksOffline`: until there is an answer, it is the person who was signed in here last.
 */
function useSession(worksOffline: boolean): boolean {
  const failed = useSignal(false);
  const isOpened = isConfirmed.value && session.value !== undefined && session.value !== null;
  useEffect(watchSession, []);
  useEffect(() => {
    if (isOpened) void keepStaffPages();
  }, [isOpened]);
  useEffect(() => {
    let retry: ReturnType<typeof setTimeout> | undefined;
    let isGone = false;
    const ask = async () => {
      try {
        await restoreSession();
        failed.value = false;
      } catch {
        failed.value = true;
        if (worksOffline) openLastSession();
        if (!isGone) retry = setTimeout(ask, retryMs);
      }
    };
    if (session.peek() === undefined) void ask();
    return () => {
      isGone = true;
      clearTimeout(retry);
    };
  }, []);
  return failed.value;
}

type FrameProps = { title: string; routes: readonly StaffRoute[]; children: ComponentChildren };

/** The band at the top, with the pages this person may open, and the page's heading below it. */
function Frame({ title, routes, children }: FrameProps) {
  const say = staffText.value;
  const heading = usePage(title);
  const staff = session.value?.staff;
  const here = location.pathname;
  const pages = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a phone the row of pages is wider than the screen. `scrollIntoView` is not in jsdom.
    pages.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest', inline: 'center' });
  }, [here]);
  const band = routes.filter(
    ({ path, place, roles }) => staff && roles.includes(staff.role) && (place === 'band' || (place && path === here)),
  );
  return (
    <>
      <header class={styles.header}>
        <div class={styles.inner}>
          <p class={styles.shop}>{restaurant.value?.name ?? t.value.brand}</p>
          <p class={styles.who}>
            {staff?.name} · {staff && say.roles[staff.role]}
          </p>
          <LanguageSwitch class={styles.control} />
          <a class={styles.control} href={staffPaths.password}>
            {say.account}
          </a>
          <SignOutButton class={styles.control} />
          <nav ref={pages} class={styles.pages} aria-label={say.pages}>
            {band.map(({ path, title: name }) => (
              <a key={path} href={path} {...(here === path && { 'aria-current': 'page' as const })}>
                {inLanguage(name)}
              </a>
            ))}
          </nav>
        </div>
        <p class={styles.connection} role="status">
          {isUnreachable.value && say.unreachable}
        </p>
      </header>
      <main id="main" class={styles.page}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </main>
      <Toaster />
    </>
  );
}
