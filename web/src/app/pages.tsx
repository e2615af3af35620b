import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { Broken } from './Broken';
import { NotFound } from './NotFound';
import { Shell } from './Shell';

/** A page is loaded when it is first opened. */
function page(path: string, load: () => Promise<ComponentType>): RouteObject {
  return { path, lazy: async () => ({ Component: await load() }) };
}

const opened: RouteObject[] = [
  page('/', async () => (await import('../home/HomeController')).HomeController),
  page('search', async () => (await import('../search/SearchController')).SearchController),
  page('chains/:id', async () => (await import('../chain/ChainController')).ChainController),
  page('chains/:id/gaps', async () => (await import('../gap/GapController')).GapController),
  page('targets', async () => (await import('../target/TargetController')).TargetController),
  page('regions/compare', async () => (await import('../region/CompareController')).CompareController),
  page('regions/:id', async () => (await import('../region/RegionController')).RegionController),
  page('enterprises/:id', async () => (await import('../enterprise/EnterpriseController')).EnterpriseController),
  page('investors/:id', async () => (await import('../investor/InvestorController')).InvestorController),
  page('entities/:id', async () => (await import('../entity/EntityController')).EntityController),
  page('network', async () => (await import('../network/NetworkController')).NetworkController),
  page('sources', async () => (await import('../source/SourcesController')).SourcesController),
  page('sources/:id', async () => (await import('../source/SourceController')).SourceController),
  page('developers', async () => (await import('../developer/DeveloperController')).DeveloperController),
  page('playground', async () => (await import('../playground/PlaygroundController')).PlaygroundController),
];

/** Every page of the explorer, in its frame. */
export const pages: RouteObject[] = [
  {
    Component: Shell,
    ErrorBoundary: Broken,
    HydrateFallback: () => null,
    children: [{ ErrorBoundary: Broken, children: [...opened, { path: '*', Component: NotFound }] }],
  },
];
