import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PictureSearch } from '../../api/model.ts';
import { useFormat } from '../../locales/use-format.ts';
import { LaidWords } from '../../media/laid-words.tsx';
import { Picture } from '../../media/picture.tsx';
import { Section } from '../../shell/section.tsx';
import styles from './pictures-page.module.css';

/** Pictures of the register near the one that is sought: the nearest of each right and bank. */
export function FoundReferences({ found: { references, threshold } }: { readonly found: PictureSearch }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Section title={t('picture.inRegister')} aside={<span className="dim tabular">{references.length}</span>} flush>
      {references.length === 0 && <p className={styles.none}>{t('picture.noneInRegister')}</p>}
      <ol>
        {references.map(({ right, bank, digest, distance, ...laid }) => (
          <li key={`${right} ${bank}`} className={styles.found}>
            <span className={styles.thumb}>
              <Picture digest={digest} alt={t('decision.referencePicture')} width={96} />
            </span>
            <div className={styles.shown}>
              <p>
                <Link to="/rights/$id" params={{ id: right }} className="mono">
                  {right}
                </Link>{' '}
                <b>{t(`bank.${bank}`)}</b>
              </p>
              <p className={styles.near}>
                <span className="tabular">
                  {t('picture.distance', { distance: format.number(distance), threshold: format.number(threshold) })}
                </span>
                <LaidWords {...laid} />
              </p>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
