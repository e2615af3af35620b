import type { Facts } from '../facts.js';
import { type Finding, finding, type Rule } from '../rule.js';

/** Words of a scope, any two of a line of which are two quantities. */
const OPPOSITES: readonly (readonly RegExp[])[] = [
  [/按[^，；]*总量/u, /按[^，；]*增量/u, /按[^，；]*新增/u],
  [/现状/u, /目标/u],
  [/多于/u, /少于/u],
  [/每年|每月/u, /合计|累计|\d+年|[三五]年共/u],
  [/每年/u, /达到/u],
  [/省级行政区/u, /城市政府/u, /国家和地区/u],
];

interface Said {
  readonly scope: string;
  readonly at: Parameters<typeof finding>[0];
}

function saidOf(facts: Facts): ReadonlyMap<string, readonly Said[]> {
  const said = new Map<string, Said[]>();
  for (const { observations, at } of facts.passages) {
    observations.forEach(({ metric, scope }, index) => {
      const place = { file: at.file, path: `${at.path}.observations[${index}]` };
      if (scope !== undefined) said.set(metric, [...(said.get(metric) ?? []), { scope, at: place }]);
    });
  }
  return said;
}

/** The first scope of each word, where one metric has several of a line. */
function mixed(metric: string, said: readonly Said[]): readonly Finding[] {
  return OPPOSITES.flatMap((words) => {
    const first = words.flatMap((word) => said.filter(({ scope }) => word.test(scope)).slice(0, 1));
    if (new Set(first).size < 2) return [];
    const [one, other] = [...new Set(first)];
    const message = `${metric} is “${one?.scope}” elsewhere and “${other?.scope}” here.`;
    return other ? [finding(other.at, message, 'Two quantities are two metrics: their values fit no one column.')] : [];
  });
}

export const quantities: Rule = {
  name: 'quantities',
  description:
    'A metric measures one quantity: total, increase or new; now or as a target; more or less; a year or several.',
  check: ({ facts }) => [...saidOf(facts)].flatMap(([metric, said]) => mixed(metric, said)),
};
