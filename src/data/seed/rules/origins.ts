import type { Chain } from '../chain.js';
import type { Ladder, Placed } from '../format.js';
import { type Finding, finding, type Rule } from '../rule.js';

const TIP = 'CURATED is common knowledge and carries no citation; everything else names its passages.';

function cites(isCurated: boolean, passages: readonly string[]): string | undefined {
  if (isCurated && passages.length > 0) return 'is CURATED and yet names a passage';
  if (!isCurated && passages.length === 0) return 'is stated by a document and names no passage';
  return undefined;
}

function inChain({ segments, feeds, at }: Placed<Chain>): readonly Finding[] {
  const wrongSegments = segments.flatMap(({ id, origin, passages, confidence }) => {
    const clash = confidence !== undefined && (confidence === 'CURATED') !== (origin === 'CURATED');
    const message = clash ? `has origin ${origin} and confidence ${confidence}` : cites(origin === 'CURATED', passages);
    return message === undefined ? [] : [finding(at, `${id} ${message}`, TIP)];
  });
  const wrongFeeds = feeds.flatMap(({ from, to, confidence, passages }) => {
    const message = cites(confidence === 'CURATED', passages);
    return message === undefined ? [] : [finding(at, `${from} → ${to} ${message}`, TIP)];
  });
  return [...wrongSegments, ...wrongFeeds];
}

function inLadder({ rungs, at, ...ladder }: Placed<Ladder>): readonly Finding[] {
  return [ladder, ...rungs].flatMap(({ id, origin, passages }) => {
    const message = cites(origin === 'CURATED', passages);
    return message === undefined ? [] : [finding(at, `${id} ${message}`, TIP)];
  });
}

export const origins: Rule = {
  name: 'origins',
  description: 'What is CURATED carries no citation; what a document states names its passage.',
  check: ({ facts }) => [...facts.chains.flatMap(inChain), ...facts.ladders.flatMap(inLadder)],
};
