import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Decision, Listing, Picture as StoredPicture } from '../../api/model.ts';
import { type PictureFinding, pictureFindings } from '../../evidence/picture-findings.ts';
import { pictureSizeQuery } from '../../queries/pictures.ts';
import { useMay } from '../../queries/use-may.ts';
import { BoxedPicture } from './boxed-picture.tsx';
import { FindingRow } from './finding-row.tsx';
import styles from './listing-pictures.module.css';

/** The seller's pictures; under each what was found in it, place by place. */
export function ListingPictures({ listing, decision }: { readonly listing: Listing; readonly decision: Decision }) {
  const { t } = useTranslation();
  if (listing.images.length === 0) return <p className="dim">{t('decision.noPictures')}</p>;
  return (
    <ul className={styles.pictures}>
      {listing.images.map((picture, index) => (
        <ListingPicture
          key={`${index} ${picture.source}`}
          picture={picture}
          index={index}
          findings={pictureFindings(decision.signals, index)}
          unread={decision.skips.find(({ step, item }) => step === 'image' && item === index)?.reason}
        />
      ))}
    </ul>
  );
}

function ListingPicture({
  picture,
  index,
  findings,
  unread,
}: {
  readonly picture: StoredPicture;
  readonly index: number;
  readonly findings: readonly PictureFinding[];
  readonly unread: string | undefined;
}) {
  const { t } = useTranslation();
  const may = useMay();
  const { digest } = picture;
  const boxes = findings.filter(({ box }) => box !== undefined).length;
  const { data: size } = useQuery(pictureSizeQuery(boxes > 0 ? digest : undefined));
  const isNumbered = boxes > 1;
  return (
    <li className={styles.item} data-found={findings.length > 0 || undefined}>
      <figure className={styles.figure}>
        <BoxedPicture picture={picture} index={index} findings={findings} size={size} />
        <figcaption className={styles.caption}>
          <span>
            {unread === undefined
              ? t('decision.pictureNumber', { number: index + 1 })
              : t('decision.unread', { reason: unread })}
          </span>
          {digest !== undefined && may('search:picture') && (
            <Link
              to="/pictures"
              search={{ digest }}
              aria-label={t('decision.searchPictureNumber', { number: index + 1 })}
            >
              {t('decision.searchPicture')}
            </Link>
          )}
        </figcaption>
      </figure>
      {findings.length > 0 && (
        <ul className={styles.findings}>
          {findings.map((finding, at) => (
            <FindingRow
              key={finding.signals[0]}
              finding={finding}
              number={isNumbered && finding.box !== undefined ? at + 1 : undefined}
              digest={digest}
              size={size}
            />
          ))}
        </ul>
      )}
    </li>
  );
}
