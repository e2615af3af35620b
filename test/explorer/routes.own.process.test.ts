import { OWN, openOwnData } from './own.js';
import { openEachAddress } from './routes.js';

// Pages of what only imported tables name: each leads on, and none to nowhere.
openEachAddress(
  [
    `/enterprises/${OWN.firm}`,
    `/enterprises/${OWN.firm}?tab=relations`,
    `/investors/${OWN.investor}`,
    `/chains/${OWN.chain}`,
    `/chains/${OWN.chain}?segment=${OWN.segment}`,
    `/chains/${OWN.chain}?part=firms`,
    `/chains/${OWN.chain}?part=bottlenecks`,
    `/chains/${OWN.chain}/gaps?region=region:440300`,
    `/chains/chain:humanoid-robot?segment=${OWN.segmentOfDocuments}`,
    `/entities/${OWN.segment}`,
    `/products/${OWN.product}`,
    `/network?focus=${OWN.firm}`,
    '/documents/import',
    '/datasets',
    `/datasets/${OWN.datasetId}`,
    '/documents/datasets',
  ],
  openOwnData,
);
