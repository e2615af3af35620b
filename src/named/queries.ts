import { defineField } from '../compose/model.js';

const NAMED = [
  'Enterprise',
  'Institution',
  'InvestmentFirm',
  'Chain',
  'Segment',
  'Cluster',
  'Region',
  'Park',
  'Policy',
  'Metric',
] as const;

const CITED = [
  ...NAMED,
  'Location',
  'Control',
  'Recognition',
  'Listing',
  'Milestone',
  'ChainPosition',
  'SupplyEdge',
  'PartnerEdge',
  'InvestmentEdge',
  'PortfolioEdge',
  'Leadership',
  'Observation',
  'Measure',
  'IndustrySupply',
  'Research',
  'CapitalStatement',
] as const;

const OBSERVED = NAMED.filter((name) => name !== 'Metric');

/** What everything with a name offers. */
export const namedFields = [
  defineField({ on: NAMED, field: 'aliases', file: 'named/aliases' }),
  defineField({ on: CITED, field: 'citations', file: 'named/citations' }),
  defineField({ on: OBSERVED, field: 'observations', file: 'named/observations' }),
];
