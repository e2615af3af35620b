import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import type { PeerRequest } from './peer.js';
import { median } from './report.js';
import type { Shape } from './shapes.js';
import type { BenchStore } from './store.js';

/** The median of the store's own count of its work, over the pages of a shape. */
export async function dbHitsOf(shape: Shape, { uri, user, password }: BenchStore): Promise<number> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const hits: number[] = [];
  try {
    for (const { peerBody } of shape.pages) {
      const { statement, parameters } = JSON.parse(peerBody) as PeerRequest;
      const given = Object.entries(parameters).map(([name, value]) => [
        name,
        typeof value === 'number' ? neo4j.int(value) : value,
      ]);
      const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
      const { summary } = await session.run(`PROFILE ${statement}`, Object.fromEntries(given));
      await session.close();
      if (summary.profile) hits.push(hitsOf(summary.profile));
    }
  } finally {
    await driver.close();
  }
  return median(hits);
}

function hitsOf(plan: ProfiledPlan): number {
  return plan.children.reduce((sum, child) => sum + hitsOf(child), Number(plan.dbHits));
}
