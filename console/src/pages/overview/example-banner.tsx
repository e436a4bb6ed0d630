import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Trans, useTranslation } from 'react-i18next';
import { feedsQuery } from '../../queries/feeds.ts';
import { Banner } from '../../states/banner.tsx';

/** The name under which the first start feeds the example. */
const EXAMPLE = 'Example marketplace';

/** Says that what is seen is made up, and how to see one's own. Gone as soon as another feed is there. */
export function ExampleBanner() {
  const { t } = useTranslation();
  const { data } = useInfiniteQuery(feedsQuery());
  const feeds = data?.pages.flatMap((page) => page.items) ?? [];
  if (feeds.length === 0 || feeds.some((feed) => feed.name !== EXAMPLE)) return null;
  return (
    <Banner action={<Link to="/feeds">{t('overview.feedYourOwn')}</Link>}>
      <Trans
        t={t}
        i18nKey="overview.example"
        components={{ b: <b />, rights: <Link to="/rights" />, feeds: <Link to="/feeds" /> }}
      />
    </Banner>
  );
}
