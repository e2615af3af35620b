import { type CypherFile, type List, memberOf, ROW, THIS } from '../../store/cypherFile.js';

/** A walk along the shortest of the lists that filters are, on which each firm is tried for the others: it stops where the page ends. */
export interface Listed {
  /** Clauses that leave the `node` and the `key` of the first rows, in order. */
  page(keyset: Keyset): readonly string[];
  /** Clauses that leave how many are `counted`. */
  count(): readonly string[];
}

/** A walk along all of the shortest list, unless it is longer than `$most`: where the bodies of files say `// walk leader` and `// walk firms`. */
export interface Whole {
  /** Clauses that leave which list is the shortest, as `leader`, and its `size`: at most one more than is looked at. */
  readonly leader: readonly string[];
  /** Clauses that leave each `node`. */
  readonly firms: readonly string[];
}

export interface Keyset {
  readonly by: string;
  readonly descending: boolean;
  readonly hasCursor: boolean;
}

/** The order in which every list is kept; in others all of the shortest list is sorted. */
const NAME = 'node.nameKey';
/** As much of a list as is looked at to learn which is the shortest: about as many rows as are tried until a page is full, and for a count as can be looked at in no time. */
const [PROBED_FOR_PAGE, PROBED_FOR_COUNT] = [2_000, 20_000];

interface Named {
  readonly list: List;
  readonly value: string;
  /** The value where this list leads, else null, which an index finds nothing for. */
  readonly leading: string;
  /** Where any text is greater. */
  readonly start: string;
}

type Unled = Pick<Named, 'list' | 'value'>;

/** One seek of a list. */
interface Seek {
  readonly row: 'row' | 'node';
  readonly label: string;
  readonly property: string | null;
  readonly from: Named;
}

/** Null where no filter that is given is a list. */
export function listed(file: CypherFile, filters: readonly string[]): Listed | null {
  const found = listsOf(file, filters);
  if (found.length === 0) return null;
  const others = unlisted(file, filters);
  const leads = (lists: readonly Unled[]) =>
    lists.map((each, index) =>
      leadingOf(each, (text) => (lists.length === 1 ? text : `CASE leader WHEN ${index} THEN ${text} END`)),
    );
  const union = (
    lists: readonly Named[],
    limit: number,
    branchOf: (seek: Seek, tried: readonly string[]) => readonly string[],
  ) => [
    ...leaderOf(lists, limit),
    `CALL (${[...(file.lists.has(THIS) ? [THIS] : []), ...(lists.length === 1 ? [] : ['leader'])].join(', ')}) {`,
    ...unionOf(
      lists.flatMap((from) => seeksOf(from).map((seek) => branchOf(seek, [...othersThan(from, lists), ...others]))),
    ),
    '}',
  ];
  return {
    page: ({ by, descending, hasCursor }) => {
      const isByName = by === NAME;
      // What is found in no order has to be sorted whole: where it is long, those who are on it are near each other in the order of names.
      const isUnsorted = isByName && found.every(({ list }) => list.pattern !== undefined);
      const beyond = (key: string) => `${key} ${descending ? '<' : '>'} $cursor`;
      const direction = descending ? ' DESC' : '';
      const branchOf = (seek: Seek, triedAfter: readonly string[]) => {
        const key = isByName ? `${seek.row}.nameKey` : by;
        const inIndex = [...predicatesOf(seek), ...(hasCursor && isByName ? [beyond(key)] : [])];
        const tried = [...triedAfter, ...(hasCursor && !isByName ? [beyond(key)] : [])];
        // All rows have the first property of the index alike; with it, the order is known to be that of the index.
        const first = isByName && seek.property !== null ? [`${seek.row}.${seek.property}`] : [];
        return [
          ...walkOf(seek, inIndex, tried),
          `WITH ${[...new Set(['node', seek.row])].join(', ')}`,
          `ORDER BY ${[...first, key].map((each) => `${each}${direction}`).join(', ')}`,
          'LIMIT $limit',
          `RETURN node, ${key} AS key`,
        ];
      };
      const lists = leads(isUnsorted ? [ALL, ...found] : found);
      return [...union(lists, PROBED_FOR_PAGE, branchOf), 'WITH node, key', `ORDER BY key${direction}`, 'LIMIT $limit'];
    },
    count: () => {
      const lists = leads(found);
      if (lists.length === 1 && others.length === 0)
        return [
          `WITH ${lists
            .flatMap(seeksOf)
            .map((seek) => sizeOf(seek))
            .join(' + ')} AS counted`,
        ];
      const branchOf = (seek: Seek, tried: readonly string[]) => [
        ...walkOf(seek, predicatesOf(seek), tried),
        'RETURN count(node) AS part',
      ];
      return [...union(lists, PROBED_FOR_COUNT, branchOf), 'WITH sum(part) AS counted'];
    },
  };
}

