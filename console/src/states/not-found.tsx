import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from './empty.tsx';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <Empty icon="search" title={t('problem.not-found.title')} help={t('state.noPage')}>
      <Link to="/">{t('nav.overview')}</Link>
    </Empty>
  );
}
