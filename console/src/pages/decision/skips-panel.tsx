import { useTranslation } from 'react-i18next';
import type { Skip } from '../../api/model.ts';
import { Icon } from '../../icons/icon.tsx';
import { Section } from '../../shell/section.tsx';
import styles from './skips-panel.module.css';

/** What could not be looked at. Never silent: without it the decision might have been another. */
export function SkipsPanel({ skips }: { readonly skips: readonly Skip[] }) {
  const { t } = useTranslation();
  if (skips.length === 0) return null;
  return (
    <Section title={t('decision.skips')} aside={<span className="dim tabular">{skips.length}</span>}>
      <ul className={styles.skips}>
        {skips.map((skip) => (
          <li key={`${skip.step} ${skip.item} ${skip.reason}`}>
            <Icon name="skip" size={14} />
            <span>
              {t(`step.${skip.step as 'image'}`)}
              {skip.item !== undefined && ` ${skip.item + 1}`}
            </span>
            <span className="mono dim">{skip.reason}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
