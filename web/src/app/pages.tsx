import type { RouteObject } from 'react-router';
import { Broken } from './Broken';
import { NotFound } from './NotFound';
import { Shell } from './Shell';

/** Every page of the explorer. Each is loaded when it is first opened. */
export const pages: RouteObject[] = [
  {
    Component: Shell,
    ErrorBoundary: Broken,
    HydrateFallback: () => null,
    children: [
      {
        ErrorBoundary: Broken,
        children: [
          { index: true, lazy: async () => ({ Component: (await import('../home/HomeController')).HomeController }) },
          {
            path: 'search',
            lazy: async () => ({ Component: (await import('../search/SearchController')).SearchController }),
          },
          {
            path: 'chains/:id',
            lazy: async () => ({ Component: (await import('../chain/ChainController')).ChainController }),
          },
          {
            path: 'chains/:id/gaps',
            lazy: async () => ({ Component: (await import('../gap/GapController')).GapController }),
          },
          {
            path: 'targets',
            lazy: async () => ({ Component: (await import('../target/TargetController')).TargetController }),
          },
          { path: '*', Component: NotFound },
        ],
      },
    ],
  },
];
