import { inject } from 'vitest';
import { importTarget } from '../../src/data/ingest/datasets.js';
import { prepareImport } from '../../src/data/ingest/import.js';
import { load } from '../../src/data/load/load.js';
import { proposedId } from '../../src/data/load/recordIds.js';
import { exactKey } from '../../src/names/index.js';
import { prepareOpening } from '../../src/server/opening.js';
import { openGraph } from '../../src/store/graph.js';
import type { Store } from '../../src/store/store.js';
import { openFolder } from '../ingest/folder.js';
import { openTestApp } from '../support/app.js';
import { openBrowser, type Visitors } from '../support/browser.js';
import { openOwnStore } from '../support/home.js';

const CHAIN = '低空试验链';
const segmentId = (name: string, chain: string) => proposedId('Segment', name, exactKey(chain));

/** What only the tables below name, and a segment of them in a chain that the documents name too. */
export const OWN = {
  dataset: '试验企业库',
  datasetId: importTarget({ name: '试验企业库', file: '' }).id,
  chain: proposedId('Chain', CHAIN),
  segment: segmentId('试验雷达', CHAIN),
  segmentOfDocuments: segmentId('试验关节', '人形机器人'),
  firm: proposedId('Organization', '深圳市丙寅低空有限公司'),
  investor: proposedId('Organization', '乙丑试验创业投资'),
  product: proposedId('Product', '试验激光雷达'),
};

const TABLES: Readonly<Record<string, readonly string[]>> = {
  chains: [
    '产业链,环节,阶段,产品,供给',
    `${CHAIN},试验雷达,上游,试验雷达品,试验整机`,
    `${CHAIN},试验整机,中游,,`,
    '人形机器人,试验关节,上游,,',
  ],
  'product-links': ['产品,上级产品', '试验激光雷达,试验雷达品'],
  makes: ['企业,产品', '深圳市丙寅低空有限公司,试验激光雷达'],
  positions: ['企业,环节,产业链', `速腾聚创,试验整机,${CHAIN}`, '深圳市丙寅低空有限公司,试验关节,人形机器人'],
  enterprises: ['企业名称,地区', '深圳市丙寅低空有限公司,广东省深圳市南山区'],
  investments: ['被投企业,投资方,轮次,日期', '深圳市丙寅低空有限公司,乙丑试验创业投资,A轮,2024-05-01'],
};

/** The store of this run, which nothing is imported into: it holds what documents say. */
async function openRunStore(): Promise<Store> {
  const graph = openGraph({ ...inject('neo4j'), database: 'neo4j', timeoutMilliseconds: 20_000 });
  return { graph, requests: graph, address: '', isFirst: false, close: () => graph.close() };
}

/** The explorer on a store of its own that holds the documents and, as one data set, the tables above. */
export async function openOwnData(): Promise<Visitors> {
  const store = await openOwnStore('facts');
  const say = () => undefined;
  const test = await openTestApp(store, undefined, { openDocuments: () => prepareOpening(openRunStore, say) });
  const folder = await openFolder();
  for (const [kind, lines] of Object.entries(TABLES)) {
    const file = await folder.file(`${kind}.csv`, `${lines.join('\n')}\n`);
    const name = kind === 'enterprises' ? OWN.dataset : `${OWN.dataset} ${kind}`;
    const prepared = await prepareImport(
      { files: [file], kind, dataset: name, strict: true, writesRejects: false },
      say,
    );
    const target = { ...importTarget({ name, file }), content: prepared.content };
    await load(test.graph, target, prepared.parts(), { now: new Date(), say });
  }
  const browser = await openBrowser(await test.app.listen({ host: '127.0.0.1', port: 0 }));
  const close = async () => {
    await browser.close();
    await test.close();
    await folder.remove();
    await store.close();
  };
  return { ...browser, close };
}
