import { announce } from '../components/announcer.tsx';
import { buttonClass } from '../components/button.tsx';
import { staffText } from '../i18n/staff.ts';
import { go } from '../router/router.tsx';
import { ChangePassword } from './change-password.tsx';
import { homes } from './homes.ts';
import { PinForm } from './pin-form.tsx';
import { session } from './session.ts';

/** The page where staff change their own password, choose a PIN and sign out everywhere. */
export function PasswordPage() {
  const text = staffText.value;
  const home = homes[session.value?.staff.role ?? 'kitchen'];
  return (
    <>
      <h2>{text.changePassword}</h2>
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
      <PinForm />
    </>
  );
}
