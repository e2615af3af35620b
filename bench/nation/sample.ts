import { seededRandom } from '../../src/data/demo/random.js';
import { aliasKeys } from '../../src/names/index.js';
import type { Graph } from '../../src/store/graph.js';
import { countsOf, type Size } from './sizes.js';
import { firmId, HUB_CUSTOMER, HUB_INVESTOR, HUB_SUPPLIER, investorId } from './world.js';

/** What is asked about: firms and investors from all over the nation, and their names as the store has them. */
export interface Sample {
  readonly firms: readonly string[];
  readonly investors: readonly string[];
  readonly names: readonly {
    readonly name: string;
    readonly key: string;
    readonly pinyin: string;
    readonly initials: string;
  }[];
  /** At home in the largest chain. */
  readonly topFirms: readonly string[];
  readonly hubSupplier: string;
  readonly hubCustomer: string;
  readonly hubInvestor: string;
}

/** As many of each as a question is asked with in turn. */
const SIZE = 12;
/** Typical holdings of an investor. */
const HOLDINGS = { least: 6, most: 20 };

export async function drawSample(graph: Graph, size: Size): Promise<Sample> {
  const random = seededRandom(7);
  const { firms: firmCount, investors: investorCount, hub, topChain } = countsOf(size);
  const firms = Array.from({ length: SIZE }, () => firmId(Math.floor(random() * firmCount)));
  const asked = Array.from({ length: 20 * SIZE }, () => investorId(Math.floor(random() * investorCount)));
  const typical = await graph.read(
    {
      name: 'bench/typical',
      text: `UNWIND $ids AS id
MATCH (investor:Investor {id: id})
WHERE $least <= COUNT { (investor)-[:INVESTED_IN]->() } <= $most
RETURN id LIMIT $size`,
    },
    { ids: asked, ...HOLDINGS, size: SIZE },
  );
  const named = await graph.read(
    { name: 'bench/names', text: 'UNWIND $ids AS id MATCH (firm:Enterprise {id: id}) RETURN firm.name AS name' },
    { ids: firms },
  );
  return {
    firms,
    investors: typical.map(({ id }) => String(id)),
    names: named.map(({ name }) => ({ name: String(name), ...aliasKeys(String(name)) })),
    // They have the numbers behind the hub's.
    topFirms: Array.from({ length: SIZE }, () => firmId(hub + Math.floor(random() * topChain))),
    hubSupplier: firmId(HUB_SUPPLIER),
    hubCustomer: firmId(HUB_CUSTOMER),
    hubInvestor: investorId(HUB_INVESTOR),
  };
}
