import { mediaUrl, WIDEST } from '../api/media.ts';
import type { Box, PictureSize } from '../api/model.ts';
import styles from './picture.module.css';

/** A part of a stored picture, cut out where its box is; veiled as the whole is. */
export function PictureCrop({
  digest,
  alt,
  box: [x, y, width, height],
  size,
}: {
  readonly digest: string;
  readonly alt: string;
  readonly box: Box;
  readonly size: PictureSize;
}) {
  const view = `${x} ${y} ${width} ${height}`;
  return (
    <span className={styles.frame} data-veil>
      <svg className={styles.picture} viewBox={view} role="img" aria-label={alt}>
        {/* A view of its own: the outer one would show what lies beside a box that is not square. */}
        <svg x={x} y={y} width={width} height={height} viewBox={view}>
          <image href={mediaUrl(digest, WIDEST)} width={size.width} height={size.height} />
        </svg>
      </svg>
    </span>
  );
}
