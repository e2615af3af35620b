import { z } from 'zod';
import { type Arguments, defineField, type Fact } from '../../api/compose/model.js';
import { regionFact, regionRows } from '../common/facts.js';

const firm = z.object({
  id: z.string(),
  /** Investor, date, citations, and the round as written. */
  deals: z.array(z.tuple([z.string(), z.string().nullable(), z.array(z.string()), z.string().nullable()])),
  segments: z.array(z.string()),
});
export type FirmRow = z.infer<typeof firm>;
const ids = z.array(z.object({ id: z.string() }));
const self = z.tuple([z.object({ id: z.string(), segments: z.array(z.string()) })]);

export const nextRows = z.object({ self, firms: z.array(firm), group: ids });
export type NextRows = z.infer<typeof nextRows>;
export const partnerRows = nextRows.extend({
  based: ids,
  region: regionRows,
  inChain: z.array(z.object({ id: z.string().nullable() })),
});
export type PartnerRows = z.infer<typeof partnerRows>;
export const relayRows = z.object({ self, firms: z.array(firm) });
export type RelayRows = z.infer<typeof relayRows>;

/** What is looked at, at most; where there is more, the answer says that it is of a part. */
export const LIMITS = { firms: 10_000, partners: 2_000, members: 1_000, investors: 50_000 };

/** A row holds all deals of a firm. */
const firms = { raw: 'edge', limit: LIMITS.firms, expected: 2_000 };
const members = { raw: 'edge', limit: LIMITS.members, expected: 10 };
const investors = { raw: 'edge', limit: LIMITS.investors, expected: 100 };
const selfFact: Fact = { raw: 'edge', limit: 1, expected: 1, file: 'recommendation/self' };
const ofFirms = () => ({ firms: LIMITS.firms });
const isGiven = (value: unknown) => value !== null && value !== undefined;
const isInRegion = ({ region }: Arguments) => isGiven(region);

export const recommendationFields = [
  defineField({
    on: ['Enterprise'],
    field: 'nextInvestors',
    facts: {
      self: selfFact,
      firms: { ...firms, file: 'recommendation/besideHolders', params: ofFirms },
      group: { ...members, file: 'recommendation/groupOfHolders' },
    },
  }),
  defineField({
    on: ['Investor'],
    field: 'recommendedCoInvestors',
    facts: {
      self: selfFact,
      firms: {
        ...firms,
        file: 'recommendation/besideCoInvestors',
        params: () => ({ firms: LIMITS.firms, partners: LIMITS.partners }),
      },
      group: { ...members, file: 'recommendation/group' },
      region: { ...regionFact, when: isInRegion },
      based: {
        ...investors,
        file: 'recommendation/based',
        params: ({ region }) => ({ region }),
        when: isInRegion,
      },
      inChain: {
        ...investors,
        file: 'recommendation/inChain',
        params: ({ chain }) => ({ chain }),
        when: ({ chain }) => isGiven(chain),
      },
    },
  }),
  defineField({
    on: ['Investor'],
    field: 'relay',
    facts: { self: selfFact, firms: { ...firms, file: 'recommendation/ownFirms', params: ofFirms } },
  }),
];
