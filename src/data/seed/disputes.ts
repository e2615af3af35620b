import type { Draft } from '../load/draft.js';
import { pairOf } from './contradiction.js';
import type { Facts } from './facts.js';

/** Figures that may contradict each other. Arithmetic finds them; a person says so in seed/contradictions. */
export interface Dispute {
  readonly why: 'same metric, subject, scope and date' | 'parts do not sum to the whole';
  readonly figures: readonly string[];
  readonly detail: string;
}

interface Figure {
  readonly id: string;
  readonly metric: string;
  readonly about: string;
  readonly value: number;
  readonly when: string;
  readonly scope: string;
}

export function findDisputes(facts: Facts, { nodes, relationships }: Draft): readonly Dispute[] {
  const linked = new Set(facts.contradictions.map(({ between }) => pairOf(between).join(' ')));
  const isLinked: IsLinked = (one, other) => linked.has(pairOf([one.id, other.id]).join(' '));
  const figures = figuresOf({ nodes, relationships });
  return [...unequal(figures, isLinked), ...notSumming(facts, figures, isLinked)];
}

function figuresOf({ nodes, relationships }: Pick<Draft, 'nodes' | 'relationships'>): readonly Figure[] {
  const target = (type: string) =>
    new Map(relationships.filter((link) => link.type === type).map(({ from, to }) => [from, to]));
  const [metrics, subjects] = [target('OF_METRIC'), target('ABOUT')];
  return nodes.flatMap(({ id, labels, properties }) => {
    const { value, asOf, period, batch, scope, industry, track, board, round } = properties;
    if (!labels.includes('Observation') || typeof value !== 'number') return [];
    const when = [asOf ?? period ?? '', batch ?? ''].join(' ');
    const narrowed = [scope, industry, track, board, round].map((part) => part ?? '').join(' ');
    return [{ id, metric: metrics.get(id) ?? '', about: subjects.get(id) ?? '', value, when, scope: narrowed }];
  });
}

type IsLinked = (one: Figure, other: Figure) => boolean;

function unequal(figures: readonly Figure[], isLinked: IsLinked): readonly Dispute[] {
  return figures.flatMap((one, index) => {
    const others = figures.slice(index + 1).filter((other) => {
      const isSame = one.metric === other.metric && one.about === other.about && one.when === other.when;
      return isSame && one.scope === other.scope && one.value !== other.value && !isLinked(one, other);
    });
    return others.map((other) => ({
      why: 'same metric, subject, scope and date' as const,
      figures: [one.id, other.id],
      detail: `${one.value} and ${other.value} of ${one.metric} about ${one.about} ${one.when}`,
    }));
  });
}

/** Units in which a whole is the sum of its parts; shares, ranks and averages are not. */
const SUMMED = new Set(['家', '件', '项', '个']);

/** A region's figure against those of its parts, where three or more of them are given for the same time. */
function notSumming(facts: Facts, figures: readonly Figure[], isLinked: IsLinked): readonly Dispute[] {
  const parents = new Map(facts.regions.flatMap(({ id, parent }) => (parent ? [[id, parent] as const] : [])));
  const summed = new Set(facts.metrics.flatMap(({ id, unit }) => (SUMMED.has(unit) ? [id] : [])));
  return figures.flatMap((whole) => {
    const all = figures.filter((part) => {
      return parents.get(part.about) === whole.about && part.metric === whole.metric && part.when === whole.when;
    });
    const parts = [...new Map(all.map((part) => [part.about, part])).values()];
    const sum = parts.reduce((total, { value }) => total + value, 0);
    const isKnown = parts.some((part) => isLinked(whole, part));
    if (!summed.has(whole.metric) || parts.length < 3 || sum <= whole.value || isKnown) return [];
    return [
      {
        why: 'parts do not sum to the whole' as const,
        figures: [whole.id, ...parts.map(({ id }) => id)],
        detail: `${parts.length} parts of ${whole.about} sum to ${sum} of ${whole.metric}, more than its own ${whole.value}`,
      },
    ];
  });
}
