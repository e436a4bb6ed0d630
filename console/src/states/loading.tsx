import { useTranslation } from 'react-i18next';
import styles from './loading.module.css';
import { useDelayed } from './use-delayed.ts';

/** While the code of a page is on its way: the lines stand where the page's own will. */
export function LoadingPage() {
  return (
    <div className={styles.page}>
      <Loading />
    </div>
  );
}

/** Grey lines where content will be; nothing at all for the first 200 ms. */
export function Loading({ lines = 8 }: { readonly lines?: number }) {
  const { t } = useTranslation();
  const isLate = useDelayed();
  if (!isLate) return <div className={styles.space} aria-busy="true" />;
  return (
    <div className={styles.space} role="status" aria-busy="true">
      <span className="visually-hidden">{t('state.loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className={styles.line} />
      ))}
    </div>
  );
}
