// The table of pages: each address, what may stand in its search, and the page. All but the first are loaded when they
// are first shown.
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page as ProblemsPage } from './pages/problems/page.tsx';
import {
  compareSearch,
  historySearch,
  predictionSearch,
  problemSearch,
  problemsSearch,
  recordsSearch,
  timingSearch,
} from './searches.ts';
import { PageFailure } from './shell/page-failure.tsx';
import { PagePending } from './shell/page-pending.tsx';
import { Shell } from './shell/shell.tsx';
import { loadLaterWords } from './words/words.ts';

const root = createRootRoute({
  component: Shell,
  notFoundComponent: lazyRouteComponent(() => import('./pages/not-found/page.tsx'), 'NotFound'),
});
const under = { getParentRoute: () => root } as const;

/** A page whose words come with it. */
function later(load: () => Promise<{ readonly Page: () => ReactNode }>) {
  return lazyRouteComponent(async () => {
    const [page] = await Promise.all([load(), loadLaterWords()]);
    return page;
  }, 'Page');
}

const pages = [
  createRoute({
    ...under,
    path: '/',
    validateSearch: problemsSearch,
    component: ProblemsPage,
  }),
  createRoute({
    ...under,
    path: '/problems/$slug',
    validateSearch: problemSearch,
    component: later(() => import('./pages/problem/page.tsx')),
  }),
  createRoute({
    ...under,
    path: '/exams',
    component: later(() => import('./pages/exams/page.tsx')),
  }),
  createRoute({
    ...under,
    path: '/exams/$id',
    component: later(() => import('./pages/sitting/page.tsx')),
  }),
  createRoute({
    ...under,
    path: '/history',
    validateSearch: historySearch,
    component: later(() => import('./pages/history/page.tsx')),
  }),
  createRoute({
    ...under,
    path: '/submissions/$id',
    component: later(() => import('./pages/submission/page.tsx')),
  }),
  createRoute({
    ...under,
    path: '/compare',
    validateSearch: compareSearch,
    component: later(() => import('./pages/compare/page.tsx')),
  }),
  createRoute({
    ...under,
    path: '/timing/$slug',
    validateSearch: timingSearch,
    component: later(() => import('./pages/timing/page.tsx')),
  }),
  createRoute({
    ...under,
    path: '/review',
    component: later(() => import('./pages/review/page.tsx')),
  }),
  createRoute({
    ...under,
    path: '/records/predictions',
    validateSearch: predictionSearch,
    component: later(() => import('./pages/predictions/page.tsx')),
  }),
  createRoute({
    ...under,
    path: '/records',
    validateSearch: recordsSearch,
    component: later(() => import('./pages/records/page.tsx')),
  }),
  createRoute({
    ...under,
    path: '/records/tests',
    component: later(() => import('./pages/tests-elsewhere/page.tsx')),
  }),
  createRoute({
    ...under,
    path: '/records/months',
    component: later(() => import('./pages/months/page.tsx')),
  }),
  createRoute({
    ...under,
    path: '/records/months/$month',
    component: later(() => import('./pages/month/page.tsx')),
  }),
  createRoute({
    ...under,
    path: '/settings',
    component: later(() => import('./pages/settings/page.tsx')),
  }),
] as const;

export const router = createRouter({
  routeTree: root.addChildren(pages),
  defaultPreload: 'intent',
  defaultPendingComponent: PagePending,
  defaultErrorComponent: PageFailure,
  scrollRestoration: true,
  // The window itself never scrolls.
  scrollToTopSelectors: ['#main'],
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
