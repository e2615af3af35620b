import type { Graph } from '../../store/graph.js';
import type { Pages, Thing } from './pages.js';
import { documents, namesOf, organizations, persons, sourcesOf, stated, type Tie, ties } from './parties.js';

type Values = readonly (string | null | undefined)[];

/** An entity of FollowTheMoney: every property a list of texts, and what nobody states is not there. */
interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** ISO 639-3, as the standard has it; it tells no scripts. */
const LANGUAGES: Readonly<Record<string, string>> = { 'zh-Hans': 'zho', 'zh-Hant': 'zho', en: 'eng' };
/** A brand alone does not tell who is meant, and a code does not name anybody. */
const WEAK = 'BRAND';
const NO_NAME = new Set(['FORMER', 'CODE', WEAK]);

/** Documents, then who is meant, then what is between them: whatever an entity refers to stands before it. */
export async function* ftmEntities(graph: Graph, publisher: string | null): Pages<Entity> {
  const published = { publisher: [publisher] };
  for await (const page of documents(graph)) yield page.map((source) => document(source, publisher));
  for await (const page of organizations(graph)) yield entitiesOf(graph, page, organization, published);
  for await (const page of persons(graph)) yield entitiesOf(graph, page, person, published);
  for await (const page of ties(graph)) yield page.map((tie) => tieEntity(tie, published));
}

type Made = Readonly<{ schema: string; properties: Readonly<Record<string, Values>> }>;

async function entitiesOf(
  graph: Graph,
  page: readonly Thing[],
  make: (thing: Thing) => Made,
  published: Readonly<Record<string, Values>>,
): Promise<readonly Entity[]> {
  const sources = await sourcesOf(graph, page);
  return page.map((thing) => {
    const { schema, properties } = make(thing);
    const proof = (sources.get(thing.id) ?? []).map(({ source }) => idOf(source));
    return entity(thing.id, schema, { ...properties, ...published, proof });
  });
}

function document(source: Thing, publisher: string | null): Entity {
  const file = stated(source, 'file');
  // A document of which nobody says in which file it is: the standard wants that of a plain one.
  return entity(source.id, file === null ? 'Article' : 'Document', {
    title: [stated(source, 'title')],
    name: [stated(source, 'name')],
    fileName: [file],
    publisher: [stated(source, 'publisher'), publisher],
    publishedAt: [stated(source, 'publishedOn')],
    language: [LANGUAGES[stated(source, 'language') ?? '']],
  });
}

function organization(thing: Thing): Made {
  const isFirm = thing.labels.includes('Enterprise');
  const ofFirm = isFirm ? { ticker: namesOf(thing, (kind) => kind === 'CODE') } : {};
  return {
    schema: schemaOf(thing, isFirm),
    properties: {
      name: [stated(thing, 'name')],
      alias: namesOf(thing, (kind) => !NO_NAME.has(kind)),
      weakAlias: namesOf(thing, (kind) => kind === WEAK),
      previousName: namesOf(thing, (kind) => kind === 'FORMER'),
      uscCode: [stated(thing, 'uscc')],
      leiCode: [stated(thing, 'lei')],
      incorporationDate: [stated(thing, 'foundedOn')],
      website: [stated(thing, 'website')],
      summary: [stated(thing, 'description')],
      ...ofFirm,
    },
  };
}

function schemaOf(thing: Thing, isFirm: boolean): string {
  if (isFirm) return 'Company';
  return stated(thing, 'institutionKind') === 'AGENCY' ? 'PublicBody' : 'Organization';
}

function person(thing: Thing): Made {
  return { schema: 'Person', properties: { name: [stated(thing, 'name')] } };
}

function tieEntity(tie: Tie, published: Readonly<Record<string, Values>>): Entity {
  const { schema, properties } = tieOf(tie);
  return entity(tie.id, schema, {
    ...properties,
    ...published,
    recordId: [tie.id],
    description: tie.quotes.map(({ quote }) => quote),
    status: [tie.confidence],
    proof: tie.quotes.map(({ source }) => idOf(source)),
  });
}

function tieOf(tie: Tie): Made {
  const [start, end, kind] = [idOf(tie.start), idOf(tie.end), stated(tie, 'kind')];
  const role = [stated(tie, 'role')];
  const dates = { startDate: [stated(tie, 'validFrom')], endDate: [stated(tie, 'validTo')] };
  switch (tie.kind) {
    case 'INVESTED_IN':
      return {
        schema: 'Ownership',
        properties: { owner: [start], asset: [end], role: ['INVESTED_IN'], ...investment(tie) },
      };
    case 'MANAGED_BY':
      return { schema: 'Directorship', properties: { director: [end], organization: [start], role, ...dates } };
    case 'FOUNDED_BY':
      return link(end, start, { role: role[0] ? role : ['FOUNDED_BY'], date: [stated(tie, 'on')] });
    default:
  }
  if (kind === 'MANAGEMENT')
    return { schema: 'Directorship', properties: { director: [start], organization: [end], role: [kind], ...dates } };
  // Only a company can be owned, as the standard has it, and only what is said to be owned is.
  if (kind === null || !tie.endLabels.includes('Enterprise'))
    return link(start, end, { role: [kind ?? tie.kind], ...dates });
  const shares = { percentage: [stated(tie, 'share')], ownershipType: [kind] };
  return { schema: 'Ownership', properties: { owner: [start], asset: [end], ...shares, ...dates } };
}

/** What an investor paid does not say what its shares are worth, so it is said in words. */
function investment(tie: Tie): Readonly<Record<string, Values>> {
  const [round, amount, currency] = [stated(tie, 'round'), stated(tie, 'amount'), stated(tie, 'currency')];
  const paid = amount === null ? null : ['amount', amount, currency].filter((part) => part !== null).join(' ');
  return { startDate: [stated(tie, 'investedOn')], summary: [round === null ? null : `round ${round}`, paid] };
}

function link(subject: string, object: string, more: Readonly<Record<string, Values>>): Made {
  return { schema: 'UnknownLink', properties: { subject: [subject], object: [object], ...more } };
}

function entity(id: string, schema: string, properties: Readonly<Record<string, Values>>): Entity {
  const given = Object.entries(properties).map(([name, values]): [string, readonly string[]] => {
    return [name, [...new Set(values.filter((value): value is string => typeof value === 'string' && value !== ''))]];
  });
  return { id: idOf(id), schema, properties: Object.fromEntries(given.filter(([, values]) => values.length > 0)) };
}

/** The standard's ids hold no colon. */
function idOf(id: string): string {
  return id.replaceAll(':', '.');
}
