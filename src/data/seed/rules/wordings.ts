import { dense } from '../dense.js';
import { factsOf } from '../draft.js';
import type { Fact } from '../fact.js';
import type { Facts } from '../facts.js';
import type { Organization } from '../format.js';
import type { Passage } from '../passage.js';
import { type Finding, finding, type Rule } from '../rule.js';

/** Firms, and what all of them are called without a rung: “甲、乙等一批‘专精特新’企业”, “‘专精特新’企业…，如甲…”. */
const LISTED = /(?<firms>[^，,；。]*)等(?:一批)?(?:全国各地)?(?<wording>“?专精特新”?(?:及“小巨人”)?企业)/gu;
const INSTANCED = /(?<wording>“?专精特新”?企业)[^；。]*?[，,]如(?<firms>[^，,；。]*)/gu;
const TIP = 'seed/README.md: an SRDI_SME with the wording kept, IMPLIED.';

interface Called {
  readonly enterprise: string;
  readonly wording: string;
}

/** Of “X与甲、乙等…” only 甲 and 乙 are called so. */
function listOf(firms: string): string {
  return firms.split(/与|吸引了/u).at(-1) ?? '';
}

function calledIn({ quote }: Passage, organizations: readonly Organization[]): readonly Called[] {
  const text = dense(quote);
  const listed = [...text.matchAll(LISTED)].map(({ groups }) => ({
    ...groups,
    firms: listOf(groups?.['firms'] ?? ''),
  }));
  const instanced = [...text.matchAll(INSTANCED)].map(({ groups }) => ({ ...groups, firms: groups?.['firms'] ?? '' }));
  return [...listed, ...instanced].flatMap((found) => {
    const { firms, wording } = found as { firms: string; wording: string };
    const named = organizations.filter(({ kinds, name, aliases }) => {
      return (
        kinds.includes('ENTERPRISE') &&
        [name, ...aliases.map(({ value }) => value)].some((each) => firms.includes(each))
      );
    });
    return named.map(({ id }) => ({ enterprise: id, wording }));
  });
}

function unrecorded(facts: Facts): readonly Finding[] {
  return facts.passages.flatMap((passage) => {
    const known = new Set(passage.recognitions.flatMap(({ enterprises }) => enterprises));
    const missing = calledIn(passage, facts.organizations).filter(({ enterprise }) => !known.has(enterprise));
    return missing.map(({ enterprise, wording }) => finding(passage.at, `${enterprise} is called a ${wording}.`, TIP));
  });
}

/** What is wrong with a title that keeps a wording, or that should. */
function wrong({ tier, wording, confidence }: Fact<'recognitions'>, quote: string): string | undefined {
  if (wording === undefined) {
    const isNamed = tier !== 'SRDI_SME' || /专精特新”?中小企业|專精特新”?中小企業/u.test(quote);
    return isNamed ? undefined : 'The quote names no rung.';
  }
  if (!quote.includes(dense(wording))) return `The quote does not say “${wording}”.`;
  if (tier !== 'SRDI_SME') return `“${wording}” says an SRDI_SME at least, and no ${tier}.`;
  return confidence === 'IMPLIED' ? undefined : `“${wording}” names no rung, so the title is IMPLIED.`;
}

export const wordings: Rule = {
  name: 'wordings',
  description:
    'Whoever a document calls a “专精特新”企业, without a rung, is an SRDI_SME by implication, with the wording kept.',
  check: ({ facts }) => [
    ...unrecorded(facts),
    ...factsOf(facts).flatMap((placed) => {
      if (placed.kind !== 'recognitions') return [];
      const message = wrong(placed.fact as Fact<'recognitions'>, dense(placed.passage.quote));
      return message === undefined ? [] : [finding(placed, message, TIP)];
    }),
  ],
};
