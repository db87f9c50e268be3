import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Notice } from '../../components/notice.tsx';
import { kitchenText } from '../../i18n/kitchen.ts';
import { restoreSession, session } from '../staff/session.ts';
import { SignIn } from '../staff/sign-in.tsx';
import { BoardView } from './board-view.tsx';

const retryMs = 4_000;

/** The kitchen's wall tablet: whoever is signed in sees the board. */
export function KitchenPage() {
  const text = kitchenText.value;
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

  if (session.value === null) return <SignIn title={text.title} />;
  if (session.value !== undefined) return <BoardView />;
  return (
    <main id="main">
      <h1 class="visually-hidden">{text.title}</h1>
      <div role="alert">
        {failed.value && (
          <Notice kind="bad" title={text.sessionFailed}>
            {text.sessionFailedHint}
          </Notice>
        )}
      </div>
    </main>
  );
}
