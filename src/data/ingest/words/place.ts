import { compact } from '../../load/draft.js';
import { proposedId } from '../../load/recordIds.js';
import { type Place, places, shortOf } from '../../places.js';
import { SAYS_NOTHING, type Said, together } from '../kind.js';
import { fact, type Named } from '../says.js';

const COUNTRY = /^(?:中国|中华人民共和国)[\s,，·/-]*/u;
const BETWEEN = /^[\s,，、·/—–-]+/u;

/** How much of a text a place takes from its beginning; the whole name before the short one. */
function takenBy(place: Place, text: string): number {
  if (text.startsWith(place.name)) return place.name.length;
  const short = shortOf(place);
  if (!text.startsWith(short)) return 0;
  const rest = text.slice(short.length);
  // 深圳 at the beginning of 深圳湾 is another word, and so is a short district at the beginning of a longer name.
  if (place.level === 'DISTRICT' || place.level === 'TOWN') return rest === '' || BETWEEN.test(rest) ? short.length : 0;
  return /^(?:湾|港|路)/u.test(rest) ? 0 : short.length;
}

function isWithin(place: Place, above: Place): boolean {
  for (let at = place.above; at; at = at.above) if (at === above) return true;
  return false;
}

/** The places that a text names from its beginning on, each within the one before. */
function placesIn(text: string): readonly Place[] {
  const found: Place[] = [];
  let rest = text.replace(COUNTRY, '');
  for (;;) {
    const next = nextIn(rest, found.at(-1) ?? null);
    if (!next) return found;
    found.push(next.place);
    rest = rest.slice(next.taken).replace(BETWEEN, '');
  }
}

function nextIn(text: string, within: Place | null): { readonly place: Place; readonly taken: number } | null {
  const candidates = places()
    // A town is told only within its city: 长安 alone is many things.
    .filter((place) => (within === null ? place.level !== 'TOWN' : isWithin(place, within)))
    .map((place) => ({ place, taken: takenBy(place, text) }))
    .filter(({ taken }) => taken > 0)
    .sort((one, other) => other.taken - one.taken || one.place.code.localeCompare(other.place.code));
  const [first] = candidates;
  if (!first) return null;
  const equal = candidates.filter(({ taken }) => taken === first.taken);
  // 吉林 is a province and a city in it: the larger is meant where nothing else is said. 朝阳区 alone is in two cities, and so nobody's.
  const highest = equal.find(({ place }) =>
    equal.every((other) => other.place === place || isWithin(other.place, place)),
  );
  return highest ?? null;
}

let words: ReadonlySet<string> | null = null;

/** How much of a name's beginning is a place and what it is: 湖南, 湖南省. None where nothing would follow. */
export function placeAtHead(name: string): number {
  words ??= new Set(places().flatMap((place) => (place.level === 'TOWN' ? [] : [place.name, shortOf(place)])));
  for (let length = Math.min(MAX_PLACE_WORD, name.length - 2); length >= 2; length -= 1) {
    if (words.has(name.slice(0, length))) return length;
  }
  return 0;
}

/** 积石山保安族东乡族撒拉族自治县 is the longest. */
const MAX_PLACE_WORD = 15;

const REMEMBERED = 4_096;
const remembered = new Map<string, Named | null>();

/** The finest place that a region or an address names, with everything above it; a text that names none is a place of that name, if it is short. */
export function region(text: string): Named | null {
  const key = text.trim();
  const known = remembered.get(key);
  if (known !== undefined) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const named = regionIn(key);
  remembered.set(key, named);
  return named;
}

const REGION_ID = /^region:[\w.-]+$/;

/** The id of the region that a text stands for, be it an id itself, a code of the standard, a name or an address; null where it stands for none. */
export function regionIdIn(text: string): string | null {
  const key = text.trim();
  if (REGION_ID.test(key)) return key;
  return /^\d{6}(?:\d{3})?$/.test(key) ? `region:${key}` : (region(key)?.id ?? null);
}

/** An address has a street and a number; a longer text does not name a place. */
const MAX_PLACE = 20;

function regionIn(text: string): Named | null {
  const finest = placesIn(text).at(-1);
  if (finest) return named(finest);
  if (text === '' || text.length > MAX_PLACE || /\d|[路街道巷弄号楼室]/u.test(text)) return null;
  const id = proposedId('Region', text);
  return { id, said: { ...SAYS_NOTHING, nodes: [{ id, labels: ['Region'], properties: { name: text } }] } };
}

function named(place: Place): Named {
  const { code, name, level, above } = place;
  const id = `region:${code}`;
  const node = { id, labels: ['Region'], properties: compact({ name, code, level }) };
  const own: Said = { ...SAYS_NOTHING, nodes: [node] };
  if (above === null) return { id, said: own };
  const higher = named(above);
  return { id, said: together(own, fact('PART_OF', id, higher.id), higher.said) };
}
