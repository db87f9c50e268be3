import { type Signal, useSignal } from '@preact/signals';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { usePage } from '../../components/use-page.ts';
import { useStart } from '../../components/use-start.ts';
import { RadioTile, RadioTiles } from '../../forms/radio-tiles.tsx';
import { groupText } from '../../i18n/group.ts';
import { withPhoneCart } from '../../ordering/cart/phone-cart.tsx';
import { InnerPage } from '../../ordering/inner-page.tsx';
import { membership } from '../../ordering/membership.ts';
import { NotTakingOrders } from '../../ordering/menu/shop-notices.tsx';
import { startSending, underWay } from '../../ordering/placing/send-order.ts';
import { isTable, TableField } from '../../ordering/placing/table-field.tsx';
import { Unanswered } from '../../ordering/placing/unanswered.tsx';
import { endMeal, leaveTable, myTable } from '../../ordering/table.ts';
import { href } from '../../router/paths.ts';
import { go } from '../../router/router.tsx';
import { InAnother } from './acts.tsx';
import { BeforeEntering, EnteringFailed, isAbout, NameField, startGroup, useEntering } from './entering.tsx';
import shared from './group.module.css';
import styles from './start-page.module.css';

type Where = { atTable: boolean; table: number | undefined };

const lacksTable = ({ atTable, table }: Where): boolean => atTable && !isTable(table);

/** Where the group’s order goes, for all of them. */
function WhereField({ where, lacking }: { where: Signal<Where>; lacking: boolean }) {
  const say = groupText.value;
  const { atTable, table } = where.value;
  return (
    <>
      <RadioTiles legend={say.how}>
        {[false, true].map((there) => (
          <RadioTile
            key={String(there)}
            name="channel"
            checked={atTable === there}
            onChoose={() => {
              where.value = { ...where.value, atTable: there };
            }}
          >
            {there ? say.atTable : say.pickup}
          </RadioTile>
        ))}
      </RadioTiles>
      {atTable && (
        <TableField
          say={say}
          table={table}
          lacking={lacking}
          onChoose={(chosen) => {
            where.value = { atTable, table: chosen };
          }}
        />
      )}
    </>
  );
}

/** The scanned code is not the table’s current one: the food could go to the wrong table. */
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
    <form class={shared.form} noValidate onSubmit={(event) => void submit(event, lacksTable(where.value))}>
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
    <InnerPage back={say.toMenu} class={shared.page}>
      <div class={shared.lead}>
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
