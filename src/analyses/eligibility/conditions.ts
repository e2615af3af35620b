import { isToCome } from '../common/validity.js';
import { judgeApplies, judgeComingFrom, judgeNamedPlace } from './places.js';
import type { Applied, FirmPlace, ListingRow } from './queries.js';
import { judgeSmall, judgeTitle, type Reading, type TitleHolder } from './titleConditions.js';
import { allOf, anyOf, met, type PolicyVerdict, UNKNOWN, unknown, unmet } from './verdict.js';

export interface Firm extends TitleHolder {
  readonly listings: readonly ListingRow[];
  readonly leads: readonly { readonly name: string }[];
  readonly ownershipType: string | null;
}

export interface Case extends Reading {
  readonly firm: Firm;
  /** The regions of the policy. */
  readonly regions: readonly Applied[];
  /** The region that the firm is thought of in; null when it is judged where it is. */
  readonly asked: FirmPlace | null;
}

type Rule = (condition: string, facts: Case) => PolicyVerdict | null;

/** The first rule that understands a condition decides it. */
const RULES: readonly Rule[] = [
  judgeAlternatives,
  judgeWithin,
  judgeOwner,
  (condition, { firm, regions, asked }) => judgeComingFrom(condition, { regions, places: firm.places, asked }),
  judgeListing,
  judgeLeader,
  (condition, { firm, ...reading }) => (condition === '中小企业' ? judgeSmall(firm, reading) : null),
  (condition, { firm, ...reading }) => judgeTitle(condition, firm, reading),
  (condition, facts) => judgeNamedPlace(condition, placesOf(facts)),
];

/** What is not understood is unknown, as is what no fact decides. */
export function judge(condition: string, facts: Case): PolicyVerdict {
  for (const rule of RULES) {
    const verdict = rule(condition, facts);
    if (verdict) return verdict;
  }
  return UNKNOWN;
}

function placesOf({ firm, asked }: Case): readonly FirmPlace[] {
  return asked ? [asked] : firm.places;
}

/** 高新技术企业、科技型中小企业: any of several kinds of firm. */
function judgeAlternatives(condition: string, facts: Case): PolicyVerdict | null {
  const kinds = condition.replace(/的不同阶段$/, '').split(/以及|[、及或]/);
  if (kinds.length < 2 || !kinds.every((kind) => kind.endsWith('企业'))) return null;
  return anyOf(kinds.map((kind) => judge(kind, facts)));
}

/** 区内“专精特新”企业: within the policy's regions. */
function judgeWithin(condition: string, facts: Case): PolicyVerdict | null {
  const [, rest] = /^[省市区县]内(.+)$/.exec(condition) ?? [];
  if (rest === undefined) return null;
  return allOf([judgeApplies(facts.regions, placesOf(facts)), judge(rest, facts)]);
}

const OWNERS: Readonly<Record<string, string>> = { 民营: 'PRIVATE', 国有: 'STATE_OWNED' };

function judgeOwner(condition: string, facts: Case): PolicyVerdict | null {
  const [, owner = '', rest = ''] = /^(民营|国有)(.*企业)$/.exec(condition) ?? [];
  if (owner === '') return null;
  const known = facts.firm.ownershipType;
  if (known === null) return UNKNOWN;
  const verdict = judgeOwnership(known, OWNERS[owner] ?? '');
  return rest === '企业' ? verdict : allOf([verdict, judge(rest, facts)]);
}

function judgeOwnership(known: string, wanted: string): PolicyVerdict {
  const words = `所有制 ${known}`;
  if (known === wanted) return met(words);
  return known === 'MIXED' ? unknown(words) : unmet(words);
}

/** 新三板 is 挂牌, not 上市. */
function judgeListing(condition: string, { firm, asOf }: Case): PolicyVerdict | null {
  if (!/^(?:成功|已)?上市(?:企业|公司)?$/.test(condition)) return null;
  const listings = firm.listings.filter(({ listedOn }) => !isToCome(listedOn, asOf));
  const listed = listings.find(({ board }) => board !== 'NEEQ');
  if (listed) return met(`${listed.board ?? '板块未知'}${listed.listedOn === null ? '' : `，${listed.listedOn} 上市`}`);
  return listings.length === 0 ? UNKNOWN : unknown('NEEQ，新三板挂牌不是上市');
}

function judgeLeader(condition: string, { firm }: Case): PolicyVerdict | null {
  if (!/^“?链主”?企业$/.test(condition)) return null;
  return firm.leads.length === 0 ? UNKNOWN : met(`${firm.leads.map(({ name }) => name).join('、')}的链主`);
}
