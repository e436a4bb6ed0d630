import { useTranslation } from 'react-i18next';
import type { SharedPicture } from '../../api/model.ts';
import { ShowingListings } from '../pictures/showing-listings.tsx';
import styles from './shared-pictures.module.css';

/** Who else shows the listing's pictures; folded, as it is no evidence of the decision. */
export function SharedPictures({ shared }: { readonly shared: readonly SharedPicture[] }) {
  const { t } = useTranslation();
  return shared.map(({ image, sellers, listings }) => (
    <details key={image} className={styles.shared}>
      <summary>{t('decision.shownByOthers', { number: image + 1, count: sellers })}</summary>
      <ShowingListings listings={listings} />
    </details>
  ));
}
