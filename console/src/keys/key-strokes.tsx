import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './key-strokes.module.css';

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

export function KeyStrokes({ strokes }: { readonly strokes: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <span className={styles.strokes}>
      {strokes.map((stroke, index) => (
        <Fragment key={stroke}>
          {index > 0 && <span className={styles.then}>{t('keys.then')}</span>}
          <kbd className={styles.key}>{strokeLabel(stroke)}</kbd>
        </Fragment>
      ))}
    </span>
  );
}

/** A stroke as it stands on the reader's keyboard. */
export function strokeLabel(stroke: string): string {
  if (stroke.startsWith('mod+')) return `${isApple ? '⌘' : 'Ctrl '}${stroke.slice(4).toUpperCase()}`;
  return stroke === 'Escape' ? 'Esc' : stroke === 'Enter' ? '↵' : stroke;
}
