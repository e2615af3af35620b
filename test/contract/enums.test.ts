import { type GraphQLNamedType, getNamedType, isEnumType, isInterfaceType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { SCORE_PARTS } from '../../src/analyses/common/score.js';
import { ROLES } from '../../src/config/roles.js';
import { KINDS } from '../../src/data/ingest/kinds.js';
import { ENTRY_KINDS } from '../../src/data/journal/queries.js';
import { factShapes } from '../../src/data/seed/fact.js';
import * as format from '../../src/data/seed/format.js';
import { createApi } from '../../src/server/schema.js';

const { schema } = createApi();

/** The enum of the API for each closed set that the seed checks, by where it stands there. */
const ENUMS: Readonly<Record<string, string>> = {
  'profiles.level': 'RecognitionLevel',
  'profiles.ownershipType': 'OwnershipType',
  'positions.roles': 'ChainRole',
  'controls.kind': 'ControlKind',
  'cooperations.status': 'CooperationStatus',
  'locations.basis': 'LocationBasis',
  'recognitions.tier': 'RecognitionTier',
  'recognitions.level': 'RecognitionLevel',
  'listings.board': 'ListingBoard',
  'milestones.kind': 'MilestoneKind',
  'policies.measures.kind': 'MeasureKind',
  'profiles.investorKind': 'InvestorKind',
  'awards.kind': 'AwardKind',
  'needs.kind': 'NeedKind',
  'toldGaps.stage': 'ChainStage',
  'participations.role': 'ParticipationRole',
  'counterparties.role': 'CounterpartyRole',
  'ladderSchema.level': 'RecognitionLevel',
  'ladderSchema.rungs.tier': 'RecognitionTier',
  'ladderSchema.rungs.level': 'RecognitionLevel',
  'organizationSchema.institutionKind': 'InstitutionKind',
  'regionSchema.level': 'RegionLevel',
};
/** What the API says in other words than an enum of the same words, and why. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/\.confidence$/, 'a fact is never CURATED, which only the feeds of reference chains are'],
  [/\.aliases\.kind$/, 'AliasKind has NAME too, which is the name itself, and CODE, which imported tables may give'],
  [/^organizationSchema\.kinds$/, 'the types Enterprise, Investor and Institution'],
  [/\.origin$/, 'Origin has IMPORTED too, which no document is'],
  [/^sourceSchema\.language$/, 'BCP 47, an open set'],
  [/\.currency$/, 'ISO 4217, an open set'],
  [/^sourceSchema\.littleGiantLevel$/, 'says how a document is read, and is not asked for'],
];

interface Shape {
  readonly shape?: Readonly<Record<string, Shape>>;
  readonly element?: Shape;
  readonly options?: readonly unknown[];
  readonly def?: { readonly innerType?: Shape; readonly out?: Shape };
}

/** Every closed set of words under a shape of the seed, by its path. */
function setsOf(name: string, shape: Shape): (readonly [string, readonly string[]])[] {
  if (shape.shape) return Object.entries(shape.shape).flatMap(([key, inner]) => setsOf(`${name}.${key}`, inner));
  const inner = shape.element ?? shape.def?.innerType ?? shape.def?.out;
  if (inner) return setsOf(name, inner);
  return shape.options?.every((option) => typeof option === 'string') ? [[name, shape.options as string[]]] : [];
}

const schemas = Object.entries(format).filter(([name]) => name.endsWith('Schema'));
const sets = [...Object.entries(factShapes), ...schemas].flatMap(([name, shape]) => setsOf(name, shape as Shape));
const valuesOf = (type: GraphQLNamedType | undefined) =>
  isEnumType(type) ? type.getValues().map(({ name }) => name) : [];

describe('a closed set', () => {
  it('of the seed is an enum of the API, or is named with the reason why not', () => {
    expect(sets.length).toBeGreaterThan(20);
    const paths = sets.map(([path]) => path).filter((path) => !OTHERS.some(([pattern]) => pattern.test(path)));
    expect(paths.sort()).toEqual(Object.keys(ENUMS).sort());
  });

  it.each(sets.filter(([path]) => ENUMS[path]))('%s has the words of its enum and no others', (path, words) => {
    expect(valuesOf(schema.getType(ENUMS[path] ?? '')).sort()).toEqual([...words].sort());
  });

  it('of the terms of scores has the words of its enum and no others', () => {
    expect(valuesOf(schema.getType('ScorePartName')).sort()).toEqual([...SCORE_PARTS].sort());
  });

  it('of kinds of tables, and of entries of the journal has the words of its enum and no others', () => {
    const kinds = KINDS.map(({ name }) => name.toUpperCase().replaceAll('-', '_'));
    expect(valuesOf(schema.getType('TableKind')).sort()).toEqual(kinds.sort());
    expect(valuesOf(schema.getType('JournalKind')).sort()).toEqual([...ENTRY_KINDS].sort());
  });

  it('of roles has the words of its enum and no others, the least first', () => {
    expect(valuesOf(schema.getType('Role'))).toEqual([...ROLES]);
  });

  it('is spelt in upper case', () => {
    const enums = Object.values(schema.getTypeMap()).filter((type) => isEnumType(type) && !type.name.startsWith('__'));
    expect(enums.flatMap(valuesOf).filter((name) => !/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(name))).toEqual([]);
  });
});

describe('a share', () => {
  const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
    (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__')
      ? Object.values(type.getFields()).map((field) => ({ at: `${type.name}.${field.name}`, field }))
      : [],
  );
  const saysPercent = (description: string | null | undefined) => /\bpercent\b|0–100|百分/i.test(description ?? '');

  it('is 0–1, and a percentage says so in its name', () => {
    const percentages = fields.filter(({ field }) => saysPercent(field.description));
    expect(percentages.length).toBeGreaterThan(0);
    expect(percentages.map(({ at }) => at).filter((at) => !/Percent$/.test(at))).toEqual([]);
    const shares = fields.filter(
      ({ field }) => /share$/i.test(field.name) && getNamedType(field.type).name === 'Float',
    );
    expect(shares.map(({ at, field }) => [at, /0–1\b/.test(field.description ?? '')])).toEqual(
      shares.map(({ at }) => [at, true]),
    );
  });
});
