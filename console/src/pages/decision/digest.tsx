import { useClipboard } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../icons/icon.tsx';
import styles from './digest.module.css';

/** A content address: its beginning to recognize it by, the whole on hover and by copying. */
export function Digest({ value }: { readonly value: string }) {
  const { t } = useTranslation();
  const clipboard = useClipboard({ timeout: 1500 });
  const short = value.replace(/^sha256:/, '').slice(0, 12);
  return (
    <button
      type="button"
      className={styles.digest}
      title={value}
      aria-label={t('decision.copyDigest', { short })}
      onClick={() => clipboard.copy(value)}
    >
      <span className="mono">{short}</span>
      <Icon name={clipboard.copied ? 'check' : 'copy'} size={13} />
    </button>
  );
}
