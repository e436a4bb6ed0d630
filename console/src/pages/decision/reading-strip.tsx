import { useTranslation } from 'react-i18next';
import { alignReading } from '../../evidence/align-reading.ts';
import { countTricks, nameTricks, type TracedCharacter } from '../../evidence/name-tricks.ts';
import { useFormat } from '../../locales/use-format.ts';
import { useIsLit } from './lit.ts';
import styles from './reading-strip.module.css';

/** What was written over what it was read as, character by character, and the trick by its name. */
export function ReadingStrip({
  written,
  reading,
  signals,
}: {
  readonly written: string;
  readonly reading: string;
  readonly signals: readonly number[];
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const isLit = useIsLit(signals);
  const traced = nameTricks(alignReading(written, reading));
  const tricks = countTricks(traced).map(({ trick, count }) => t(`trick.${trick}`, { count }));
  return (
    <figure className={styles.strip} data-lit={isLit || undefined}>
      <figcaption className={styles.caption}>
        {tricks.length === 0 ? t('decision.sameReading') : format.list(tricks)}
      </figcaption>
      <div className={styles.rows}>
        <div className={styles.labels} aria-hidden="true">
          <span>{t('decision.written')}</span>
          <span>{t('decision.read')}</span>
        </div>
        <div
          className={styles.cells}
          role="img"
          aria-label={t('decision.readingLabel', { written, reading, tricks: format.list(tricks) })}
        >
          {traced.map((character, index) => (
            // Characters have no identity of their own: their place is their key.
            <Cell key={index} character={character} />
          ))}
        </div>
      </div>
    </figure>
  );
}

function Cell({ character: { written, read, trick } }: { readonly character: TracedCharacter }) {
  const { t } = useTranslation();
  const point = written?.codePointAt(0);
  const name = point === undefined ? undefined : `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  return (
    <span
      className={styles.cell}
      data-trick={trick}
      title={trick === undefined ? undefined : [name, t(`trick.${trick}`, { count: 1 })].filter(Boolean).join(' · ')}
    >
      <span className={styles.written}>{written === undefined ? '' : visible(written, trick === 'invisible')}</span>
      <span className={styles.read}>{read ?? ''}</span>
      {trick !== undefined && <span className={styles.point}>{name?.slice(2) ?? '+'}</span>}
    </span>
  );
}

function visible(character: string, isInvisible: boolean): string {
  if (isInvisible) return '◌';
  return character === ' ' ? '␣' : character;
}
