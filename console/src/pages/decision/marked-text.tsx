import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Signal } from '../../api/model.ts';
import { markSegments } from '../../evidence/mark-segments.ts';
import { spansOf } from '../../evidence/places.ts';
import { useIsLit } from './lit.ts';
import styles from './marked-text.module.css';

/** A text of the listing exactly as written, with the characters that are evidence marked. */
export function MarkedText({
  field,
  text,
  signals,
}: {
  readonly field: string;
  readonly text: string;
  readonly signals: readonly Signal[];
}) {
  return (
    <span className={styles.text} dir="auto" data-field={field}>
      {markSegments(text, spansOf(signals, field)).map((segment) =>
        segment.signals.length === 0 ? (
          <Fragment key={segment.start}>{segment.text}</Fragment>
        ) : (
          <MarkedCharacters key={segment.start} text={segment.text} held={segment.signals} signals={signals} />
        ),
      )}
    </span>
  );
}

function MarkedCharacters({
  text,
  held,
  signals,
}: {
  readonly text: string;
  readonly held: readonly number[];
  readonly signals: readonly Signal[];
}) {
  const { t } = useTranslation();
  const isLit = useIsLit(held);
  const kinds = held.flatMap((index) => signals[index]?.kind ?? []);
  // The sign itself says more than what is said about it.
  const kind = kinds.includes('text.mark') ? 'text.mark' : kinds[0];
  return (
    <mark
      className={styles.mark}
      data-signals={held.join(' ')}
      data-kind={kind}
      data-lit={isLit || undefined}
      title={[...new Set(kinds)].map((each) => t(`signal.${signalWord(each)}`)).join(', ')}
    >
      {text}
    </mark>
  );
}

const SIGNAL_WORDS = [
  'text.mark',
  'text.replica-term',
  'text.replica-offer',
  'text.context',
  'image.duplicate',
  'image.text',
  'image.barcode',
  'image.altered',
  'price',
  'seller',
] as const;

/** Kinds of signals that this console has words for; newer ones of the server are just "evidence". */
export function signalWord(kind: string) {
  const known = SIGNAL_WORDS.find((word) => word === kind);
  return known === undefined ? 'other' : (known.replace('.', '-') as 'text-mark');
}
