import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './pictures-page.module.css';

/** The picture that is sought, as the browser can draw it. One that it cannot has its name above. */
export function FilePreview({ file }: { readonly file: File }) {
  const { t } = useTranslation();
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  if (url === undefined) return null;
  return <img className={styles.preview} src={url} alt={t('picture.sought')} onError={() => setUrl(undefined)} />;
}
