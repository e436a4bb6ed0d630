import { notifications } from '@mantine/notifications';
import i18next from 'i18next';
import { problemOf } from '../api/problem.ts';
import { describeProblem } from './describe-problem.ts';

/** Says that an act failed, with the code to name when asking for help. */
export function reportProblem(error: unknown): void {
  const problem = problemOf(error);
  notifications.show({
    title: describeProblem(problem, i18next.t).title,
    message: i18next.t('state.code', { code: problem.code }),
    role: 'alert',
    closeButtonProps: { 'aria-label': i18next.t('action.close') },
  });
}
