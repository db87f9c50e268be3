import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Notice } from '../components/notice.tsx';
import { staffText } from '../i18n/staff.ts';
import { ChangePassword } from './change-password.tsx';
import { restoreSession, session } from './session.ts';
import { SignIn } from './sign-in.tsx';

const retryMs = 4_000;

/** `unknownHint` says what it means here that nobody can be asked who is signed in. */
type Props = { title: string; unknownHint: string; children: ComponentChildren };

/** Lets in who is signed in and lets everybody else sign in. Who has a first password changes it before anything else. */
export function Door({ title, unknownHint, children }: Props) {
  const failed = useSignal(false);

  useEffect(() => {
    let retry: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    const ask = async () => {
      try {
        await restoreSession();
        failed.value = false;
      } catch {
        failed.value = true;
        if (!gone) retry = setTimeout(ask, retryMs);
      }
    };
    if (session.peek() === undefined) void ask();
    return () => {
      gone = true;
      clearTimeout(retry);
    };
  }, []);

  if (session.value === null) return <SignIn title={title} />;
  if (session.value?.mustChangePassword) return <ChangePassword hint={staffText.value.firstPasswordHint} />;
  if (session.value !== undefined) return children;
  return (
    <main id="main">
      <h1 class="visually-hidden">{title}</h1>
      <div role="alert">
        {failed.value && (
          <Notice kind="bad" title={staffText.value.sessionFailed}>
            {unknownHint}
          </Notice>
        )}
      </div>
    </main>
  );
}
