import { announce } from '../components/announcer.tsx';
import { buttonClass } from '../components/button.tsx';
import { staffText } from '../i18n/staff.ts';
import { go } from '../router/router.tsx';
import { staffPaths } from '../router/staff-paths.ts';
import { ChangePassword } from './change-password.tsx';
import { session } from './session.ts';

/** The first page of each role. */
const homes = { waiter: staffPaths.tables, kitchen: staffPaths.kitchen, manager: staffPaths.desk };

/** The page where staff change their own password. */
export function PasswordPage() {
  const text = staffText.value;
  const home = homes[session.value?.staff.role ?? 'kitchen'];
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
