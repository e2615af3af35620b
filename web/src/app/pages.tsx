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
            path: 'enterprises/:id',
            lazy: async () => ({
              Component: (await import('../enterprise/EnterpriseController')).EnterpriseController,
            }),
          },
          {
            path: 'investors/:id',
            lazy: async () => ({ Component: (await import('../investor/InvestorController')).InvestorController }),
          },
          {
            path: 'regions/compare',
            lazy: async () => ({ Component: (await import('../region/CompareController')).CompareController }),
          },
          {
            path: 'regions/:id',
            lazy: async () => ({ Component: (await import('../region/RegionController')).RegionController }),
          },
          {
            path: 'entities/:id',
            lazy: async () => ({ Component: (await import('../entity/EntityController')).EntityController }),
          },
          {
            path: 'sources',
            lazy: async () => ({ Component: (await import('../source/SourcesController')).SourcesController }),
          },
          {
            path: 'sources/:id',
            lazy: async () => ({ Component: (await import('../source/SourceController')).SourceController }),
          },
          { path: '*', Component: NotFound },
        ],
      },
    ],
  },
];
