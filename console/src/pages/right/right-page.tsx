import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Right } from '../../api/model.ts';
import { useFormat } from '../../locales/use-format.ts';
import { rightQuery } from '../../queries/rights.ts';
import { useMay } from '../../queries/use-may.ts';
import { useWithdrawRight } from '../../queries/use-withdraw-right.ts';
import { ConfirmButton } from '../../shell/confirm-button.tsx';
import { Page } from '../../shell/page.tsx';
import { Section } from '../../shell/section.tsx';
import { QueryView } from '../../states/query-view.tsx';
import { rightName } from '../rights/right-name.ts';
import { LicensePanel } from './license-panel.tsx';
import { RegistrationTable } from './registration-table.tsx';
import { RightDecisions } from './right-decisions.tsx';
import { RightPictures } from './right-pictures.tsx';
import { RightRetroScans } from './right-retro-scans.tsx';
import styles from './right-page.module.css';

export function RightPage() {
  const { id } = useParams({ from: '/shell/rights/$id' });
  const query = useQuery(rightQuery(id));
  return <QueryView query={query}>{(right) => <RightView key={id} right={right} />}</QueryView>;
}

function RightView({ right }: { readonly right: Right }) {
  const { t } = useTranslation();
  const format = useFormat();
  const may = useMay();
  const navigate = useNavigate();
  const withdraw = useWithdrawRight(right.id);
  return (
    <Page
      title={rightName(right)}
      lead={
        <span className={styles.lead}>
          <span>{t(`kind.${right.kind}`)}</span>
          {right.markFeature !== undefined && <span>{t(`feature.${right.markFeature as 'word'}`)}</span>}
          <span>{right.holder.name}</span>
          <span className="mono">{right.id}</span>
          {right.retailPrice !== undefined && (
            <span className="tabular">{t('right.retail', { price: format.money(right.retailPrice) })}</span>
          )}
        </span>
      }
      actions={
        <>
          {may('write:right') && (
            <ConfirmButton
              label={t('right.withdraw')}
              question={t('right.withdrawQuestion')}
              isPending={withdraw.isPending}
              onConfirm={() => withdraw.mutate(undefined, { onSuccess: () => void navigate({ to: '/rights' }) })}
            />
          )}
          <Link to="/decisions" search={{ right: right.id }} className={styles.link}>
            {t('right.allDecisions')}
          </Link>
        </>
      }
    >
      <div className={styles.grid}>
        <div className={styles.main}>
          <Section title={t('right.registrations')} flush>
            <RegistrationTable registrations={right.registrations} />
          </Section>
          <LicensePanel right={right} />
          <RightDecisions right={right} />
          {may('read:retro-scan') && <RightRetroScans right={right} />}
        </div>
        <div className={styles.side}>
          {right.aliases.length > 0 && (
            <Section title={t('right.aliases')}>
              <ul className={styles.aliases}>
                {right.aliases.map(({ text, kind }) => (
                  <li key={text}>
                    <b dir="auto">{text}</b> <span className="dim">{t(`aliasKind.${kind as 'official'}`)}</span>
                  </li>
                ))}
              </ul>
            </Section>
          )}
          <RightPictures right={right} />
          {right.description !== undefined && (
            <Section title={t('right.description')}>
              <p dir="auto">{right.description}</p>
            </Section>
          )}
        </div>
      </div>
    </Page>
  );
}
