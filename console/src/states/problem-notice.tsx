import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/problem.ts';
import { Icon } from '../icons/icon.tsx';
import { describeProblem } from './describe-problem.ts';
import styles from './notice.module.css';

/** What happened, its stable code, the request to name, and another try. */
export function ProblemNotice({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const { t } = useTranslation();
  const problem = problemOf(error);
  const { title, help } = describeProblem(problem, t);
  const canRetry = onRetry !== undefined && !['forbidden', 'not-found'].includes(problem.code);
  return (
    <div className={styles.notice} role="alert" data-problem={problem.code}>
      <span className={styles.icon}>
        <Icon name={problem.code === 'not-found' ? 'search' : 'skip'} size={22} />
      </span>
      <p className={styles.title}>{title}</p>
      {help !== undefined && <p className={styles.help}>{help}</p>}
      <p className={styles.code}>
        {t('state.code', { code: problem.code })}
        {problem.requestId !== undefined && ` · ${t('state.request', { id: problem.requestId })}`}
      </p>
      {canRetry && (
        <Button size="xs" variant="default" leftSection={<Icon name="retry" />} onClick={onRetry}>
          {t('action.retry')}
        </Button>
      )}
    </div>
  );
}
