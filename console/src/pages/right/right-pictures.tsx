import { useTranslation } from 'react-i18next';
import type { Picture as StoredPicture } from '../../api/model.ts';
import { Picture } from '../../media/picture.tsx';
import { Section } from '../../shell/section.tsx';
import styles from './right-page.module.css';

export function RightPictures({
  title,
  pictures,
  onPaper = false,
}: {
  readonly title: string;
  readonly pictures: readonly StoredPicture[];
  readonly onPaper?: boolean;
}) {
  const { t } = useTranslation();
  if (pictures.length === 0) return null;
  return (
    <Section title={title} aside={<span className="dim tabular">{pictures.length}</span>}>
      <ul className={styles.pictures}>
        {pictures.map((picture) => (
          <li key={picture.source}>
            <div className={styles.picture} data-paper={onPaper || undefined}>
              <Picture
                digest={picture.digest}
                alt={t('right.pictureOf', { source: picture.source.slice(0, 80) })}
                width={96}
              />
            </div>
            {picture.skip !== undefined && <p className={styles.reason}>{picture.skip}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
