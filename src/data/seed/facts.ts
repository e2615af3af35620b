import type { Chain } from './chain.js';
import type {
  Cluster,
  Contradiction,
  Event,
  Ladder,
  Metric,
  Organization,
  Park,
  Person,
  Placed,
  Policy,
  Product,
  Region,
  Source,
} from './format.js';
import type { Passage } from './passage.js';

/** All that the seed says, each row with its place in the files. */
export interface Facts {
  readonly sources: readonly Placed<Source>[];
  readonly metrics: readonly Placed<Metric>[];
  readonly regions: readonly Placed<Region>[];
  readonly organizations: readonly Placed<Organization>[];
  readonly policies: readonly Placed<Policy>[];
  readonly clusters: readonly Placed<Cluster>[];
  readonly parks: readonly Placed<Park>[];
  readonly products: readonly Placed<Product>[];
  readonly chains: readonly Placed<Chain>[];
  readonly ladders: readonly Placed<Ladder>[];
  readonly events: readonly Placed<Event>[];
  readonly persons: readonly Placed<Person>[];
  readonly passages: readonly Placed<Passage>[];
  readonly contradictions: readonly Placed<Contradiction>[];
}
