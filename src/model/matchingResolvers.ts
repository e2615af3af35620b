import { setImmediate as turn } from 'node:timers/promises';
import { headOf } from '../api/arguments.js';
import { mustLoadEntity } from '../api/entity.js';
import type { Slice } from '../api/slice.js';
import { readUscc } from '../api/uscc.js';
import { regionIdIn } from '../data/ingest/words/place.js';
import { matchNames, type NameToMatch } from '../data/resolve/match.js';
import { BadInput } from '../errors.js';
import type { MatchInput, MatchResultResolvers, QueryResolvers } from '../generated/graphql.js';
import { createHandOver } from '../store/handOver.js';
import type { MatchAsked } from './matching.js';

const MAX_NAMES = 1_000;
const [MAX_NAME, MAX_REGION] = [200, 100];
/** As many candidates as a turn of the event loop goes on with, and one statement finds the things of. */
const CANDIDATES_A_TURN = 300;
/** A text that may be an address is compared with all places of the standard. */
const IN_TURN = 20;

const match: QueryResolvers['match'] = async (_, { names }, { graph }) => {
  if (names.length > MAX_NAMES)
    throw new BadInput(`\`names\` has ${names.length} names; at most ${MAX_NAMES} are matched at once.`);
  const asked: NameToMatch[] = [];
  for (const [at, input] of names.entries()) {
    if (at > 0 && at % IN_TURN === 0) await turn();
    asked.push(toAsked(input, `names[${at}]`));
  }
  const matched = await matchNames(graph, asked);
  const handOver = createHandOver(CANDIDATES_A_TURN);
  return matched.map(({ candidates, certain }, at) => ({
    input: names[at] as MatchAsked,
    candidates: candidates.map(({ id, knownAs, score, reasons }) => ({ node: id, matched: knownAs, score, reasons })),
    certain,
    handOver,
  }));
};

function toAsked({ name, region, code, role }: MatchInput, at: string): NameToMatch {
  assertLength(`${at}.name`, name, MAX_NAME);
  if (region) assertLength(`${at}.region`, region, MAX_REGION);
  return {
    name,
    region: region ? regionIdIn(region) : null,
    code: code ? usccOf(`${at}.code`, code) : null,
    role: role ?? null,
  };
}

function assertLength(argument: string, text: string, max: number): void {
  if (text.trim() !== '' && text.length <= max) return;
  throw new BadInput(`\`${argument}\` has ${text.trim().length} characters; it must have between 1 and ${max}.`);
}

function usccOf(argument: string, text: string): string {
  const read = readUscc(text);
  if ('code' in read) return read.code;
  throw new BadInput(`\`${argument}\` ${read.reason}; ${read.tip}, or leave it out.`);
}

const MatchResult: MatchResultResolvers = {
  candidates: async ({ candidates, handOver }, { first }) => {
    const shown = headOf(candidates, first);
    await handOver.wait(shown.length);
    return shown;
  },
  certain: async ({ certain, handOver }, _args, context, info) => {
    if (certain === null) return null;
    await handOver.wait(1);
    return mustLoadEntity(context, certain, info);
  },
};

export const matchingSlice = { resolvers: { Query: { match }, MatchResult } } satisfies Slice;
