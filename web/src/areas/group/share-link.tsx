import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { restaurant } from '../../api/shop.ts';
import { announce } from '../../components/announcer.tsx';
import { Button } from '../../components/button.tsx';
import { lazy } from '../../components/lazy.tsx';
import { groupText } from '../../i18n/group.ts';
import { t } from '../../i18n/index.ts';
import { href } from '../../router/paths.ts';
import styles from './group.module.css';

const QrCode = lazy(async () => (await import('../../components/qr-code.tsx')).QrCode, { failed: () => null });

/** True when the text was copied. Without HTTPS, browsers have no clipboard API: `execCommand` is the fallback. */
async function copy(field: HTMLInputElement | null): Promise<boolean> {
  field?.select();
  try {
    await navigator.clipboard.writeText(field?.value ?? '');
    return true;
  } catch {
    return document.execCommand?.('copy') ?? false;
  }
}

/** The group’s link, to send, to copy or to scan. */
export function ShareLink({ code, alone }: { code: string; alone: boolean }) {
  const say = groupText.value;
  const field = useRef<HTMLInputElement>(null);
  const outcome = useSignal<'copied' | 'copyByHand' | undefined>(undefined);
  /** Whether the QR code is open: at first, while this member is alone in the group. */
  const open = useSignal(alone);
  const url = `${location.origin}${href('group', { code })}`;

  async function toClipboard() {
    outcome.value = (await copy(field.current)) ? 'copied' : 'copyByHand';
    announce(groupText.peek()[outcome.value]);
  }
  const share = () => {
    const shared = { title: say.title, text: say.shareText(restaurant.value?.name ?? t.value.brand), url };
    // A guest who cancels the share sheet is not an error.
    navigator.share(shared).catch(() => undefined);
  };

  return (
    <section class={styles.card} aria-labelledby="share">
      <h2 id="share">{say.share}</h2>
      <p class={styles.hint}>{say.shareHint}</p>
      <input
        ref={field}
        class={styles.link}
        type="text"
        readOnly
        aria-label={say.link}
        value={url}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div class={styles.actions}>
        {'share' in navigator && <Button onClick={share}>{say.shareButton}</Button>}
        <Button kind="quiet" onClick={() => void toClipboard()}>
          {outcome.value === 'copied' ? say.copied : say.copy}
        </Button>
      </div>
      {outcome.value === 'copyByHand' && <p class={styles.hint}>{say.copyByHand}</p>}
      <details
        class={styles.qr}
        open={open.value}
        onToggle={(event) => {
          open.value = event.currentTarget.open;
        }}
      >
        <summary>{say.qr}</summary>
        {open.value && <QrCode text={url} name={say.qrName} />}
      </details>
    </section>
  );
}
