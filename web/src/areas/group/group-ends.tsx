/** Where a group is no more, or no more for this phone. */

import type { ComponentChildren, RefObject } from 'preact';
import { buttonClass } from '../../components/button.tsx';
import { usePage } from '../../components/use-page.ts';
import { groupText } from '../../i18n/group.ts';
import { href } from '../../router/paths.ts';
import styles from './group.module.css';

type Props = {
  heading: RefObject<HTMLHeadingElement | null>;
  title: string;
  hint: string;
  children?: ComponentChildren;
};

/** What happened, and the ways on. */
function GroupEnd({ heading, title, hint, children }: Props) {
  return (
    <div class={styles.end}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p>{hint}</p>
      <div class={styles.actions}>
        {children}
        <a href={href('menu')} class={buttonClass(children === undefined ? 'primary' : 'quiet')}>
          {groupText.value.alone}
        </a>
      </div>
    </div>
  );
}

/** Over, or never there. */
export function NoSuchGroup() {
  const say = groupText.value;
  const heading = usePage(say.title);
  return (
    <GroupEnd heading={heading} title={say.over} hint={say.overHint}>
      <a href={href('together')} class={buttonClass()}>
        {say.startAnother}
      </a>
    </GroupEnd>
  );
}

export function TakenOut() {
  const say = groupText.value;
  const heading = usePage(say.title);
  return <GroupEnd heading={heading} title={say.removed} hint={say.removedHint} />;
}
