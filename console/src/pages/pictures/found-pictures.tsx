import { useTranslation } from 'react-i18next';
import type { CatalogPicture, PictureSearch } from '../../api/model.ts';
import { useFormat } from '../../locales/use-format.ts';
import { LayoutWord } from '../../media/layout-word.tsx';
import { Picture } from '../../media/picture.tsx';
import { Section } from '../../shell/section.tsx';
import styles from './pictures-page.module.css';
import { ShowingListings } from './showing-listings.tsx';

/** Pictures of the catalog near the one that is sought, nearest first, each with the listings that show it. */
export function FoundPictures({ found }: { readonly found: PictureSearch }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { pictures, searched, threshold, isTruncated } = found;
  return (
    <Section
      title={t('picture.inCatalog')}
      aside={
        <span className="dim tabular">
          {t('picture.searched', { number: format.number(searched), count: searched })}
        </span>
      }
      flush
    >
      {pictures.length === 0 && <p className={styles.none}>{t('picture.noneInCatalog')}</p>}
      <ol>
        {pictures.map((picture) => (
          <FoundPicture key={picture.digest} picture={picture} threshold={threshold} />
        ))}
      </ol>
      {isTruncated && <p className={styles.none}>{t('picture.truncated')}</p>}
    </Section>
  );
}

function FoundPicture({ picture, threshold }: { readonly picture: CatalogPicture; readonly threshold: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { digest, distance, layout, box, frame, listings, moreListings } = picture;
  return (
    <li className={styles.found}>
      <span className={styles.thumb}>
        <Picture digest={digest} alt={t('picture.ofCatalog')} width={96} />
      </span>
      <div className={styles.shown}>
        <p className={styles.near}>
          <span className="tabular">
            {t('picture.distance', { distance: format.number(distance), threshold: format.number(threshold) })}
          </span>
          <LayoutWord layout={layout} />
          {box !== undefined && <span>{t('picture.aPart')}</span>}
          {frame !== undefined && <span className="tabular">{t('decision.frame', { number: frame })}</span>}
        </p>
        <ShowingListings listings={listings} />
        {moreListings && <p className="dim">{t('picture.moreListings')}</p>}
      </div>
    </li>
  );
}
