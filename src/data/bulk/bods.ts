import { createHash } from 'node:crypto';
import type { Graph } from '../../store/graph.js';
import { ask } from '../../store/query.js';
import type { Pages, Thing } from './pages.js';
import {
  type Document,
  namesOf,
  organizations,
  persons,
  type Quote,
  sourcesOf,
  stated,
  type Tie,
  ties,
} from './parties.js';
import { statingDatasets } from './queries.js';
import { canonical } from './text.js';

type Fields = Readonly<Record<string, unknown>>;

const VERSION = '0.4';
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const USCC = '统一社会信用代码 Unified Social Credit Identifier (GB 32100)';

/** What every statement says of who publishes it, and when what it says was loaded. */
interface Publication {
  readonly publisher: string;
  readonly dayOf: (datasets: readonly string[]) => string;
}

/** Who is meant, then what is between them: the standard wants both ends of a relationship before it. */
export async function* bodsStatements(graph: Graph, publisher: string): Pages<Fields> {
  const loaded = new Map((await ask(graph, statingDatasets, {})).map(({ id, loadedAt }) => [id, loadedAt]));
  const newest =
    [...loaded.values()]
      .filter((at) => at !== null)
      .sort()
      .at(-1) ?? '';
  const dayOf = (datasets: readonly string[]) => {
    const moments = datasets.map((id) => loaded.get(id) ?? newest).sort();
    return (moments.at(-1) ?? newest).slice(0, 10);
  };
  const publication = { publisher, dayOf };
  for await (const page of organizations(graph)) yield aboutThings(graph, page, publication, entityRecord);
  for await (const page of persons(graph)) yield aboutThings(graph, page, publication, personRecord);
  for await (const page of ties(graph)) {
    yield page.flatMap((tie) => {
      const interest = interestOf(tie);
      return interest === null ? [] : [aboutTie(tie, interest, publication)];
    });
  }
}

interface MadeRecord {
  readonly recordType: 'entity' | 'person';
  readonly recordDetails: Fields;
}

async function aboutThings(
  graph: Graph,
  page: readonly Thing[],
  publication: Publication,
  recordOf: (thing: Thing) => MadeRecord,
): Promise<readonly Fields[]> {
  const sources = await sourcesOf(graph, page);
  return page.map((thing) => {
    const dataset = stated(thing, 'dataset');
    const datasets = dataset === null ? thing.datasets : [...thing.datasets, dataset];
    return statement(
      {
        recordId: thing.id,
        declarationSubject: thing.id,
        ...recordOf(thing),
        ...sourceOf(sources.get(thing.id) ?? []),
      },
      datasets,
      publication,
    );
  });
}

function entityRecord(thing: Thing): MadeRecord {
  const [uscc, lei, founded] = [stated(thing, 'uscc'), stated(thing, 'lei'), stated(thing, 'foundedOn')];
  const names = namesOf(thing, (kind) => kind !== 'CODE');
  const identifiers = [
    ...(uscc === null ? [] : [{ id: uscc, schemeName: USCC }]),
    ...(lei === null ? [] : [{ id: lei, scheme: 'XI-LEI', schemeName: 'Legal Entity Identifier (ISO 17442)' }]),
  ];
  return {
    recordType: 'entity',
    recordDetails: {
      isComponent: false,
      entityType: { type: entityTypeOf(thing, identifiers.length > 0) },
      name: stated(thing, 'name'),
      ...(names.length > 0 ? { alternateNames: names } : {}),
      ...(identifiers.length > 0 ? { identifiers } : {}),
      ...(founded !== null && DAY.test(founded) ? { foundingDate: founded } : {}),
    },
  };
}

/** A name in a document does not tell whether its bearer is in a register; a number of one does. */
function entityTypeOf(thing: Thing, isRegistered: boolean): string {
  if (stated(thing, 'institutionKind') === 'AGENCY') return 'stateBody';
  return isRegistered ? 'registeredEntity' : 'legalEntity';
}

function personRecord(thing: Thing): MadeRecord {
  const names = [{ fullName: stated(thing, 'name') }];
  return { recordType: 'person', recordDetails: { isComponent: false, personType: 'knownPerson', names } };
}

interface Interest {
  readonly subject: string;
  readonly interestedParty: string;
  readonly details: Fields;
}

