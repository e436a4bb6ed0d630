import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reading, ReadingPart } from '../../api/model.ts';
import { useIsLit } from './lit.ts';
import { ReadingCell } from './reading-cell.tsx';
import { useReadingText } from './reason-text.ts';
import styles from './reading-strip.module.css';

/** What was written over what it was read as, piece by piece, and the tricks in words. A mark that is split stands field by field. */
export function ReadingStrip({ reading }: { readonly reading: Reading }) {
  const { t } = useTranslation();
  const readingText = useReadingText();
  const { form, via, parts, signals } = reading;
  const isLit = useIsLit(signals);
  const tricks = readingText(reading);
  const written = parts.map(({ pieces }) => pieces.map((piece) => piece.written).join('')).join(' … ');
  return (
    <figure className={styles.strip} data-lit={isLit || undefined}>
      <figcaption className={styles.caption} dir="auto">
        {tricks}
      </figcaption>
      <div className={styles.rows}>
        <div className={styles.labels} data-split={parts.length > 1 || undefined} aria-hidden="true">
          <span>{t('decision.written')}</span>
          <span>{t('decision.read')}</span>
        </div>
        <div
          className={styles.parts}
          role="img"
          aria-label={t('decision.readingLabel', { written, reading: form, tricks })}
        >
          {parts.map((part, index) => (
            // A field can hold several parts of one mark: their order is their identity.
            <Fragment key={index}>
              {index > 0 && <span className={styles.link} />}
              <Part part={part} isOneOfMany={parts.length > 1} />
            </Fragment>
          ))}
          {via !== undefined && <span className={styles.means}>{t('decision.means', { form })}</span>}
        </div>
      </div>
    </figure>
  );
}

function Part({ part: { field, pieces }, isOneOfMany }: { readonly part: ReadingPart; readonly isOneOfMany: boolean }) {
  const fieldName = useFieldName();
  return (
    <div className={styles.part} data-split={isOneOfMany || undefined}>
      {isOneOfMany && (
        <span className={styles.field} dir="auto">
          {fieldName(field)}
        </span>
      )}
      <div className={styles.cells}>
        {pieces.map((piece, index) => (
          // Characters have no identity of their own: their place is their key.
          <ReadingCell key={index} piece={piece} />
        ))}
      </div>
    </div>
  );
}

const FIELDS = ['title', 'description', 'brand', 'category'] as const;

/** A field by its name in the reader's language, an attribute by the name that the seller gave it. */
function useFieldName(): (field: string) => string {
  const { t } = useTranslation();
  return (field) => {
    const known = FIELDS.find((each) => each === field);
    return known === undefined ? field.replace(/^attributes\./, '') : t(`fieldName.${known}`);
  };
}
