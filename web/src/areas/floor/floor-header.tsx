import { useSignal } from '@preact/signals';
import type { ComponentChildren, RefObject } from 'preact';
import type { Name } from '../../api/types.ts';
import { LanguageSwitch } from '../../components/language-switch.tsx';
import { lazy } from '../../components/lazy.tsx';
import { floorText } from '../../i18n/floor.ts';
import { inLanguage } from '../../i18n/index.ts';
import { staffText } from '../../i18n/staff.ts';
import { staffPaths } from '../../router/staff-paths.ts';
import { session } from '../../session/session.ts';
import { SignOutButton } from '../../sync/sign-out-button.tsx';
import styles from './floor-header.module.css';
import { HeaderRow } from './header-row.tsx';

/** Fetched when the menu of the header is opened. */
const SoldOutButton = lazy(async () => (await import('../../sync/sold-out-sheet.tsx')).SoldOutButton, {
  failed: () => null,
});

/** A link to another page of the staff. */
export type FloorLink = { path: string; title: Name; roles: readonly string[] };

type Props = {
  heading: RefObject<HTMLHeadingElement | null>;
  title: string;
  /** What stands below the title, such as a table's name. */
  hint?: string | undefined;
  links: readonly FloorLink[];
  /** Goes back to the tables, or whither `backName` says; left out on the page of the tables. */
  onBack?: (() => void) | undefined;
  backName?: string | undefined;
  children?: ComponentChildren;
};

/** One row, to leave a small phone's screen to the tables: the rest of the staff's band is behind one button. */
export function FloorHeader({ heading, title, hint, links, onBack, backName, children }: Props) {
  const say = floorText.value;
  const staff = session.value?.staff;
  const isOpen = useSignal(false);
  return (
    <HeaderRow
      heading={heading}
      title={title}
      back={onBack}
      backName={backName ?? say.back}
      under={hint !== undefined && <p>{hint}</p>}
    >
      {children}
      <details
        class={styles.more}
        onToggle={(event) => {
          isOpen.value = event.currentTarget.open;
        }}
      >
        <summary class={styles.control}>{say.more}</summary>
        <div class={styles.account}>
          <p>
            {staff?.name} · {staff && staffText.value.roles[staff.role]}
          </p>
          <nav aria-label={staffText.value.pages}>
            {links
              .filter(({ roles }) => staff !== undefined && roles.includes(staff.role))
              .map(({ path, title: name }) => (
                <a key={path} class={styles.control} href={path}>
                  {inLanguage(name)}
                </a>
              ))}
          </nav>
          {isOpen.value && <SoldOutButton class={styles.control} />}
          <LanguageSwitch class={styles.control} />
          <a class={styles.control} href={staffPaths.password}>
            {staffText.value.account}
          </a>
          <SignOutButton class={styles.control} />
        </div>
      </details>
    </HeaderRow>
  );
}