/** Who founded something has no interest in it by that. */
function interestOf(tie: Tie): Interest | null {
  const { kind, start, end } = tie;
  if (kind === 'MANAGED_BY') {
    const isPerson = tie.endLabels.includes('Person');
    const type = isPerson ? 'seniorManagingOfficial' : 'otherInfluenceOrControl';
    return { subject: start, interestedParty: end, details: detailsOf(tie, type, ['role']) };
  }
  // That somebody invested does not say what for: shares, or what may become shares.
  if (kind === 'INVESTED_IN')
    return {
      subject: end,
      interestedParty: start,
      details: detailsOf(tie, 'unknownInterest', ['round', 'amount', 'currency']),
    };
  if (kind === 'CONTROLS')
    return { subject: end, interestedParty: start, details: detailsOf(tie, controlTypeOf(tie), ['kind']) };
  return null;
}

/** A subsidiary may be one by shares, votes or contract; where a share is stated, by shares. */
function controlTypeOf(tie: Tie): string {
  const kind = stated(tie, 'kind');
  if (kind === 'SHAREHOLDING' || stated(tie, 'share') !== null) return 'shareholding';
  return kind === 'MANAGEMENT' ? 'otherInfluenceOrControl' : 'unknownInterest';
}

/** Dates that are no whole day are words, since the standard knows no others. */
function detailsOf(tie: Tie, type: string, names: readonly string[]): Fields {
  const [from, to] = [stated(tie, 'validFrom') ?? stated(tie, 'investedOn'), stated(tie, 'validTo')];
  const coarse = [
    ...(from !== null && !DAY.test(from) ? [`from ${from}`] : []),
    ...(to !== null && !DAY.test(to) ? [`until ${to}`] : []),
  ];
  const said = names.flatMap((name) => (stated(tie, name) === null ? [] : [`${name} ${stated(tie, name)}`]));
  const share = stated(tie, 'share');
  return {
    type,
    // No document says whether others stand between the two.
    directOrIndirect: 'unknown',
    details: [tie.kind, ...said, ...coarse].join('; '),
    ...(type === 'shareholding' && share !== null ? { share: { exact: Number(share) } } : {}),
    ...(from !== null && DAY.test(from) ? { startDate: from } : {}),
    ...(to !== null && DAY.test(to) ? { endDate: to } : {}),
  };
}

function aboutTie(tie: Tie, { subject, interestedParty, details }: Interest, publication: Publication): Fields {
  const { quotes, confidence } = tie;
  const comments = [
    ...(confidence === 'EXPLICIT' || confidence === null ? [] : [`Confidence: ${confidence}`]),
    ...quotes.map(commentOf),
  ];
  const annotations = comments.map((description) => {
    return { statementPointerTarget: '/recordDetails', motivation: 'commenting', description };
  });
  return statement(
    {
      recordId: tie.id,
      declarationSubject: subject,
      recordType: 'relationship',
      recordDetails: { isComponent: false, subject, interestedParty, interests: [details] },
      ...sourceOf(quotes),
      ...(annotations.length > 0 ? { annotations } : {}),
    },
    [tie.dataset],
    publication,
  );
}

function commentOf({ quote, title, locator }: Quote): string {
  return `“${quote}” (${[title, locator].filter((part) => part !== null).join(', ')})`;
}

function sourceOf(documents: readonly Document[]): Fields {
  const titles = distinct(documents.map(({ title, source }) => title ?? source));
  const publishers = distinct(documents.flatMap(({ publisher }) => publisher ?? []));
  if (titles.length === 0) return {};
  const asserted = publishers.map((name) => ({ name }));
  return { source: { description: titles.join('; '), ...(asserted.length > 0 ? { assertedBy: asserted } : {}) } };
}

/** The id of a statement is that of what it says: said otherwise, it is another statement of the same record. */
function statement(said: Fields, datasets: readonly string[], { publisher, dayOf }: Publication): Fields {
  const day = dayOf(datasets);
  const whole = {
    ...said,
    statementDate: day,
    publicationDetails: { publicationDate: day, bodsVersion: VERSION, publisher: { name: publisher } },
  };
  return { statementId: createHash('sha256').update(canonical(whole)).digest('hex'), ...whole };
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
