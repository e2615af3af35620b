import { at, type Links } from '../common/links.js';
import { linkOf, type Way } from '../common/ways.js';
import { MAX_LEVEL, type Network } from './network.js';

/** Ways told of one stake, shortest first. */
const MAX_WAYS = 3;

interface Step {
  readonly body: number;
  readonly stake: number;
  readonly before: Step | null;
  readonly length: number;
}

/** Ways of control from the start along `links`, none of which comes by a body twice. */
export function waysFrom(start: number, links: Links): ReadonlyMap<number, readonly Step[]> {
  const ways = new Map<number, Step[]>();
  const queue: Step[] = [{ body: start, stake: -1, before: null, length: 0 }];
  for (const step of queue) {
    const known = ways.get(step.body) ?? [];
    ways.set(step.body, known);
    if (known.length === MAX_WAYS) continue;
    known.push(step);
    if (step.length === MAX_LEVEL) continue;
    for (let link = at(links.starts, step.body); link < at(links.starts, step.body + 1); link += 1) {
      const next = {
        body: at(links.ends, link),
        stake: at(links.numbers, link),
        before: step,
        length: step.length + 1,
      };
      if (!passes(step, next.body)) queue.push(next);
    }
  }
  return ways;
}

function passes(step: Step | null, body: number): boolean {
  for (let at = step; at; at = at.before) if (at.body === body) return true;
  return false;
}

/** Owners come first in a way, whichever end it was walked from. */
export function toWay({ ids, stakes }: Network, step: Step, side: 'down' | 'up'): Way {
  const bodies: string[] = [];
  const links = [];
  for (let at: Step | null = step; at; at = at.before) {
    bodies.push(ids[at.body] ?? '');
    const stake = stakes[at.stake];
    if (stake) links.push(linkOf(stake.from, 'CONTROLS', stake.to, stake));
  }
  return side === 'up' ? { nodes: bodies, links } : { nodes: bodies.reverse(), links: links.reverse() };
}
