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
  page('/', async () => (await import('../home/HomePage')).HomePage),
  page('search', async () => (await import('../search/SearchPage')).SearchPage),
  page('chains/:id', async () => (await import('../chain/ChainPage')).ChainPage),
  page('chains/:id/gaps', async () => (await import('../gap/GapPage')).GapPage),
  page('targets', async () => (await import('../candidate/CandidatePage')).CandidatePage),
  page('regions/compare', async () => (await import('../region/ComparePage')).ComparePage),
  page('regions/:id', async () => (await import('../region/RegionPage')).RegionPage),
  page('enterprises/:id', async () => (await import('../enterprise/EnterprisePage')).EnterprisePage),
  page('investors/:id', async () => (await import('../investor/InvestorPage')).InvestorPage),
  page('products/:id', async () => (await import('../product/ProductPage')).ProductPage),
  page('industries/:id', async () => (await import('../industry/IndustryPage')).IndustryPage),
  page('entities/:id', async () => (await import('../entity/EntityPage')).EntityPage),
  page('network', async () => (await import('../network/NetworkPage')).NetworkPage),
  page('sources', async () => (await import('../source/SourcesPage')).SourcesPage),
  page('sources/:id', async () => (await import('../source/SourcePage')).SourcePage),
  page('datasets', async () => (await import('../dataset/DatasetsPage')).DatasetsPage),
  page('datasets/:id', async () => (await import('../dataset/DatasetPage')).DatasetPage),
  page('import', async () => (await import('../import/ImportPage')).ImportPage),
  page('review', async () => (await import('../review/ReviewPage')).ReviewPage),
  page('developers', async () => (await import('../developer/DeveloperPage')).DeveloperPage),
  page('playground', async () => (await import('../playground/PlaygroundPage')).PlaygroundPage),
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
