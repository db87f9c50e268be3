import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type ApiProblem, api, unwrap } from '../../../api/client.ts';
import type { StoredHours } from '../../../api/types.ts';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { toast } from '../../../components/toast.tsx';
import { isStale } from '../../../forms/is-stale.ts';
import { hoursText } from '../../../i18n/hours.ts';
import { t } from '../../../i18n/index.ts';
import { whyNot } from '../../../i18n/problems.ts';
import { staffPaths } from '../../../router/staff-paths.ts';
import { type DraftHours, draftOf, requestOf } from './draft-hours.ts';
import styles from './hours.module.css';
import { HoursForm } from './hours-form.tsx';
import { WeekChart } from './week-chart.tsx';

const read = () => unwrap(api.GET('/api/v1/restaurant/hours'));

/** When the shop is open: the week, and the dates that are different. */
export function HoursPage() {
  const say = hoursText.value;
  /** The hours that the form begins with. Another value is another form. */
  const begun = useSignal<StoredHours | undefined>(undefined);
  /** What the next change says in If-Match. */
  const version = useSignal(0);
  /** What somebody else saved meanwhile, until one of the two is chosen; and what was to be saved. */
  const conflict = useSignal<{ theirs: StoredHours; mine: DraftHours } | undefined>(undefined);
  const problem = useSignal<ApiProblem | undefined>(undefined);

  const begin = (hours: StoredHours) => {
    begun.value = hours;
    version.value = hours.version;
    conflict.value = undefined;
    problem.value = undefined;
  };
  const failed = (reason: ApiProblem) => {
    problem.value = reason; // `unwrap` throws nothing else
  };
  const load = () => void read().then(begin, failed);
  useEffect(load, []);

  const save = async (mine: DraftHours): Promise<void> => {
    const params = { header: { 'if-match': `"${version.peek()}"` } };
    try {
      const stored = await unwrap(api.PUT('/api/v1/restaurant/hours', { params, body: requestOf(mine) }));
      version.value = stored.version;
      conflict.value = undefined;
      toast(hoursText.value.saved);
    } catch (refused) {
      if (isStale(refused)) conflict.value = { theirs: await read(), mine };
      throw refused;
    }
  };
  const replaceTheirs = async (theirs: StoredHours, mine: DraftHours) => {
    version.value = theirs.version;
    try {
      await save(mine);
      begin({ ...requestOf(mine), version: version.peek() });
    } catch (refused) {
      if (!isStale(refused)) failed(refused as ApiProblem); // `unwrap` throws nothing else
    }
  };

  const differing = conflict.value;
  return (
    <>
      <p class={styles.hint}>
        {say.hint} <a href={staffPaths.settings}>{say.settings}</a>
      </p>
      <div role="alert">
        {problem.value !== undefined && (
          <Notice kind="bad" title={say.failed} actions={<Button onClick={load}>{t.value.retry}</Button>}>
            {whyNot.value(problem.value)}
          </Notice>
        )}
        {differing !== undefined && (
          <Notice
            kind="bad"
            title={say.theirs}
            actions={
              <>
                <Button onClick={() => begin(differing.theirs)}>{say.takeTheirs}</Button>
                <Button kind="quiet" onClick={() => void replaceTheirs(differing.theirs, differing.mine)}>
                  {say.keepMine}
                </Button>
              </>
            }
          >
            <p>{say.theirsHint(differing.theirs.exceptions.length)}</p>
            <WeekChart draft={draftOf(differing.theirs)} />
          </Notice>
        )}
      </div>
      {begun.value !== undefined && (
        <HoursForm key={begun.value.version} hours={begun.value} save={save} isSaidElsewhere={isStale} />
      )}
    </>
  );
}
