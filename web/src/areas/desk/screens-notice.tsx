import { restaurant } from '../../api/shop.ts';
import { buttonClass } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { deskText } from '../../i18n/desk.ts';
import { staffPaths } from '../../router/staff-paths.ts';

/** That orders have paused by themselves, and the way to end it. Nothing as long as they have not. */
export function ScreensNotice() {
  const say = deskText.value;
  if (restaurant.value?.pausedByItself !== true) return null;
  const kitchen = (
    <a class={buttonClass()} href={staffPaths.kitchen}>
      {say.openKitchen}
    </a>
  );
  return (
    <Notice kind="bad" title={say.noScreen} actions={kitchen}>
      {say.noScreenHint}
    </Notice>
  );
}
