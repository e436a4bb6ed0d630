import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { License, Right } from '../../api/model.ts';
import { useFormat } from '../../locales/use-format.ts';
import { useEndLicense } from '../../queries/use-end-license.ts';
import { useGrantLicense } from '../../queries/use-grant-license.ts';
import { useMay } from '../../queries/use-may.ts';
import { Section } from '../../shell/section.tsx';
import { offerUndo } from '../../states/offer-undo.tsx';
import { LicenseForm } from './license-form.tsx';
import styles from './right-page.module.css';

/** To whom the holder consented. What was ended here can be granted again for half a minute: a new event, not an erased one. */
export function LicensePanel({ right }: { readonly right: Right }) {
  const { t } = useTranslation();
  const may = useMay();
  const end = useEndLicense(right.id);
  const grant = useGrantLicense(right.id);
  const mayWrite = may('write:license');
  const endWithUndo = (license: License) => {
    if (license.id === undefined) return;
    end.mutate(license.id, {
      onSuccess: () => offerUndo(t('right.ended', { seller: license.seller }), () => grant.mutate(license)),
    });
  };
  return (
    <Section title={t('right.licenses')} aside={<span className="dim tabular">{right.licenses.length}</span>} flush>
      {right.licenses.length === 0 && <p className={styles.none}>{t('right.noLicenses')}</p>}
      <ul>
        {right.licenses.map((license) => (
          <LicenseRow
            key={license.id ?? JSON.stringify(license)}
            license={license}
            {...(mayWrite && license.id !== undefined ? { onEnd: () => endWithUndo(license) } : {})}
          />
        ))}
      </ul>
      {mayWrite && <LicenseForm rightId={right.id} />}
    </Section>
  );
}

function LicenseRow({ license, onEnd }: { readonly license: License; readonly onEnd?: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { seller, territories, niceClasses, from, to } = license;
  return (
    <li className={styles.license}>
      <span>
        <Link to="/decisions" search={{ seller }}>
          <b>{seller}</b>
        </Link>{' '}
        <span className="mono">{territories.length === 0 ? t('right.everywhere') : territories.join(' ')}</span>
        {niceClasses.length > 0 && (
          <span className="dim"> · {t('right.inClasses', { classes: niceClasses.join(', ') })}</span>
        )}
      </span>
      <span className={styles.period}>
        {from === undefined ? '…' : format.day(from)} – {to === undefined ? '…' : format.day(to)}
      </span>
      {onEnd !== undefined && (
        <Button size="compact-xs" variant="default" onClick={onEnd} aria-label={t('right.endOf', { seller })}>
          {t('right.end')}
        </Button>
      )}
    </li>
  );
}
