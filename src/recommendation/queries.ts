import { z } from 'zod';
import { regionFact, regionRows } from '../analysis/facts.js';
import { type Arguments, defineField, type Fact } from '../compose/model.js';

const firm = z.object({
  id: z.string(),
  deals: z.array(z.tuple([z.string(), z.string().nullable(), z.array(z.string())])),
  segments: z.array(z.string()),
  chains: z.array(z.string()),
});
export type FirmRow = z.infer<typeof firm>;
const ids = z.array(z.object({ id: z.string() }));
const self = z.tuple([z.object({ id: z.string(), segments: z.array(z.string()) })]);

export const nextRows = z.object({ self, firms: z.array(firm), group: ids });
export type NextRows = z.infer<typeof nextRows>;
export const partnerRows = nextRows.extend({ based: ids, region: regionRows });
export type PartnerRows = z.infer<typeof partnerRows>;
export const relayRows = z.object({ self, firms: z.array(firm) });
export type RelayRows = z.infer<typeof relayRows>;

const INVESTORS = ['Enterprise', 'InvestmentFirm', 'Institution'];
/** As many firms as their statements look at; a row holds a firm's deals. */
const firms = { raw: 'edge', limit: 10_000, expected: 2_000 };
const few = { raw: 'edge', limit: 1_000, expected: 10 };
const selfFact: Fact = { raw: 'edge', limit: 1, expected: 1, file: 'recommendation/self' };
const isInRegion = ({ region }: Arguments) => region !== null && region !== undefined;

export const recommendationFields = [
  defineField({
    on: ['Enterprise'],
    field: 'nextInvestors',
    facts: {
      self: selfFact,
      firms: { ...firms, file: 'recommendation/besideHolders' },
      group: { ...few, file: 'recommendation/groupOfHolders' },
    },
  }),
  defineField({
    on: INVESTORS,
    field: 'recommendedCoInvestors',
    facts: {
      self: selfFact,
      firms: { ...firms, file: 'recommendation/besideCoInvestors' },
      group: { ...few, file: 'recommendation/group' },
      region: { ...regionFact, when: isInRegion },
      based: {
        raw: 'edge',
        limit: 10_000,
        expected: 100,
        file: 'recommendation/based',
        params: ({ region }) => ({ region }),
        when: isInRegion,
      },
    },
  }),
  defineField({
    on: INVESTORS,
    field: 'relay',
    facts: { self: selfFact, firms: { ...firms, file: 'recommendation/ownFirms' } },
  }),
];
