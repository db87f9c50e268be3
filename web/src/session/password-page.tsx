import { announce } from '../components/announcer.tsx';
import { buttonClass } from '../components/button.tsx';
import { staffText } from '../i18n/staff.ts';
import { href } from '../router/paths.ts';
import { go } from '../router/router.tsx';
import { ChangePassword } from './change-password.tsx';
import { session } from './session.ts';

/** The first page of each role. */
const homes = { waiter: 'tables', kitchen: 'kitchen', manager: 'staff' } as const;

/** The page where staff change their own password. */
export function PasswordPage() {
  const text = staffText.value;
  const home = href(homes[session.value?.staff.role ?? 'kitchen']);
  return (
    <ChangePassword
      hint={text.changePasswordHint}
      onDone={() => {
        announce(text.passwordChanged);
        go(home, { replace: true });
      }}
    >
      <a class={buttonClass('quiet')} href={home}>
        {text.notNow}
      </a>
    </ChangePassword>
  );
}
