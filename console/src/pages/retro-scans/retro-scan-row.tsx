import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RetroScan } from '../../api/model.ts';
import { isUnderWay } from '../../jobs/is-under-way.ts';
import { JobProgressBar } from '../../jobs/job-progress-bar.tsx';
import { JobStateWord } from '../../jobs/job-state-word.tsx';
import { useFormat } from '../../locales/use-format.ts';
import { Picture } from '../../media/picture.tsx';
import { useCancelRetroScan } from '../../queries/use-cancel-retro-scan.ts';
import { useMay } from '../../queries/use-may.ts';
import { ConfirmButton } from '../../shell/confirm-button.tsx';
import { Moment } from '../../time/moment.tsx';
import styles from './retro-scan-row.module.css';
import { retroScanShare } from './retro-scan-share.ts';

const RIGHTS_SHOWN = 5;

/** A retro-scan: what began it, how far it is, what it found, and the pictures it set aside. */
export function RetroScanRow({
  scan,
  namesRights = true,
}: {
  readonly scan: RetroScan;
  readonly namesRights?: boolean;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const may = useMay();
  const cancel = useCancelRetroScan(scan.id);
  const { progress } = scan;
  const underWay = isUnderWay(scan.state);
  const share = retroScanShare(scan);
  return (
    <li className={styles.scan}>
      <div className={styles.head}>
        <JobStateWord state={scan.state} />
        <span>{t(`retroScan.cause.${scan.cause}`)}</span>
        {!scan.texts && <span className="dim">{t('retroScan.picturesOnly')}</span>}
        <span className={styles.when}>
          <Moment at={scan.createdAt} />
        </span>
      </div>
      {namesRights && <Rights rights={scan.rights} />}
      {underWay && (
        <>
          <JobProgressBar label={t('retroScan.progress')} state={scan.state} doneShare={share} />
          <p className={styles.stage}>
            <span>
              {scan.state === 'queued' ? t('retroScan.waits') : t(`retroScan.stage.${progress.stage}`)}{' '}
              <span className="tabular">{format.percent(share)}</span>
            </span>
            {may('cancel:retro-scan') && (
              <ConfirmButton
                label={t('feed.cancel')}
                question={t('retroScan.cancelQuestion')}
                onConfirm={() => cancel.mutate()}
                isPending={cancel.isPending}
              />
            )}
          </p>
        </>
      )}
      <p className={styles.counts}>
        {[
          t('retroScan.hits', { count: progress.hits, number: format.number(progress.hits) }),
          t('retroScan.screened', { count: progress.screened, number: format.number(progress.screened) }),
          t('retroScan.decisions', { count: progress.decisions, number: format.number(progress.decisions) }),
        ].join(' · ')}
      </p>
      {scan.error !== undefined && <p className={styles.error}>{scan.error}</p>}
      {scan.setAside.length > 0 && (
        <div className={styles.aside}>
          <p>{t('retroScan.setAside', { count: scan.setAside.length })}</p>
          <span className={styles.pictures}>
            {scan.setAside.map((digest, index) => (
              <Picture key={digest} digest={digest} alt={t('retroScan.picture', { number: index + 1 })} size={48} />
            ))}
          </span>
        </div>
      )}
    </li>
  );
}

function Rights({ rights }: { readonly rights: readonly string[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const more = rights.length - RIGHTS_SHOWN;
  return (
    <p className={styles.rights}>
      {rights.slice(0, RIGHTS_SHOWN).map((id) => (
        <Link key={id} to="/rights/$id" params={{ id }} className="mono">
          {id}
        </Link>
      ))}
      {more > 0 && (
        <span className="dim">{t('retroScan.moreRights', { count: more, number: format.number(more) })}</span>
      )}
    </p>
  );
}
