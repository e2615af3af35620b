import type { ChainGraph, FirmFact } from './chain.js';
import { maybeIn, placedIn } from './chain.js';
import type { AskedRegion } from './facts.js';
import type { Coverage } from './method.js';
import { counted } from './words.js';

/** How much is known of a chain in a region: known = required segments with a firm known anywhere. */
export function coverageOf(chain: ChainGraph, region: AskedRegion | null): Coverage {
  const required = chain.segments.flatMap(({ isRequired }, segment) => (isRequired ? [segment] : []));
  const known = required.filter((segment) => (chain.occupants[segment]?.length ?? 0) > 0).length;
  return {
    known,
    expected: required.length,
    share: required.length === 0 ? null : known / required.length,
    note: noteOf(chain, region, known, required.length),
  };
}

function noteOf(chain: ChainGraph, region: AskedRegion | null, known: number, required: number): string {
  if (required === 0) return 'This chain has no segments yet, so nothing can be said of it.';
  const { firms } = chain;
  const isHere = region && placedIn(region.id);
  const mayBeHere = region ? maybeIn(region) : ({ places }: FirmFact) => places.length === 0;
  const here = isHere && firms.filter(isHere).length;
  const unplaced = firms.filter((firm) => !isHere?.(firm) && mayBeHere(firm));
  const sentences = [
    `${known} of ${required} required segments have a firm that is known anywhere.`,
    ...(region === null || here === null ? [] : [hereInWords(here, firms.length, region.id)]),
    ...(unplaced.length === 0 ? [] : [unplacedInWords(unplaced.length, region)]),
    'A firm that no source names is unknown, not absent.',
  ];
  return sentences.join(' ');
}

function hereInWords(here: number, all: number, region: string): string {
  if (here === 0)
    return `No firm of this chain is known in ${region}: there is no data of it, which does not mean that there is none.`;
  return `Of the chain's known firms ${here} of ${all} ${here === 1 ? 'is' : 'are'} placed in ${region}.`;
}

function unplacedInWords(count: number, region: AskedRegion | null): string {
  if (region === null) return `Of ${counted(count, 'firm', 'firms')} no source says where.`;
  return `Of ${counted(count, 'firm', 'firms')} no source says where, or only in which wider region: any may be in ${region.id}.`;
}
