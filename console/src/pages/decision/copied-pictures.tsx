import { useTranslation } from 'react-i18next';
import type { Decision, Listing } from '../../api/model.ts';
import { type ImageEvidence, imageEvidence } from '../../evidence/places.ts';
import { useFormat } from '../../locales/use-format.ts';
import { Picture } from '../../media/picture.tsx';
import { BoxedPicture } from './boxed-picture.tsx';
import styles from './copied-pictures.module.css';

/** The seller's pictures; beside each that also stands in the register, that one, with the distance between them. */
export function CopiedPictures({ listing, decision }: { readonly listing: Listing; readonly decision: Decision }) {
  const { t } = useTranslation();
  const evidence = imageEvidence(decision.signals);
  if (listing.images.length === 0) return <p className="dim">{t('decision.noPictures')}</p>;
  return (
    <ul className={styles.pictures}>
      {listing.images.map((picture, index) => {
        const here = evidence.filter(({ place }) => place.image === index);
        const skip = decision.skips.find(({ step, item }) => step === 'image' && item === index);
        return (
          <li key={`${index} ${picture.source}`} className={styles.pair} data-matched={here.length > 0 || undefined}>
            <figure className={styles.figure}>
              <BoxedPicture picture={picture} index={index} evidence={here} />
              <figcaption className={styles.caption}>
                {skip === undefined
                  ? t('decision.pictureNumber', { number: index + 1 })
                  : t('decision.unread', { reason: skip.reason })}
              </figcaption>
            </figure>
            {here.slice(0, 1).map((match) => (
              <ReferencePicture key={match.signal} match={match} />
            ))}
          </li>
        );
      })}
    </ul>
  );
}

function ReferencePicture({ match }: { readonly match: ImageEvidence }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { reference, distance, bank, variant } = match.detail;
  if (typeof reference !== 'string') return null;
  return (
    <figure className={styles.figure}>
      <Picture digest={reference} alt={t('decision.referencePicture')} width={192} />
      <figcaption className={styles.caption}>
        <b>{t(`bank.${bankWord(bank)}`)}</b>
        {typeof distance === 'number' && (
          <span className="tabular">{t('decision.distance', { distance: format.number(distance) })}</span>
        )}
        {typeof variant === 'string' && variant !== 'identity' && <span>{t('decision.turned')}</span>}
      </figcaption>
    </figure>
  );
}

const BANKS = ['mark', 'reference', 'known-infringing'] as const;

function bankWord(bank: unknown): (typeof BANKS)[number] | 'other' {
  return BANKS.find((known) => known === bank) ?? 'other';
}
