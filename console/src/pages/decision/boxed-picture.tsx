import { useTranslation } from 'react-i18next';
import { WIDEST } from '../../api/media.ts';
import type { Picture as StoredPicture } from '../../api/model.ts';
import type { PictureFinding } from '../../evidence/picture-findings.ts';
import { Picture } from '../../media/picture.tsx';
import type { PictureSize } from '../../api/model.ts';
import styles from './boxed-picture.module.css';
import { useIsLit } from './lit.ts';

/** A picture of the listing with the places that are evidence framed: a box, or the whole of it. Several boxes are numbered. */
export function BoxedPicture({
  picture,
  index,
  findings,
  size,
}: {
  readonly picture: StoredPicture;
  readonly index: number;
  readonly findings: readonly PictureFinding[];
  /** Undefined while it is not known: the whole is framed then. */
  readonly size: PictureSize | undefined;
}) {
  const { t } = useTranslation();
  const whole = findings
    .filter(({ box }) => box === undefined || size === undefined)
    .flatMap((finding) => finding.signals);
  const isWholeLit = useIsLit(whole);
  const boxes = findings.filter(({ box }) => box !== undefined).length;
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
        width={boxes > 0 ? WIDEST : 192}
      />
      {size !== undefined && boxes > 0 && (
        <svg className={styles.boxes} viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
          {findings.map((finding, at) => (
            <FindingBox
              key={finding.signals[0]}
              finding={finding}
              number={boxes > 1 ? at + 1 : undefined}
              stroke={Math.max(size.width, size.height) / 120}
            />
          ))}
        </svg>
      )}
    </span>
  );
}

function FindingBox({
  finding: { box, signals },
  number,
  stroke,
}: {
  readonly finding: PictureFinding;
  readonly number: number | undefined;
  readonly stroke: number;
}) {
  const isLit = useIsLit(signals);
  if (box === undefined) return null;
  const [x, y, width, height] = box;
  const tag = stroke * 8;
  return (
    <g data-signals={signals.join(' ')} data-lit={isLit || undefined} className={styles.box}>
      <rect x={x} y={y} width={width} height={height} strokeWidth={isLit ? stroke * 2 : stroke} />
      {number !== undefined && (
        <>
          <rect className={styles.tag} x={x} y={y} width={tag} height={tag} />
          <text x={x + tag / 2} y={y + tag * 0.75} fontSize={tag * 0.75} textAnchor="middle">
            {number}
          </text>
        </>
      )}
    </g>
  );
}
