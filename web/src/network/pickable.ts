import type { EntityKind } from '../generated/graphql';

/** What has links of its own in the network. */
export const PICKABLE: readonly EntityKind[] = [
  'ENTERPRISE',
  'INVESTOR',
  'INSTITUTION',
  'CHAIN',
  'SEGMENT',
  'CLUSTER',
  'REGION',
  'PARK',
];
export const TRACEABLE: readonly EntityKind[] = ['ENTERPRISE', 'SEGMENT', 'CHAIN'];
