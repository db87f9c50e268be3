import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type ApiProblem, api, unwrap } from '../../api/client.ts';
import type { Backup, BackupStatus } from '../../api/types.ts';
import { Button } from '../../components/button.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { Notice } from '../../components/notice.tsx';
import { backupsText } from '../../i18n/backups.ts';
import { dateAndTime } from '../../i18n/format.ts';
import { language, t } from '../../i18n/index.ts';
import { whyNot } from '../../i18n/problems.ts';
import { BackupTrouble } from './backup-trouble.tsx';
import styles from './page.module.css';

const againWhileMakingMs = 1_000;

/** The backups of the shop: how old the last one is, making one, downloading one, and how one is restored. */
export function BackupsPage() {
  const say = backupsText.value;
  const status = useSignal<BackupStatus | undefined>(undefined);
  const problem = useSignal<ApiProblem | undefined>(undefined);
  const attempt = async (ask: () => Promise<BackupStatus>) => {
    problem.value = undefined;
    try {
      status.value = await ask();
    } catch (error) {
      problem.value = error as ApiProblem; // `unwrap` throws nothing else
    }
  };
  const load = () => void attempt(async () => unwrap(api.GET('/api/v1/backups')));
  useEffect(load, []);
  const shown = status.value;
  useEffect(() => {
    if (!shown?.isMaking) return undefined;
    const timer = setTimeout(load, againWhileMakingMs);
    return () => clearTimeout(timer);
  }, [shown]);
  return (
    <div class={styles.page}>
      <p>{say.hint}</p>
      <div role="alert">
        {problem.value !== undefined && (
          <Notice kind="bad" title={say.failed} actions={<Button onClick={load}>{t.value.retry}</Button>}>
            {whyNot.value(problem.value)}
          </Notice>
        )}
        {shown && <BackupTrouble status={shown} />}
      </div>
      {shown?.kind === 'postgresql' && (
        <p>
          <strong>{say.elsewhere}</strong> {say.elsewhereHint}
        </p>
      )}
      {shown?.kind === 'sqlite' && (
        <>
          <p role="status">
            {shown.isMaking ? say.making : shown.nextAt === null ? say.off : say.next(dateAndTime(shown.nextAt))}
          </p>
          <p>{shown.offsite?.verifiedAt ? say.offsiteLast(dateAndTime(shown.offsite.verifiedAt)) : say.offsiteNone}</p>
          <div class={styles.acts}>
            <Button
              disabled={shown.isMaking}
              onClick={() => void attempt(async () => unwrap(api.POST('/api/v1/backups')))}
            >
              {say.make}
            </Button>
          </div>
          <DataTable
            caption={say.all}
            rows={shown.backups}
            columns={columns()}
            rowKey={({ name }) => name}
            empty={say.none}
          />
          <section class={styles.words}>
            <h2>{say.restoreTitle}</h2>
            <p>{say.restore}</p>
            <p>{say.private}</p>
          </section>
        </>
      )}
    </div>
  );
}

const sizeOf = (bytes: number): string =>
  new Intl.NumberFormat(language.value, {
    style: 'unit',
    unit: 'megabyte',
    maximumSignificantDigits: 2,
  }).format(bytes / 1_000_000);

function columns(): readonly [Column<Backup>, ...Column<Backup>[]] {
  const say = backupsText.value;
  return [
    { key: 'made', title: say.madeAt, cell: ({ madeAt }) => dateAndTime(madeAt) },
    { key: 'size', title: say.size, cell: ({ bytes }) => sizeOf(bytes) },
    {
      key: 'download',
      title: '',
      cell: ({ name, madeAt }) => (
        <a href={`/api/v1/backups/${name}/download`} download={name}>
          {say.download}
          <span class="visually-hidden"> {dateAndTime(madeAt)}</span>
        </a>
      ),
    },
  ];
}
