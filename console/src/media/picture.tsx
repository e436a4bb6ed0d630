import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mediaUrl } from '../api/media.ts';
import { Icon } from '../icons/icon.tsx';
import styles from './picture.module.css';

/** A stored picture by its digest, veiled where the reader wants it so. Without a digest: its empty frame. */
export function Picture({
  digest,
  alt,
  size,
  width = 384,
}: {
  readonly digest: string | undefined;
  /** Empty for a picture that only repeats the words beside it. */
  readonly alt: string;
  /** Side of a square frame in CSS pixels; left out: as wide as its place. */
  readonly size?: number;
  /** About how wide its place is, where it has no size of its own. */
  readonly width?: number;
}) {
  const { t } = useTranslation();
  const [failed, setFailed] = useState<string>();
  const frame = size === undefined ? {} : { width: size, height: size };
  if (digest === undefined || failed === digest) {
    return (
      <span
        className={styles.missing}
        style={frame}
        role="img"
        aria-label={t('media.missing')}
        title={t('media.missing')}
      >
        <Icon name="image" size={size === undefined ? 28 : Math.min(28, size / 2)} />
      </span>
    );
  }
  return (
    <span className={styles.frame} style={frame} data-veil>
      <img
        className={styles.picture}
        src={mediaUrl(digest, size ?? width)}
        alt={alt}
        loading="lazy"
        decoding="async"
        onError={() => setFailed(digest)}
      />
    </span>
  );
}
