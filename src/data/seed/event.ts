import { compact, type NodeDraft } from '../load/draft.js';
import type { Fact } from './fact.js';
import type { Passage } from './passage.js';
import { idFrom, link, type Statement, slugOf } from './piece.js';
import type { RelationshipType } from './relationship.js';

/** An event belongs to one enterprise and is a node of its own, because it has dates and citations of its own. */
function event(node: NodeDraft, type: RelationshipType, enterprise: string): Statement {
  return { nodes: [node], links: [link(type, enterprise, node.id)] };
}

function observationId(fact: Fact<'observations'>, passage: Passage): string {
  const when = fact.period ?? fact.asOf;
  const batch = fact.batch === undefined ? undefined : `batch-${fact.batch}`;
  const parts = [slugOf(passage.source), slugOf(fact.metric), slugOf(fact.about), when, batch];
  return fact.id ?? idFrom('observation', ...parts);
}

export function observation(fact: Fact<'observations'>, passage: Passage): Statement {
  const { metric, about, value, min, max, asOf, period, batch, scope, qualifier } = fact;
  const { industry, track, board, round, chapter } = fact;
  const id = observationId(fact, passage);
  const orderKey = `${metric} ${asOf ?? period ?? ''} ${id}`;
  const dimensions = { industry, track, board, round, chapter };
  const properties = compact({ value, min, max, asOf, period, batch, scope, qualifier, orderKey, ...dimensions });
  return {
    nodes: [{ id, labels: ['Observation'], properties }],
    links: [link('ABOUT', id, about), link('OF_METRIC', id, metric)],
  };
}

export function recognition(enterprise: string, fact: Fact<'recognitions'>): Statement {
  const { tier, level, wording, batch, grantedOn, validUntil, product } = fact;
  const id = fact.id ?? idFrom('recognition', slugOf(enterprise), tier, level);
  const properties = compact({ tier, level, wording, batch, grantedOn, validUntil, product });
  return event({ id, labels: ['Recognition'], properties }, 'RECOGNIZED_AS', enterprise);
}

export function listing(fact: Fact<'listings'>): Statement {
  const { enterprise, board, listedOn, ticker } = fact;
  const id = fact.id ?? idFrom('listing', slugOf(enterprise), board ?? 'listed');
  return event({ id, labels: ['Listing'], properties: compact({ board, listedOn, ticker }) }, 'LISTED_AS', enterprise);
}

export function milestone(fact: Fact<'milestones'>): Statement {
  const { enterprise, on, kind, text } = fact;
  const id = fact.id ?? idFrom('milestone', slugOf(enterprise), kind, on);
  const properties = compact({ on, kind, text, orderKey: `${on} ${id}` });
  return event({ id, labels: ['Milestone'], properties }, 'REACHED', enterprise);
}
