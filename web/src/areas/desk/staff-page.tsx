import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ApiProblem } from '../../api/client.ts';
import type { StaffMember } from '../../api/types.ts';
import { announce } from '../../components/announcer.tsx';
import { Ask } from '../../components/ask.tsx';
import { Button, buttonClass } from '../../components/button.tsx';
import { LanguageSwitch } from '../../components/language-switch.tsx';
import { Notice } from '../../components/notice.tsx';
import { usePage } from '../../components/use-page.ts';
import { language, t } from '../../i18n/index.ts';
import { peopleText } from '../../i18n/people.ts';
import { whyNot } from '../../i18n/problems.ts';
import { staffText } from '../../i18n/staff.ts';
import { href } from '../../router/paths.ts';
import { Door } from '../../session/door.tsx';
import { session, signOut } from '../../session/session.ts';
import { endSessionsOf, loadPeople, people, removePerson } from './people.ts';
import { PersonForm } from './person-form.tsx';
import styles from './staff-page.module.css';

type Open = { kind: 'add' } | { kind: 'edit' | 'end' | 'remove'; person: StaffMember };

/** Who works here: the manager adds people, changes and removes them, and signs them out. */
export function StaffPage() {
  return (
    <Door title={peopleText.value.title} unknownHint={staffText.value.sessionFailedHint}>
      <People />
    </Door>
  );
}

function People() {
  const say = peopleText.value;
  const heading = usePage(say.title);
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
  const close = () => {
    open.value = undefined;
  };

  return (
    <main id="main" class={styles.page}>
      <header class={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          {say.title}
        </h1>
        <div class={styles.controls}>
          <LanguageSwitch class={buttonClass('quiet')} />
          <a class={buttonClass('quiet')} href={href('password')}>
            {staffText.value.changePassword}
          </a>
          {/* Without an answer the session is still open, so the page stays. */}
          <Button kind="quiet" onClick={() => void signOut().catch(() => undefined)}>
            {staffText.value.signOut}
          </Button>
        </div>
        <p>{say.hint}</p>
      </header>
      <div role="alert">
        {problem.value !== undefined && (
          <Notice
            kind="bad"
            title={people.value === undefined ? say.failed : whyNot.value(problem.value)}
            {...(people.value === undefined && { actions: <Button onClick={load}>{t.value.retry}</Button> })}
          >
            {people.value === undefined &&
              (problem.value.status === 403 ? say.forbiddenHint : whyNot.value(problem.value))}
          </Notice>
        )}
      </div>
      {people.value === undefined && problem.value === undefined && <p role="status">{say.loading}</p>}
      {people.value !== undefined && (
        <>
          <Button
            class={styles.add}
            onClick={() => {
              open.value = { kind: 'add' };
            }}
          >
            {say.add}
          </Button>
          <ul class={styles.people}>
            {byName(people.value).map((person) => (
              <Person
                key={person.id}
                person={person}
                isSelf={person.id === self}
                onOpen={(kind) => {
                  open.value = { kind, person };
                }}
              />
            ))}
          </ul>
        </>
      )}
      {open.value?.kind === 'add' && <PersonForm person={undefined} isSelf={false} onClose={close} />}
      {open.value?.kind === 'edit' && (
        <PersonForm person={open.value.person} isSelf={open.value.person.id === self} onClose={close} />
      )}
      {(open.value?.kind === 'remove' || open.value?.kind === 'end') && (
        <Sure what={open.value.kind} person={open.value.person} busy={busy.value} onSure={attempt} onClose={close} />
      )}
    </main>
  );
}

/** In the reader's alphabetical order, where Óscar comes before Wilfredo: the server compares characters. */
const byName = (staff: readonly StaffMember[]): StaffMember[] =>
  staff.toSorted((a, b) => a.name.localeCompare(b.name, language.value));

type PersonProps = { person: StaffMember; isSelf: boolean; onOpen: (kind: 'edit' | 'end' | 'remove') => void };

function Person({ person: { name, role, mustChangePassword, openSessions }, isSelf, onOpen }: PersonProps) {
  const say = peopleText.value;
  const whose = <span class="visually-hidden">{say.of(name)}</span>;
  return (
    <li class={styles.person}>
      <div class={styles.who}>
        <h2>
          {name} {isSelf && <span class={styles.soft}>({say.you})</span>}
        </h2>
        <p>
          <span class={styles.role} data-role={role}>
            {say.roles[role]}
          </span>
          <span class={styles.soft}>{say.openSessions(openSessions)}</span>
        </p>
        {mustChangePassword && <p class={styles.soft}>{say.firstPassword}</p>}
      </div>
      <div class={styles.controls}>
        <Button kind="quiet" onClick={() => onOpen('edit')}>
          {say.edit}
          {whose}
        </Button>
        {openSessions > 0 && !isSelf && (
          <Button kind="quiet" onClick={() => onOpen('end')}>
            {say.endSessions}
            {whose}
          </Button>
        )}
        {!isSelf && (
          <Button kind="quiet" onClick={() => onOpen('remove')}>
            {say.remove}
            {whose}
          </Button>
        )}
      </div>
    </li>
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
    announce(what === 'remove' ? say.removed(name) : say.ended(name));
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
