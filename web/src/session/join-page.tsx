import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import * as v from 'valibot';
import { minPassword } from '../../../functions/domain/limits.ts';
import { ApiProblem, api, unwrap } from '../api/client.ts';
import type { InvitationShown } from '../api/types.ts';
import { Button, buttonClass } from '../components/button.tsx';
import { LanguageSwitch } from '../components/language-switch.tsx';
import { Notice } from '../components/notice.tsx';
import { usePage } from '../components/use-page.ts';
import { Form, SaveButton } from '../forms/form.tsx';
import { useForm } from '../forms/use-form.ts';
import { t } from '../i18n/index.ts';
import { invitationText } from '../i18n/invitations.ts';
import { peopleText } from '../i18n/people.ts';
import { whyNot } from '../i18n/problems.ts';
import { staffText } from '../i18n/staff.ts';
import { go } from '../router/router.tsx';
import { staffPaths } from '../router/staff-paths.ts';
import { PasswordField } from './change-password.tsx';
import { homes } from './homes.ts';
import { acceptInvitation, session } from './session.ts';
import styles from './sign-in.module.css';

const Chosen = v.object({
  password: v.pipe(
    v.string(),
    v.minLength(minPassword, () => peopleText.value.tooShort),
  ),
});

/** What an invitation's link opens. Its token is behind the `#`, which a browser sends to no server. */
export function JoinPage() {
  const say = invitationText.value;
  const invitation = useSignal<InvitationShown | undefined>(undefined);
  const problem = useSignal<ApiProblem | undefined>(undefined);
  const token = location.hash.slice(1);
  const shown = invitation.value;
  const heading = usePage(shown === undefined ? say.opening : say.welcome(shown.name));
  const load = async () => {
    problem.value = undefined;
    try {
      invitation.value = await unwrap(api.POST('/api/v1/invitations/read', { body: { token } }));
    } catch (error) {
      problem.value = error as ApiProblem; // `unwrap` throws nothing else
    }
  };
  useEffect(() => {
    if (token === '') problem.value = new ApiProblem(404, { code: 'invitation-not-found' });
    else void load();
  }, []);
  const form = useForm({
    first: { password: '' },
    schema: Chosen,
    save: async ({ password }) => {
      try {
        await acceptInvitation(token, password);
        go(homes[session.peek()?.staff.role ?? 'kitchen'], { replace: true });
      } catch (error) {
        if ((error as ApiProblem).code?.startsWith('invitation-')) problem.value = error as ApiProblem;
        throw error;
      }
    },
  });
  return (
    <main id="main" class={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        {shown === undefined ? say.opening : say.welcome(shown.name)}
      </h1>
      <div role="alert">
        {problem.value !== undefined && (
          <Notice
            kind="bad"
            title={say.notGood}
            actions={
              problem.value.status === 0 ? (
                <Button onClick={() => void load()}>{t.value.retry}</Button>
              ) : (
                <a class={buttonClass('quiet')} href={staffPaths.tables}>
                  {say.toSignIn}
                </a>
              )
            }
          >
            {whyOver(problem.value)}
          </Notice>
        )}
      </div>
      {shown !== undefined && problem.value === undefined && (
        <Form form={form} class={styles.form}>
          <p>{say.choose(staffText.value.roles[shown.role])}</p>
          <PasswordField {...form.text('password')} label={say.password} autoComplete="new-password" />
          <p>{say.signInName(shown.name)}</p>
          <SaveButton form={form} saving={say.entering} kitchen>
            {say.enter}
          </SaveButton>
        </Form>
      )}
      <LanguageSwitch class={styles.language} />
    </main>
  );
}

function whyOver({ status, code, document }: ApiProblem): string {
  const say = invitationText.value;
  if (code === 'invitation-not-found') return say.unknown;
  if (document.code !== 'invitation-over' || document.reason === undefined) return whyNot.value({ status, code });
  return { used: say.used, revoked: say.revokedLink, expired: say.expired }[document.reason];
}
