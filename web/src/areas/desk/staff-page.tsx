import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ApiProblem } from '../../api/client.ts';
import type { StaffMember } from '../../api/types.ts';
import { Ask } from '../../components/ask.tsx';
import { Button } from '../../components/button.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { Notice } from '../../components/notice.tsx';
import { toast } from '../../components/toast.tsx';
import { dateAndTime } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import { peopleText } from '../../i18n/people.ts';
import { whyNot } from '../../i18n/problems.ts';
import { staffText } from '../../i18n/staff.ts';
import { session } from '../../session/session.ts';
import { Invitations } from './invitations.tsx';
import { endSessionsOf, loadPeople, people, removePerson } from './people.ts';
import { PersonForm } from './person-form.tsx';
import styles from './staff-page.module.css';

type Act = 'edit' | 'end' | 'remove';
type Open = { kind: 'add' } | { kind: Act; person: StaffMember };

/** Who works here: the manager adds people, changes and removes them, and signs them out. */
export function StaffPage() {
  const say = peopleText.value;
  const problem = useSignal<ApiProblem | undefined>(undefined);
  const open = useSignal<Open | undefined>(undefined);
  const busy = useSignal(false);
  const self = session.value?.staff.id;

  const attempt = async (work: () => Promise<void>) => {
    busy.value = true;
    problem.value = undefined;
    try {
      await work();
    } catch (error) {
      problem.value = error as ApiProblem; // `unwrap` throws nothing else
    } finally {
      busy.value = false;
      open.value = undefined;
    }
  };
  const load = () => attempt(loadPeople);
  useEffect(() => void load(), []);
  const show = (next: Open | undefined) => () => {
    open.value = next;
  };
  const shown = open.value;

  return (
    <>
      <p>{say.hint}</p>
      <div role="alert">
        {problem.value !== undefined && (
          <Notice
            kind="bad"
            title={people.value === undefined ? say.failed : whyNot.value(problem.value)}
            {...(people.value === undefined && { actions: <Button onClick={load}>{t.value.retry}</Button> })}
          >
            {people.value === undefined && whyNot.value(problem.value)}
          </Notice>
        )}
      </div>
      {people.value !== undefined && (
        <Invitations>
          <Button kind="quiet" class={styles.add} onClick={show({ kind: 'add' })}>
            {say.add}
          </Button>
        </Invitations>
      )}
      {people.value !== undefined && <h2>{say.everybody}</h2>}
      {(people.value !== undefined || problem.value === undefined) && (
        <DataTable
          caption={say.everybody}
          rows={people.value}
          columns={columns(self, (kind, person) => show({ kind, person })())}
          rowKey={({ id }) => id}
          empty={undefined}
        />
      )}
      {shown?.kind === 'add' && <PersonForm person={undefined} isSelf={false} onClose={show(undefined)} />}
      {shown?.kind === 'edit' && (
        <PersonForm person={shown.person} isSelf={shown.person.id === self} onClose={show(undefined)} />
      )}
      {(shown?.kind === 'remove' || shown?.kind === 'end') && (
        <Sure what={shown.kind} person={shown.person} busy={busy.value} onSure={attempt} onClose={show(undefined)} />
      )}
    </>
  );
}

type Columns = readonly [Column<StaffMember>, ...Column<StaffMember>[]];

/** `self` is the id of the person who is signed in. */
function columns(self: string | undefined, onOpen: (kind: Act, person: StaffMember) => void): Columns {
  const say = peopleText.value;
  return [
    {
      key: 'name',
      title: say.name,
      sortBy: ({ name }) => name,
      cell: ({ id, name }) => (
        <>
          {name} {id === self && <span class={styles.soft}>({say.you})</span>}
        </>
      ),
    },
    {
      key: 'role',
      title: say.role,
      sortBy: ({ role }) => staffText.value.roles[role],
      cell: ({ role, mustChangePassword }) => (
        <>
          <span class={styles.role} data-role={role}>
            {staffText.value.roles[role]}
          </span>
          {mustChangePassword && <p class={styles.soft}>{say.firstPassword}</p>}
        </>
      ),
    },
    {
      key: 'sessions',
      title: say.signedIn,
      sortBy: ({ openSessions }) => openSessions,
      cell: ({ openSessions, lastSeenAt, hasPin }) => (
        <>
          {say.openSessions(openSessions)}
          {lastSeenAt !== null && <p class={styles.soft}>{say.lastSeen(dateAndTime(lastSeenAt))}</p>}
          {hasPin && <p class={styles.soft}>{say.hasPin}</p>}
        </>
      ),
    },
    { key: 'acts', title: '', cell: (person) => <Acts person={person} isSelf={person.id === self} onOpen={onOpen} /> },
  ];
}

type ActsProps = { person: StaffMember; isSelf: boolean; onOpen: (kind: Act, person: StaffMember) => void };

function Acts({ person, isSelf, onOpen }: ActsProps) {
  const say = peopleText.value;
  const acts: [Act, string, boolean][] = [
    ['edit', say.edit, true],
    ['end', say.endSessions, person.openSessions > 0 && !isSelf],
    ['remove', say.remove, !isSelf],
  ];
  return (
    <div class={styles.acts}>
      {acts.map(
        ([kind, words, isOffered]) =>
          isOffered && (
            <Button key={kind} kind="quiet" onClick={() => onOpen(kind, person)}>
              {words}
              <span class="visually-hidden">{say.of(person.name)}</span>
            </Button>
          ),
      )}
    </div>
  );
}

type SureProps = {
  what: 'end' | 'remove';
  person: StaffMember;
  busy: boolean;
  onSure: (work: () => Promise<void>) => Promise<void>;
  onClose: () => void;
};

function Sure({ what, person: { id, name }, busy, onSure, onClose }: SureProps) {
  const say = peopleText.value;
  const [title, hint, yes] =
    what === 'remove'
      ? [say.removeTitle(name), say.removeHint, say.removeYes]
      : [say.endTitle(name), say.endHint, say.endYes];
  const work = async () => {
    await (what === 'remove' ? removePerson(id) : endSessionsOf(id));
    toast(what === 'remove' ? say.removed(name) : say.ended(name));
  };
  return (
    <Ask
      title={title}
      hint={hint}
      yes={yes}
      no={say.no}
      busy={busy}
      onYes={() => void onSure(work)}
      onClose={onClose}
    />
  );
}
