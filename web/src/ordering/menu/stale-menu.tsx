import { loadShop, shopAsOf, shopProblem } from '../../api/shop.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { clockTime, dayAndTime } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import { installedText } from '../../i18n/installed.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** The age of the stored menu, when no newer one could be fetched. */
export function StaleMenu() {
  const say = installedText.value;
  if (shopAsOf.value === undefined) return null;
  const at = new Date(shopAsOf.value).toISOString();
  // This phone kept it, so its own clock says since when; by the same clock it is read.
  const isRecent = Date.now() - shopAsOf.value < dayMs / 2;
  return (
    <div role="status">
      <Notice
        kind="info"
        title={(shopProblem.value === undefined ? say.slow : say.offline)(
          isRecent ? say.menuOfTime(clockTime(at)) : say.menuOfDay(dayAndTime(at)),
        )}
        actions={
          <Button kind="quiet" onClick={loadShop}>
            {t.value.retry}
          </Button>
        }
      >
        {say.staleMenuHint}
      </Notice>
    </div>
  );
}
