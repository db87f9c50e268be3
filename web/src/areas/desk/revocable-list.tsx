import { useSignal } from '@preact/signals';
import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import type { ApiProblem } from '../../api/client.ts';
import { Ask } from '../../components/ask.tsx';
import { Button } from '../../components/button.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { Notice } from '../../components/notice.tsx';
import { toast } from '../../components/toast.tsx';
import { t } from '../../i18n/index.ts';
import { whyNot } from '../../i18n/problems.ts';
import { revocableText } from '../../i18n/revocable.ts';
import styles from './staff-page.module.css';

type Revocable = { id: string; name: string };

export type MakeProps<Made> = { onClose: () => void; onMade: (made: Made) => void };
export type MadeProps<Made> = { made: Made; onClose: () => void };

type Props<Listed extends Revocable, Made> = {
  say: Record<'list' | 'failed' | 'make' | 'revoke' | 'revokeHint' | 'revokeYes', string> &
    Record<'of' | 'revokeTitle' | 'revoked', (name: string) => string>;
  /** @throws ApiProblem */
  read: () => Promise<readonly Listed[]>;
  /** @throws ApiProblem */
  revoke: (id: string) => Promise<unknown>;
  columns: readonly [Column<Listed>, ...Column<Listed>[]];
  /** What stands there when there are none; undefined: no list, which has a heading otherwise. */
  none: string | undefined;
  /** The form that makes one. */
  Make: ComponentType<MakeProps<Made>>;
  /** Shows what the server gives away only once, as soon as it is made. */
  Made?: ComponentType<MadeProps<Made>>;
  /** What stands in the place of the button when no other one can be made. */
  instead?: (listed: readonly Listed[]) => string | undefined;
  /** More buttons beside that one. */
  children?: ComponentChildren;
};

type Open<Listed, Made> = { kind: 'make' } | { kind: 'made'; made: Made } | { kind: 'revoke'; entry: Listed };

/** What gives access to the shop, such as a key: a manager makes one with a form, sees them all, and revokes any. */
export function RevocableList<Listed extends Revocable, Made>({
  say,
  read,
  revoke,
  columns,
  none,
  Make,
  Made,
  instead,
  children,
}: Props<Listed, Made>) {
  const listed = useSignal<readonly Listed[] | undefined>(undefined);
  const problem = useSignal<ApiProblem | undefined>(undefined);
  const open = useSignal<Open<Listed, Made> | undefined>(undefined);
  const busy = useSignal(false);
  const attempt = async (work: () => Promise<void>) => {
    busy.value = true;
    problem.value = undefined;
    try {
      await work();
      listed.value = await read();
    } catch (error) {
      problem.value = error as ApiProblem; // `unwrap` throws nothing else
    } finally {
      busy.value = false;
    }
  };
  const load = () => void attempt(async () => undefined);
  useEffect(load, []);
  const show = (next: Open<Listed, Made> | undefined) => () => {
    open.value = next;
  };
  const revokeOne = async ({ id, name }: Listed) => {
    await attempt(async () => {
      await revoke(id);
      toast(say.revoked(name));
    });
    open.value = undefined;
  };
  const [entries, failed, shown] = [listed.value, problem.value, open.value];
  const words = entries && instead?.(entries);
  const canMake = instead === undefined || (entries !== undefined && words === undefined);
  return (
    <>
      <div role="alert">
        {failed !== undefined && (
          <Notice
            kind="bad"
            title={entries === undefined ? say.failed : whyNot.value(failed)}
            {...(entries === undefined && { actions: <Button onClick={load}>{t.value.retry}</Button> })}
          >
            {entries === undefined && whyNot.value(failed)}
          </Notice>
        )}
      </div>
      {words !== undefined && <p>{words}</p>}
      {(canMake || children !== undefined) && (
        <div class={styles.acts}>
          {canMake && (
            <Button class={styles.add} onClick={show({ kind: 'make' })}>
              {say.make}
            </Button>
          )}
          {children}
        </div>
      )}
      {none === undefined && entries !== undefined && entries.length > 0 && <h2>{say.list}</h2>}
      {(entries === undefined ? failed === undefined : none !== undefined || entries.length > 0) && (
        <DataTable
          caption={say.list}
          rows={entries}
          columns={[...columns, revokeColumn<Listed>(say, (entry) => show({ kind: 'revoke', entry })())]}
          rowKey={({ id }) => id}
          empty={none}
        />
      )}
      {shown?.kind === 'make' && (
        <Make
          onClose={show(undefined)}
          onMade={(made) => {
            open.value = Made && { kind: 'made', made };
            load();
          }}
        />
      )}
      {shown?.kind === 'made' && Made !== undefined && <Made made={shown.made} onClose={show(undefined)} />}
      {shown?.kind === 'revoke' && (
        <Ask
          title={say.revokeTitle(shown.entry.name)}
          hint={say.revokeHint}
          yes={say.revokeYes}
          no={revocableText.value.no}
          busy={busy.value}
          onYes={() => void revokeOne(shown.entry)}
          onClose={show(undefined)}
        />
      )}
    </>
  );
}

const revokeColumn = <Listed extends Revocable>(
  say: { revoke: string; of: (name: string) => string },
  onRevoke: (entry: Listed) => void,
): Column<Listed> => ({
  key: 'revoke',
  title: '',
  cell: (entry) => (
    <Button kind="quiet" onClick={() => onRevoke(entry)}>
      {say.revoke}
      <span class="visually-hidden">{say.of(entry.name)}</span>
    </Button>
  ),
});
