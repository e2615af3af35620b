import { factsOf } from '../draft.js';
import type { Fact } from '../fact.js';
import { finding, type Rule } from '../rule.js';

type Level = NonNullable<Fact<'recognitions'>['level']>;

// Champions are named by the ministry and by provinces; the lower two rungs never by the ministry.
const LEVELS: Readonly<Record<Fact<'recognitions'>['tier'], readonly Level[]>> = {
  POTENTIAL: ['PROVINCIAL', 'CITY', 'DISTRICT'],
  TECHNOLOGY_SME: ['NATIONAL', 'PROVINCIAL'],
  INNOVATIVE_SME: ['PROVINCIAL', 'CITY'],
  SRDI_SME: ['PROVINCIAL', 'CITY', 'DISTRICT'],
  LITTLE_GIANT: ['NATIONAL', 'PROVINCIAL', 'CITY'],
  CHAMPION: ['NATIONAL', 'PROVINCIAL', 'CITY'],
  HIDDEN_CHAMPION: ['NATIONAL', 'PROVINCIAL', 'CITY', 'DISTRICT'],
  HIGH_TECH: ['NATIONAL', 'PROVINCIAL'],
  GAZELLE: ['NATIONAL', 'PROVINCIAL', 'CITY', 'DISTRICT'],
  UNICORN: ['NATIONAL', 'PROVINCIAL', 'CITY', 'DISTRICT'],
};

export const recognitions: Rule = {
  name: 'recognitions',
  description: 'A tier is granted only at the levels that grant it, and ends after it begins.',
  check: ({ facts }) =>
    factsOf(facts).flatMap(({ kind, fact, file, path }) => {
      if (kind !== 'recognitions') return [];
      const { tier, level, grantedOn, validUntil } = fact as Fact<'recognitions'>;
      const ends = grantedOn !== undefined && validUntil !== undefined && validUntil < grantedOn;
      const wrong = ends
        ? [finding({ file, path }, `valid until ${validUntil}, before ${grantedOn}`, 'Check the dates.')]
        : [];
      if (level === undefined || LEVELS[tier].includes(level)) return wrong;
      const message = `${tier} is not granted at level ${level}.`;
      return [...wrong, finding({ file, path }, message, `Levels for ${tier}: ${LEVELS[tier].join(', ')}.`)];
    }),
};
