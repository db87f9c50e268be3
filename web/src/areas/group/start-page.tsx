import { useSignal } from '@preact/signals';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { usePage } from '../../components/use-page.ts';
import { useStart } from '../../components/use-start.ts';
import { groupText } from '../../i18n/group.ts';
import { withPhoneCart } from '../../ordering/cart/phone-cart.tsx';
import { InnerPage } from '../../ordering/inner-page.tsx';
import { membership } from '../../ordering/membership.ts';
import { NotTakingOrders } from '../../ordering/menu/shop-notices.tsx';
import { startSending, underWay } from '../../ordering/placing/send-order.ts';
import { Unanswered } from '../../ordering/placing/unanswered.tsx';
import { endMeal, leaveTable, myTable } from '../../ordering/table.ts';
import { href } from '../../router/paths.ts';
import { go } from '../../router/router.tsx';
import { BeforeEntering, EnteringFailed, isAbout, useEntering } from './entering.tsx';
import styles from './group.module.css';
import { InAnother } from './in-another.tsx';
import { startGroup } from './join-group.ts';
import { NameField } from './name-field.tsx';
import { lacksTable, type Where, WhereField } from './where-field.tsx';

/** The table’s code is not the one that hangs there now: the food would go to a table where nobody waits for it. */
function WrongCode({ table, onChoose }: { table: number; onChoose: (atTable: boolean) => void }) {
  const say = groupText.value;
  return (
    <div role="alert">
      <Notice
        kind="bad"
        title={say.wrongCode(table)}
        actions={
          <>
            <Button onClick={() => onChoose(true)}>{say.tableChoose}</Button>
            <Button kind="quiet" onClick={() => onChoose(false)}>
              {say.pickupInstead}
            </Button>
          </>
        }
      >
        {say.wrongCodeHint}
      </Notice>
    </div>
  );
}

function StartForm() {
  const say = groupText.value;
  const where = useSignal<Where>({ atTable: myTable.peek() !== undefined, table: myTable.peek() });
  const { name, tried, busy, problem, lacksName, submit } = useEntering(async (host) => {
    const { atTable, table } = where.peek();
    go(href('group', { code: await startGroup(host, atTable ? table : undefined) }), { replace: true });
  });
  const chooseAnew = (atTable: boolean) => {
    leaveTable();
    problem.value = undefined;
    where.value = { atTable, table: undefined };
  };
  return (
    <form class={styles.form} noValidate onSubmit={(event) => void submit(event, lacksTable(where.value))}>
      <NameField name={name} lacking={lacksName} />
      <WhereField where={where} lacking={tried.value && lacksTable(where.value)} />
      <BeforeEntering />
      {problem.value !== undefined && isAbout(problem.value, 'tableToken') ? (
        <WrongCode onChoose={chooseAnew} table={where.value.table ?? 0} />
      ) : (
        <EnteringFailed title={say.startFailed} problem={problem.value} />
      )}
      <Button type="submit" big aria-disabled={busy.value}>
        {busy.value ? say.starting : say.start}
      </Button>
    </form>
  );
}

/** Where one of several friends begins: a name, and a place for all of them. */
export const StartPage = withPhoneCart(() => {
  useStart(startSending);
  useStart(endMeal);
  const say = groupText.value;
  const heading = usePage(say.title);
  return (
    <InnerPage back={say.toMenu} class={styles.page}>
      <div class={styles.lead}>
        <h1 ref={heading} tabIndex={-1}>
          {say.title}
        </h1>
        <p>{say.lead}</p>
      </div>
      <ol class={styles.steps}>
        {say.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <NotTakingOrders />
      {membership.value !== null ? <InAnother /> : underWay.value ? <Unanswered /> : <StartForm />}
      <aside class={styles.aside}>
        <h2>{say.onePhone}</h2>
        <p>{say.onePhoneHint}</p>
        <a href={href('menu')}>{say.toMenu}</a>
      </aside>
    </InnerPage>
  );
});
