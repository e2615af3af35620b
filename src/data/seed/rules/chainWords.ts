import { lookupKeys, nameKey } from '../../../names/index.js';
import type { Chain } from '../chain.js';
import type { Facts } from '../facts.js';
import type { Named } from '../format.js';

/** What a document may call a chain: 动力电池与储能 is also spoken of as 动力电池, or as 储能. */
export function chainWords({ name, nameEn, aliases }: Chain): readonly string[] {
  const names = [name, ...aliases.map(({ value }) => value)];
  return [...names, ...names.flatMap((each) => each.split(/[与和、]/u)), ...(nameEn ? [nameEn] : [])];
}

/** 服务机器人激光雷达 is the 激光雷达 of its chain: a name may begin with the chain, so that two chains can have one each. */
export function withinChain(name: string, chain: Chain): readonly string[] {
  const words = chainWords(chain).filter((word) => name.startsWith(word) && name !== word);
  return [name, ...words.map((word) => name.slice(word.length))];
}

export function namesOf({ name, nameEn, aliases }: Named): readonly string[] {
  return [name, ...(nameEn ? [nameEn] : []), ...aliases.map(({ value }) => value)];
}

/** Whether words of a document hold one of these, in either script and by the terms of either side of the strait. */
export type Holds = (citations: readonly string[], words: readonly string[]) => boolean;

export function holdsIn(facts: Facts): Holds {
  const keys = new Map(
    facts.passages.map(({ citation, locator, quote }) => [citation, [...lookupKeys(locator), ...lookupKeys(quote)]]),
  );
  return (citations, words) => {
    const sought = words.map(nameKey).filter((key) => key !== '');
    return citations.some((citation) => keys.get(citation)?.some((key) => sought.some((word) => key.includes(word))));
  };
}
