import { useTranslation } from 'react-i18next';
import type { DecisionDetail } from '../../api/decisions.ts';
import { useFormat } from '../../locales/use-format.ts';
import { Section } from '../../shell/section.tsx';
import { Digest } from './digest.tsx';
import styles from './versions-panel.module.css';

/** What the decision was made with: with the same four, it can be made again, bit for bit. */
export function VersionsPanel({ detail: { decision } }: { readonly detail: DecisionDetail }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { versions } = decision;
  return (
    <Section title={t('decision.versions')}>
      <dl className={styles.versions}>
        <dt>{t('decision.judgedFor')}</dt>
        <dd className="tabular">{format.day(decision.date)}</dd>
        <dt>{t('decision.revision')}</dt>
        <dd>
          <Digest value={versions.listing} />
        </dd>
        <dt>{t('decision.register')}</dt>
        <dd>
          <Digest value={versions.register} />
        </dd>
        <dt>{t('decision.parameters')}</dt>
        <dd>
          <Digest value={versions.parameters} />
        </dd>
        <dt>{t('decision.models')}</dt>
        <dd className="mono">
          {Object.entries(versions.models).map(([name, version]) => (
            <div key={name}>{`${name} ${version}`}</div>
          ))}
        </dd>
        <dt>{t('decision.id')}</dt>
        <dd>
          <Digest value={decision.id} />
        </dd>
      </dl>
    </Section>
  );
}
