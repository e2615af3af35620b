import { tier } from '../analyses/common/facts.js';
import { assertFilterIds } from '../api/arguments.js';
import { type Arguments, defineField } from '../api/compose/model.js';
import type { Slice } from '../api/slice.js';
import { BadInput } from '../errors.js';
import type { KnownOrNone, RecognitionTier } from '../generated/graphql.js';
import { heldOn } from './asOf.js';

interface EnterpriseFilter {
  readonly region?: string | null;
  readonly chain?: string | null;
  readonly segment?: string | null;
  readonly tier?: string | null;
  readonly level?: string | null;
  readonly listed?: boolean | null;
  readonly unseen?: Unseen | null;
  readonly ids?: readonly string[] | null;
  readonly product?: string | null;
  readonly cluster?: string | null;
  readonly investor?: string | null;
  readonly board?: string | null;
  readonly foundedFrom?: string | null;
  readonly foundedTo?: string | null;
  readonly park?: string | null;
  readonly industry?: string | null;
  readonly granted?: (Span & { readonly tiers?: readonly RecognitionTier[] | null }) | null;
  readonly floated?: Span | null;
}

interface Span {
  readonly from?: string | null;
  readonly to?: string | null;
}

interface Unseen {
  readonly stateCapital?: KnownOrNone | null;
  readonly investor?: KnownOrNone | null;
  readonly noRoundSince?: string | null;
  readonly statedOnly?: boolean | null;
}

/** Null where a filter does not ask for it. */
function isKnown(asked: KnownOrNone | null | undefined): true | null {
  return asked === 'KNOWN' ? true : null;
}

function isNoneKnown(asked: KnownOrNone | null | undefined): true | null {
  return asked === 'NONE_KNOWN' ? true : null;
}

/** Values of `cypher/shared/firmFilters`. */
export function enterpriseFilter({ filter }: Arguments): Readonly<Record<string, unknown>> {
  const {
    tier: asked = null,
    level = null,
    listed = null,
    unseen,
    granted,
    floated,
    ...rest
  } = (filter ?? {}) as EnterpriseFilter;
  assertFilterIds(rest.ids);
  const { stateCapital, investor, noRoundSince, statedOnly } = unseen ?? {};
  // One title must hold both, not one title the tier and another the level.
  const isBoth = asked !== null && level !== null;
  return {
    ...rest,
    granted: granted ? [...daysOf(granted), tiersAsked(granted.tiers)] : null,
    floated: floated ? daysOf(floated) : null,
    tier: isBoth ? null : asked,
    level: isBoth ? null : level,
    title: isBoth ? `${asked} ${level}` : null,
    isListed: listed === true ? true : null,
    isUnlisted: listed === false ? true : null,
    isFunded: isKnown(investor),
    isUnfunded: isNoneKnown(investor),
    isStateFunded: isKnown(stateCapital),
    isNotStateFunded: isNoneKnown(stateCapital),
    noRoundSince,
    statedOnly: statedOnly === true ? true : null,
  };
}

/** From a day to a day, each perhaps open: `~` sorts after every digit, and a year or a month stands for all of its days. */
function daysOf({ from, to }: Span): readonly [string, string] {
  return [from ?? '', `${to ?? ''}~`];
}

function tiersAsked(tiers: readonly RecognitionTier[] | null | undefined): readonly RecognitionTier[] {
  if (tiers?.length === 0)
    throw new BadInput('`filter.granted.tiers` is empty, so that no title is meant; leave it out for all.');
  return tiers ?? tier.options;
}

export const enterpriseSlice = {
  fields: [
    defineField({
      on: ['Query'],
      field: 'enterprises',
      file: 'enterprise/all',
      params: enterpriseFilter,
      orders: {
        NAME_ASC: { by: 'node.nameKey' },
        NAME_DESC: { by: 'node.nameKey', descending: true },
        FOUNDED_ON_ASC: { by: 'node.foundedKey' },
        FOUNDED_ON_DESC: { by: 'node.foundedKey', descending: true },
        TIER_DESC: { by: 'node.tierKey' },
        ID_ASC: { by: 'node.id' },
      },
    }),
    defineField({
      on: ['Enterprise'],
      field: 'capitalStatements',
      file: 'enterprise/capitalStatements',
      item: 'edge',
      bind: { source: 'node' },
    }),
    defineField({ on: ['Enterprise'], field: 'recognitions', file: 'enterprise/recognitions', params: heldOn }),
    defineField({ on: ['Enterprise'], field: 'listings', file: 'enterprise/listings', params: heldOn }),
    defineField({ on: ['Recognition'], field: 'enterprise', file: 'enterprise/ofTitle' }),
    defineField({ on: ['Listing'], field: 'enterprise', file: 'enterprise/ofListing' }),
    defineField({ on: ['Milestone'], field: 'about', file: 'enterprise/ofMilestone' }),
    defineField({ on: ['Enterprise'], field: 'milestones', file: 'enterprise/milestones' }),
    defineField({
      on: ['Enterprise'],
      field: 'chainPositions',
      file: 'enterprise/chainPositions',
      params: heldOn,
      item: 'edge',
      bind: { segment: 'node', enterprise: 'this' },
    }),
    defineField({ on: ['ChainPosition'], field: 'via', file: 'enterprise/positionVia' }),
    defineField({ on: ['ChainPosition'], field: 'roles', expression: 'coalesce(this.roles, [])' }),
    defineField({ on: ['Enterprise'], field: 'suppliers', file: 'enterprise/suppliers', params: heldOn }),
    defineField({ on: ['Enterprise'], field: 'customers', file: 'enterprise/customers', params: heldOn }),
    defineField({
      on: ['Enterprise'],
      field: 'industries',
      file: 'enterprise/industries',
      item: 'edge',
      bind: { industry: 'node' },
    }),
    defineField({
      on: ['Enterprise'],
      field: 'researchPartners',
      file: 'enterprise/researchPartners',
      item: 'edge',
      bind: { institution: 'node' },
    }),
    defineField({
      on: ['Enterprise'],
      field: 'incubators',
      file: 'enterprise/incubators',
      item: 'edge',
      bind: { institution: 'node' },
    }),
    defineField({ on: ['Enterprise'], field: 'clusters', file: 'enterprise/clusters' }),
    defineField({ on: ['Enterprise'], field: 'competitors', file: 'enterprise/competitors' }),
    defineField({ on: ['SupplyEdge'], field: 'kind', expression: 'type(this)' }),
    defineField({ on: ['SupplyEdge'], field: 'sharePercent', expression: 'this.share' }),
    defineField({ on: ['CapitalStatement'], field: 'statedBy', expression: 'this.by' }),
    defineField({ on: ['Enterprise'], field: 'investments', file: 'enterprise/investments', params: heldOn }),
    defineField({ on: ['Enterprise'], field: 'coInvested', file: 'enterprise/coInvested' }),
    defineField({
      on: ['Enterprise'],
      field: 'leads',
      file: 'enterprise/leads',
      params: heldOn,
      item: 'edge',
      bind: { enterprise: 'this', chain: 'node', cluster: 'node' },
    }),
  ],
} satisfies Slice;
