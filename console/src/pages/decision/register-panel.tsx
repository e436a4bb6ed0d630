import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Right } from '../../api/model.ts';
import { useFormat } from '../../locales/use-format.ts';
import { Picture } from '../../media/picture.tsx';
import { Section } from '../../shell/section.tsx';
import { RegistrationRow } from '../right/registration-row.tsx';
import { rightName } from '../rights/right-name.ts';
import styles from './register-panel.module.css';

/** What the holder registered, as far as it matters to this decision. */
export function RegisterPanel({
  right,
  market,
  isDeciding,
}: {
  readonly right: Right;
  readonly market: string;
  readonly isDeciding: boolean;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const [drawing] = right.images;
  return (
    <Section
      title={t(isDeciding ? 'decision.registered' : 'decision.alsoConcerned')}
      aside={
        <Link to="/rights/$id" params={{ id: right.id }} className="mono">
          {right.id}
        </Link>
      }
    >
      <div className={styles.head}>
        {drawing !== undefined && (
          <div className={styles.drawing}>
            <Picture digest={drawing.digest} alt={t('right.drawing')} width={96} />
          </div>
        )}
        <div className={styles.words}>
          <p className={styles.name} dir="auto">
            {rightName(right)}
          </p>
          <p className="dim">
            {t(`kind.${right.kind}`)}
            {right.markFeature !== undefined && ` · ${t(`feature.${right.markFeature as 'word'}`)}`}
          </p>
          <p>{right.holder.name}</p>
          {right.aliases.length > 0 && (
            <p className={styles.aliases}>{right.aliases.map(({ text }) => text).join(' · ')}</p>
          )}
          {right.retailPrice !== undefined && (
            <p className="tabular">{t('right.retail', { price: format.money(right.retailPrice) })}</p>
          )}
        </div>
      </div>
      <RegistrationRow registrations={right.registrations} market={market} />
      {right.referenceImages.length > 0 && (
        <div className={styles.references}>
          {right.referenceImages.slice(0, 4).map((image) => (
            <Picture key={image.source} digest={image.digest} alt={t('decision.referencePicture')} size={56} />
          ))}
        </div>
      )}
      <p className={styles.licenses}>
        {right.licenses.length === 0
          ? t('right.noLicenses')
          : t('right.licenseCount', { count: right.licenses.length })}
      </p>
    </Section>
  );
}
