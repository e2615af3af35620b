import { places } from '../../places.js';
import { factsOf } from '../draft.js';
import type { Fact } from '../fact.js';
import type { Facts } from '../facts.js';
import { finding, type Rule } from '../rule.js';
import { wordsOf } from './years.js';

type Title = Fact<'recognitions'>;
type Level = NonNullable<Title['level']>;

/** What stands behind the granter: 广东省高新技术企业. */
const TITLES: Readonly<Partial<Record<Title['tier'], string>>> = {
  SRDI_SME: '“?专精特新”?(?:中小)?企业',
  LITTLE_GIANT: '“?(?:专精特新)?”?“?小巨人',
  CHAMPION: '(?:制造业)?单项冠军',
  HIGH_TECH: '高新技术企业',
};
const KINDS: readonly (readonly [string, Level])[] = [
  ['国家级?', 'NATIONAL'],
  ['省级', 'PROVINCIAL'],
  ['市级', 'CITY'],
  ['区级', 'DISTRICT'],
];
const LEVEL_OF = { PROVINCE: 'PROVINCIAL', CITY: 'CITY', DISTRICT: 'DISTRICT', TOWN: 'DISTRICT' } as const;
const MUNICIPALITIES = ['11', '12', '31', '50'];

/** The level at which words before a title say that it is granted. */
function levelsSaid(text: string, tier: Title['tier']): readonly Level[] {
  const title = TITLES[tier];
  if (title === undefined) return [];
  const kinds = KINDS.filter(([word]) => new RegExp(`${word}${title}`, 'u').test(text)).map(([, level]) => level);
  const before = [...text.matchAll(new RegExp(`(.{2,9})${title}`, 'gu'))].map(([, words = '']) => words);
  // 深圳市“小巨人” is one that sits there: the title is the state's.
  const granters =
    tier === 'LITTLE_GIANT' ? [] : places().filter(({ name }) => before.some((words) => words.endsWith(name)));
  return [...kinds, ...granters.map(({ level }) => LEVEL_OF[level])];
}

/** The firms that documents place in a province-level city, where nothing is granted at the level of a city. */
function municipalFirms(facts: Facts): ReadonlySet<string> {
  const codes = new Map(facts.regions.map(({ id, code }) => [id, code ?? '']));
  const located = facts.passages.flatMap(({ locations }) => locations);
  const municipal = located.filter(({ region }) => MUNICIPALITIES.includes((codes.get(region) ?? '').slice(0, 2)));
  return new Set(municipal.map(({ entity }) => entity));
}

export const granters: Rule = {
  name: 'granters',
  description: 'A title has the level of the place that grants it; 北京 上海 天津 重庆 are provinces.',
  check: ({ facts }) => {
    const words = wordsOf(facts);
    const municipal = municipalFirms(facts);
    const municipalSources = new Set(
      facts.sources.flatMap(({ id, littleGiantLevel }) => (littleGiantLevel === 'PROVINCIAL' ? [id] : [])),
    );
    return factsOf(facts).flatMap((placed) => {
      if (placed.kind !== 'recognitions') return [];
      const { tier, level, enterprises } = placed.fact as Title;
      if (level === undefined) return [];
      const isMunicipal = municipalSources.has(placed.passage.source) || enterprises.some((id) => municipal.has(id));
      const said = levelsSaid(words(placed), tier).map((each) =>
        isMunicipal && each === 'CITY' ? 'PROVINCIAL' : each,
      );
      const tip = 'A province-level city grants at the level PROVINCIAL, whatever its titles are called.';
      if (isMunicipal && level === 'CITY')
        return [finding(placed, `${tier} of a province-level city has level CITY.`, tip)];
      if (said.length === 0 || said.includes(level)) return [];
      return [finding(placed, `${tier} has level ${level}, and the words say ${said.join(' or ')}.`, tip)];
    });
  },
};
