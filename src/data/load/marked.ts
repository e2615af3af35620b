import { type EntityRecord, identityKeyOf, readingsOf } from './record.js';

/** A record with what it is compared by. */
export interface Candidate {
  readonly record: EntityRecord;
  /** Only within one are two the same: the kind, and the chain of a segment, the scheme of a class, the unit of a metric. */
  readonly scope: string;
}

/** Names by which a thing is registered. */
const REGISTERED = new Set(['NAME', 'FULL']);
/** Others tell which is meant unless several have the same; a BRAND is always shared. */
const OTHER = new Set(['SHORT', 'FORMER', 'ORIGINAL', 'ENGLISH']);

/** What is compared of a record. */
export interface Marked {
  readonly id: string;
  readonly record: EntityRecord;
  /** The judgements that make it the same as another. */
  readonly same: readonly string[];
  readonly identifiers: readonly string[];
  readonly codes: readonly string[];
  readonly registered: readonly string[];
  readonly readings: readonly string[];
  readonly others: readonly string[];
  /** What only one thing has, by what it is: a group never has two of one. */
  readonly anchors: Readonly<Record<string, string>>;
}

/** What a person judged of two things, by the ids that their records propose. */
export interface Judged {
  readonly one: string;
  readonly other: string;
  readonly verdict: 'SAME' | 'DIFFERENT' | 'UNSURE';
}

export function markedOf({ record }: Candidate, judged: readonly Judged[]): Marked {
  const { id, kind, names, properties, proposes, dataset, isAuthored } = record;
  const registered = names.filter((name) => REGISTERED.has(name.kind));
  const keys = (chosen: typeof names) => [...new Set(chosen.map(({ value }) => identityKeyOf(kind, value)))];
  const identifiers = compactOf({
    uscc: properties['uscc'],
    lei: properties['lei'],
    code: kind === 'Region' || kind === 'Industry' ? properties['code'] : undefined,
  });
  return {
    id,
    record,
    identifiers: Object.entries(identifiers).map((pair) => pair.join(' ')),
    codes: kind === 'Organization' ? keys(names.filter((name) => name.kind === 'CODE')) : [],
    registered: keys(registered),
    readings: [...new Set(registered.flatMap(({ value }) => readingsOf(kind, value)))],
    others: keys(names.filter((name) => OTHER.has(name.kind))),
    same: pairsOf(record, judged, 'SAME'),
    anchors: { ...anchorsOf(record, judged), ...identifiers, ...(isAuthored ? { [dataset]: proposes } : {}) },
  };
}

function compactOf(values: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

function pairsOf({ proposes }: EntityRecord, judged: readonly Judged[], verdict: Judged['verdict']): readonly string[] {
  return judged
    .filter((each) => each.verdict === verdict && (each.one === proposes || each.other === proposes))
    .map(({ one, other }) => `${one} ${other}`);
}

/** Two that were judged to differ have two values of one anchor, so no rule ever joins them. */
function anchorsOf(record: EntityRecord, judged: readonly Judged[]): Readonly<Record<string, string>> {
  return Object.fromEntries(pairsOf(record, judged, 'DIFFERENT').map((pair) => [pair, record.proposes]));
}
