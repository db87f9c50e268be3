import { useSignal } from '@preact/signals';
import { groupCodePattern, readGroupCode } from '../../../../functions/domain/group-code.ts';
import { usePage } from '../../components/use-page.ts';
import { useStart } from '../../components/use-start.ts';
import { price } from '../../i18n/format.ts';
import { groupText } from '../../i18n/group.ts';
import { t } from '../../i18n/index.ts';
import { withPhoneCart } from '../../ordering/cart/phone-cart.tsx';
import { InnerPage } from '../../ordering/inner-page.tsx';
import type { Opened } from '../../ordering/item/item-sheet.tsx';
import { ItemSheet } from '../../ordering/menu/sheets.tsx';
import { MenuTrouble } from '../../ordering/menu/shop-notices.tsx';
import { WhereItIs } from '../../ordering/place/where-it-is.tsx';
import { Connection } from '../../ordering/placed/connection.tsx';
import { startSending } from '../../ordering/placing/send-order.ts';
import type { Params } from '../../router/router.tsx';
import { ActFailed, LeaveGroup } from './acts.tsx';
import { JoinForm } from './entering.tsx';
import { takenOutOf, useGroup } from './follow-group.ts';
import styles from './group.module.css';
import { GroupSent, NoSuchGroup, TakenOut } from './group-over.tsx';
import { HostPanel } from './host-panel.tsx';
import { firstCode, group, here, host, live, unknown } from './live-group.ts';
import { Members } from './members.tsx';
import { groupCents, SavingStatus, WaitingForHost } from './my-part.tsx';
import { ShareLink } from './share-link.tsx';

/** A group by its link: to join it, to see all members' lines, and, for its host, to send it. */
export const GroupPage = withPhoneCart(({ params: { code = '' } }: { params: Params }) => {
  useStart(startSending);
  return (
    <InnerPage back={groupText.value.toMenu} class={styles.page}>
      {groupCodePattern.test(code) ? (
        <GroupByCode key={firstCode(readGroupCode(code))} code={readGroupCode(code)} />
      ) : (
        <NoSuchGroup />
      )}
    </InnerPage>
  );
});

function GroupByCode({ code }: { code: string }) {
  useGroup(code);
  const now = group.value;
  if (takenOutOf.value === code) return <TakenOut />;
  if (unknown.value) return <NoSuchGroup />;
  if (now?.order != null) return <GroupSent code={code} now={now} order={now.order} />;
  return <GroupHere code={code} />;
}

function GroupHere({ code }: { code: string }) {
  const say = groupText.value;
  const title = host.value === undefined ? say.title : say.ofHost(host.value.name);
  const heading = usePage(title);
  const opened = useSignal<Opened | undefined>(undefined);
  const now = group.value;
  const mine = here.value !== null;
  // While one member is alone, the link comes first; after that, the members' lines do.
  const alone = now?.members.length === 1;
  const share = mine && now?.status === 'open' && <ShareLink code={code} alone={alone} />;
  const where = now?.table == null ? say.pickup : t.value.table(now.table);
  return (
    <>
      <div class={styles.lead}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {now !== undefined && (
          <p>
            {where} · {say.people(now.members.length)}
          </p>
        )}
        <Connection live={live.value} />
      </div>
      {mine && <SavingStatus />}
      {mine ? <WaitingForHost /> : now !== undefined && <JoinForm code={code} />}
      {alone && share}
      <MenuTrouble />
      {(now !== undefined || mine) && (
        <section class={styles.card} aria-labelledby="everyone">
          <h2 id="everyone">{say.everyone}</h2>
          <Members
            onEdit={(line) => {
              opened.value = line;
            }}
          />
          <p class={styles.all}>
            <span>{say.subtotal}</span>
            <span>{price(groupCents.value)}</span>
          </p>
        </section>
      )}
      {!alone && share}
      <HostPanel />
      {mine && (
        <>
          <ActFailed />
          <LeaveGroup />
        </>
      )}
      {now?.channel === 'pickup' && <WhereItIs />}
      {opened.value !== undefined && (
        <ItemSheet
          key={opened.value.line?.id ?? opened.value.item.id}
          {...opened.value}
          asksGuest={false}
          onClose={() => {
            opened.value = undefined;
          }}
        />
      )}
    </>
  );
}
