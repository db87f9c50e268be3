/** A group’s page after its end: the order is sent, the group is gone, or this phone was taken out of it. */

import type { ComponentChildren, RefObject } from 'preact';
import type { Group, GroupOrder } from '../../api/types.ts';
import { buttonClass } from '../../components/button.tsx';
import { usePage } from '../../components/use-page.ts';
import { groupText } from '../../i18n/group.ts';
import { t } from '../../i18n/index.ts';
import { orderText } from '../../i18n/order.ts';
import { WhereItIs } from '../../ordering/place/where-it-is.tsx';
import { Connection } from '../../ordering/placed/connection.tsx';
import { Shares } from '../../ordering/placed/order-shares.tsx';
import { OrderSteps } from '../../ordering/placed/order-steps.tsx';
import { OrderTicket } from '../../ordering/placed/order-ticket.tsx';
import { ReadyAlertChoice } from '../../ordering/placed/ready-alert-choice.tsx';
import { href } from '../../router/paths.ts';
import styles from './group.module.css';
import { live } from './live-group.ts';
import { Members } from './members.tsx';
import { MyShare } from './my-share.tsx';
import { sentGroup } from './sent-group.tsx';

/** A group after its end: the order’s number and state, and each guest’s share. Only the host sees the rest of the order. */
export function GroupSent({ code, now, order }: { code: string; now: Group; order: GroupOrder }) {
  const say = groupText.value;
  const heading = usePage(orderText.value.title(order.number));
  const shown = { ...order, id: now.id, channel: now.channel, table: now.table, customer: null };
  const shares = now.members.flatMap(({ name, share }) =>
    share === null || share.totalCents === 0 ? [] : [{ guest: name, totalCents: share.totalCents }],
  );
  return (
    <>
      <Connection live={live.value} />
      <OrderTicket number={order.number} order={shown} heading={heading} />
      <OrderSteps order={shown} />
      <ReadyAlertChoice order={shown} path={href('group', { code })} />
      {sentGroup.value?.code === code ? <MyShare status={order.status} /> : <p class={styles.hint}>{say.sentHint}</p>}
      <section class={styles.card} aria-labelledby="everyone">
        <h2 id="everyone">{say.everyone}</h2>
        <Members onEdit={() => undefined} />
      </section>
      {order.status !== 'cancelled' && <Shares shares={shares} />}
      <WhereItIs order={order} />
      <a href={href('menu')} class={buttonClass('quiet')}>
        {t.value.toMenu}
      </a>
    </>
  );
}

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