/** Every firm is a list, where no filter is one. */
export function whole(file: CypherFile, filters: readonly string[]): Whole {
  const whereLeading = (index: number) => (text: string) =>
    `CASE WHEN leader = ${index} AND size <= $most THEN ${text} END`;
  const found = listsOf(file, filters).map((each, index) => leadingOf(each, whereLeading(index)));
  const lists = found.length > 0 ? found : [leadingOf(ALL, whereLeading(0))];
  const branches = lists.flatMap((from) => {
    const tried = [...othersThan(from, lists), ...unlisted(file, filters)];
    return seeksOf(from).map((seek) => [...walkOf(seek, predicatesOf(seek), tried), 'RETURN node']);
  });
  return {
    leader: [...shortestOf(lists, '$most + 1'), 'WITH leader, sizes[leader] AS size'],
    firms: ['CALL (leader, size) {', ...unionOf(branches), '}'],
  };
}

/** Every firm. */
const ALL: Unled = { list: { label: 'Enterprise', properties: [] }, value: 'true' };

function listsOf(file: CypherFile, filters: readonly string[]): readonly Unled[] {
  const found = [THIS, ...file.lists.keys()].filter(
    (name, index, all) =>
      all.indexOf(name) === index && file.lists.has(name) && (name === THIS || filters.includes(name)),
  );
  return found.map((name) => ({ list: file.lists.get(name) as List, value: name === THIS ? 'this.id' : `$${name}` }));
}

function leadingOf(list: Unled, whereLeading: (text: string) => string): Named {
  return { ...list, leading: whereLeading(list.value), start: whereLeading(`''`) };
}

/** What a firm that one list leads to is tried for: whether it is on the others, */
function othersThan(from: Named, lists: readonly Named[]): readonly string[] {
  return lists.filter((each) => each !== from).map(({ list, value }) => memberOf(list, value));
}

/** and filters that no list is. */
function unlisted(file: CypherFile, filters: readonly string[]): readonly string[] {
  return filters.filter((name) => !file.lists.has(name)).map((name) => file.filters.get(name) ?? '');
}

function unionOf(branches: readonly (readonly string[])[]): readonly string[] {
  return branches.flatMap((branch, index) => (index === 0 ? branch : ['UNION ALL', ...branch]));
}

/** One for each property that may hold the value. */
function seeksOf(from: Named): readonly Seek[] {
  const { label, properties } = from.list;
  const row = label === ROW ? 'row' : 'node';
  if (properties.length === 0) return [{ row, label, property: null, from }];
  return properties.map((property) => ({ row, label, property, from }));
}

function predicatesOf({ row, property, from }: Seek): readonly string[] {
  if (from.list.pattern !== undefined) return [];
  const start = property === null ? from.start : `''`;
  return [...(property === null ? [] : [`${row}.${property} = ${from.leading}`]), `${row}.nameKey > ${start}`];
}

function walkOf({ row, label, from }: Seek, inIndex: readonly string[], tried: readonly string[]): readonly string[] {
  const { list, value, leading } = from;
  if (list.pattern !== undefined) {
    return [`MATCH ${list.pattern.replaceAll(value, leading)}`, 'WITH DISTINCT node', ...where([...inIndex, ...tried])];
  }
  if (row === 'node') return [`MATCH (node:${label})`, ...where([...inIndex, ...tried])];
  return [`MATCH (row:${label})`, ...where(inIndex), 'MATCH (row)<-[:HAS_ROW*0..1]-(node:Enterprise)', ...where(tried)];
}

/** How many a seek finds, or as many as a probe of it looks at. */
function sizeOf({ label, property, from }: Seek, limit?: string): string {
  // What is found in no order leads where it is shorter than a probe.
  if (from.list === ALL.list && limit === String(PROBED_FOR_PAGE)) return limit;
  if (from.list.pattern !== undefined) {
    const probe = from.list.pattern.replace(/\bnode\b/g, 'probe');
    return `COUNT { MATCH ${probe} RETURN DISTINCT probe${limit === undefined ? '' : ` LIMIT ${limit}`} }`;
  }
  if (property === null && limit === undefined) return `COUNT { (:${label}) }`;
  const seek = property === null ? '' : `probe.${property} = ${from.value} AND `;
  const bound = limit === undefined ? '' : ` RETURN probe LIMIT ${limit}`;
  return `COUNT { MATCH (probe:${label}) WHERE ${seek}probe.nameKey > ''${bound} }`;
}

/** Of several lists the shortest leads, as far as a probe tells; of those that are all longer the first. */
function leaderOf(lists: readonly Named[], limit: number): readonly string[] {
  return lists.length === 1 ? [] : [...shortestOf(lists, String(limit)), 'WITH leader'];
}

function shortestOf(lists: readonly Named[], limit: string): readonly string[] {
  const sizes = lists.map((each) =>
    seeksOf(each)
      .map((seek) => sizeOf(seek, limit))
      .join(' + '),
  );
  return [
    `WITH [${sizes.join(', ')}] AS sizes`,
    'WITH sizes, reduce(best = 0, at IN range(1, size(sizes) - 1) | CASE WHEN sizes[at] < sizes[best] THEN at ELSE best END) AS leader',
  ];
}

export function where(predicates: readonly string[]): string[] {
  return predicates.length === 0 ? [] : [`WHERE ${predicates.map((predicate) => `(${predicate})`).join(' AND ')}`];
}
