import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import type { PeerRequest } from './peer.js';
import { median } from './report.js';
import type { Shape } from './shapes.js';
import type { BenchStore } from './store.js';

interface SentText {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** The store's own count of its work for some statements together. */
export async function hitsOfStatements(driver: Driver, statements: readonly SentText[]): Promise<number> {
  let hits = 0;
  for (const { text, parameters } of statements) {
    const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
    const { summary } = await session.run(`PROFILE ${text}`, wholeNumbers(parameters));
    await session.close();
    if (summary.profile) hits += hitsOf(summary.profile);
  }
  return hits;
}

/** As `graph.ts` sends them: Cypher's LIMIT refuses floats. */
export function wholeNumbers(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const whole = (each: unknown): unknown => {
    if (typeof each === 'number') return Number.isInteger(each) ? neo4j.int(each) : each;
    if (Array.isArray(each)) return each.map(whole);
    return each !== null && typeof each === 'object' ? wholeNumbers(each as Record<string, unknown>) : (each ?? null);
  };
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, whole(each)]));
}

/** The median of the store's own count of its work, over the pages of a shape. */
export async function dbHitsOf(shape: Shape, { uri, user, password }: BenchStore): Promise<number> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const hits: number[] = [];
  try {
    for (const { peerBody } of shape.pages) {
      const { statement, parameters } = JSON.parse(peerBody) as PeerRequest;
      hits.push(await hitsOfStatements(driver, [{ text: statement, parameters }]));
    }
  } finally {
    await driver.close();
  }
  return median(hits);
}

function hitsOf(plan: ProfiledPlan): number {
  return plan.children.reduce((sum, child) => sum + hitsOf(child), Number(plan.dbHits));
}
