import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { readDecisionSearch, readOneDecisionSearch } from './pages/decisions/decision-search.ts';
import { readFeedSearch } from './pages/feeds/feed-search.ts';
import { readPictureSearch } from './pages/pictures/picture-search.ts';
import { readRightSearch } from './pages/rights/right-search.ts';
import { readOverviewSearch } from './pages/overview/overview-search.ts';
import { readSettingsSearch } from './pages/settings/settings-search.ts';
import { readSignInSearch } from './pages/sign-in/sign-in-search.ts';
import { decisionQuery } from './queries/decisions.ts';
import { sessionQuery } from './queries/session.ts';
import { parseSearch, stringifySearch } from './router-search.ts';
import { Shell } from './shell/shell.tsx';
import { LoadingPage } from './states/loading.tsx';
import { NotFound } from './states/not-found.tsx';
import { ProblemNotice } from './states/problem-notice.tsx';

interface Context {
  readonly queryClient: QueryClient;
}

const root = createRootRouteWithContext<Context>()({});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: readSignInSearch,
  component: lazyRouteComponent(() => import('./pages/sign-in/sign-in-page.tsx'), 'SignInPage'),
});

const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  component: Shell,
  async beforeLoad({ context, location }) {
    const session = await context.queryClient.ensureQueryData(sessionQuery);
    if (session === null) throw redirect({ to: '/sign-in', search: { to: location.href } });
  },
});

const overview = createRoute({
  getParentRoute: () => shell,
  path: '/',
  validateSearch: readOverviewSearch,
  component: lazyRouteComponent(() => import('./pages/overview/overview-page.tsx'), 'OverviewPage'),
});

const decisions = createRoute({
  getParentRoute: () => shell,
  path: '/decisions',
  validateSearch: readDecisionSearch,
  component: lazyRouteComponent(() => import('./pages/decisions/decisions-page.tsx'), 'DecisionsPage'),
});

const decision = createRoute({
  getParentRoute: () => shell,
  path: '/decisions/$id',
  validateSearch: readOneDecisionSearch,
  // Started on hover already; the page shows the states.
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(decisionQuery(params.id)),
  component: lazyRouteComponent(() => import('./pages/decision/decision-page.tsx'), 'DecisionPage'),
});

const rights = createRoute({
  getParentRoute: () => shell,
  path: '/rights',
  validateSearch: readRightSearch,
  component: lazyRouteComponent(() => import('./pages/rights/rights-page.tsx'), 'RightsPage'),
});

const right = createRoute({
  getParentRoute: () => shell,
  path: '/rights/$id',
  component: lazyRouteComponent(() => import('./pages/right/right-page.tsx'), 'RightPage'),
});

const feeds = createRoute({
  getParentRoute: () => shell,
  path: '/feeds',
  validateSearch: readFeedSearch,
  component: lazyRouteComponent(() => import('./pages/feeds/feeds-page.tsx'), 'FeedsPage'),
});

const feed = createRoute({
  getParentRoute: () => shell,
  path: '/feeds/$id',
  component: lazyRouteComponent(() => import('./pages/feed/feed-page.tsx'), 'FeedPage'),
});

const screen = createRoute({
  getParentRoute: () => shell,
  path: '/screen',
  component: lazyRouteComponent(() => import('./pages/screen/screen-page.tsx'), 'ScreenPage'),
});

const pictures = createRoute({
  getParentRoute: () => shell,
  path: '/pictures',
  validateSearch: readPictureSearch,
  component: lazyRouteComponent(() => import('./pages/pictures/pictures-page.tsx'), 'PicturesPage'),
});

const retroScans = createRoute({
  getParentRoute: () => shell,
  path: '/retro-scans',
  component: lazyRouteComponent(() => import('./pages/retro-scans/retro-scans-page.tsx'), 'RetroScansPage'),
});

const settings = createRoute({
  getParentRoute: () => shell,
  path: '/settings',
  validateSearch: readSettingsSearch,
  component: lazyRouteComponent(() => import('./pages/settings/settings-page.tsx'), 'SettingsPage'),
});

const elsewhere = createRoute({ getParentRoute: () => shell, path: '$', component: NotFound });

export function makeRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree: root.addChildren([
      signIn,
      shell.addChildren([
        overview,
        decisions,
        decision,
        rights,
        right,
        feeds,
        feed,
        screen,
        pictures,
        retroScans,
        settings,
        elsewhere,
      ]),
    ]),
    context: { queryClient },
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
    defaultPreloadDelay: 60,
    defaultPendingMs: 200,
    defaultPendingComponent: LoadingPage,
    defaultErrorComponent: ({ error, reset }) => <ProblemNotice error={error} onRetry={reset} />,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
