import type { ImportKind } from './kind.js';
import { awards } from './kinds/awards.js';
import { bases } from './kinds/bases.js';
import { chains } from './kinds/chains.js';
import { control } from './kinds/control.js';
import { enterprises } from './kinds/enterprises.js';
import { industries } from './kinds/industries.js';
import { investments } from './kinds/investments.js';
import { leaders } from './kinds/leaders.js';
import { listings } from './kinds/listings.js';
import { makes } from './kinds/makes.js';
import { members } from './kinds/members.js';
import { needs } from './kinds/needs.js';
import { observations } from './kinds/observations.js';
import { policies } from './kinds/policies.js';
import { positions } from './kinds/positions.js';
import { productLinks } from './kinds/productLinks.js';
import { products } from './kinds/products.js';
import { recognitions } from './kinds/recognitions.js';
import { supplies } from './kinds/supplies.js';
import { support } from './kinds/support.js';

/** Every kind of table that can be imported. */
export const KINDS: readonly ImportKind[] = [
  enterprises,
  recognitions,
  listings,
  products,
  productLinks,
  makes,
  industries,
  chains,
  positions,
  leaders,
  supplies,
  investments,
  control,
  members,
  bases,
  observations,
  policies,
  support,
  awards,
  needs,
];

export function kindOf(name: string): ImportKind | undefined {
  return KINDS.find((kind) => kind.name === name);
}
