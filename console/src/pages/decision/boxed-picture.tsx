import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WIDEST } from '../../api/media.ts';
import type { Picture as StoredPicture } from '../../api/model.ts';
import type { ImageEvidence } from '../../evidence/places.ts';
import { Picture } from '../../media/picture.tsx';
import styles from './boxed-picture.module.css';
import { useIsLit } from './lit.ts';

/** A picture of the listing with the places that are evidence framed: a box, or the whole of it. */
export function BoxedPicture({
  picture,
  index,
  evidence,
}: {
  readonly picture: StoredPicture;
  readonly index: number;
  readonly evidence: readonly ImageEvidence[];
}) {
  const { t } = useTranslation();
  const [size, setSize] = useState<{ readonly width: number; readonly height: number }>();
  // A picture at the widest rendition may have been made smaller: where its boxes are is not known then, so the whole is framed.
  const hasPixels = size !== undefined && size.width < WIDEST;
  const whole = evidence.filter(({ place }) => place.box === undefined || !hasPixels).map(({ signal }) => signal);
  const isWholeLit = useIsLit(whole);
  const boxes = evidence.filter(({ place }) => place.box !== undefined);
  return (
    <span
      className={styles.picture}
      data-whole={whole.length > 0 || undefined}
      data-lit={isWholeLit || undefined}
      {...(whole.length > 0 ? { 'data-signals': whole.join(' ') } : {})}
    >
      <Picture
        digest={picture.digest}
        alt={t('decision.listingPicture', { number: index + 1 })}
        width={boxes.length > 0 ? WIDEST : 192}
        onSize={(width, height) => setSize({ width, height })}
      />
      {hasPixels && boxes.length > 0 && (
        <svg className={styles.boxes} viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
          {boxes.map((each) => (
            <Box key={each.signal} evidence={each} stroke={Math.max(size.width, size.height) / 120} />
          ))}
        </svg>
      )}
    </span>
  );
}

function Box({ evidence, stroke }: { readonly evidence: ImageEvidence; readonly stroke: number }) {
  const isLit = useIsLit([evidence.signal]);
  const [x, y, width, height] = evidence.place.box ?? [0, 0, 0, 0];
  return (
    <rect
      className={styles.box}
      data-signals={evidence.signal}
      data-lit={isLit || undefined}
      x={x}
      y={y}
      width={width}
      height={height}
      strokeWidth={isLit ? stroke * 2 : stroke}
    />
  );
}
