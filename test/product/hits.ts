import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import type { StatementEvent } from '../../src/store/graph.js';
import type { Credentials } from '../support/app.js';

/** What a statement that the API sent costs the store, in database hits. */
export async function hitsOf({ uri, user, password }: Credentials, event: StatementEvent): Promise<number> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const parameters = withIntegers(event.parameters) as Record<string, unknown>;
    const { summary } = await driver.executeQuery(`PROFILE ${event.statement.text}`, parameters);
    if (!summary.profile) throw new Error('Neo4j gave no profile.');
    return hitsUnder(summary.profile);
  } finally {
    await driver.close();
  }
}

function hitsUnder({ dbHits, children }: ProfiledPlan): number {
  return Number(dbHits) + children.reduce((sum, child) => sum + hitsUnder(child), 0);
}

function withIntegers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(withIntegers);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, withIntegers(entry)]));
}
