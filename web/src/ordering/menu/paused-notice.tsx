import { restaurant } from '../../api/shop.ts';
import { Notice } from '../../components/notice.tsx';
import { clockTime } from '../../i18n/format.ts';
import { inLanguage, t } from '../../i18n/index.ts';
import { pausedText } from '../../i18n/paused.ts';

/** That orders are paused: the shop's own words when it has left some, and when it takes orders again. */
export function PausedNotice() {
  const say = pausedText.value;
  const { pausedUntil = null, pauseMessage = null } = restaurant.value ?? {};
  const until = pausedUntil === null ? '' : `${say.until(clockTime(pausedUntil))} `;
  return (
    <div role="status">
      <Notice kind="info" title={pauseMessage === null ? say.paused : inLanguage(pauseMessage)}>
        {until}
        {t.value.pausedHint}
      </Notice>
    </div>
  );
}
