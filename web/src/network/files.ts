import type { FileColumn } from '../api/download';
import { NetworkRelationsDocument } from '../generated/graphql';
import type { FileOffer } from '../table/list';
import type { Growth } from './growth';
import { isRelation, type Relation, relationOf } from './relations';
import type { NetworkSay, NetworkWord } from './words';

const SINGLE = new Set(['chain', 'region', 'parent']);
const WITH_PRODUCT = new Set(['suppliers', 'customers', 'partners', 'competitors', 'chainPositions', 'industries']);

/** All of one relation of one node as a file, whatever part of it is drawn; null where it is a single node. */
export function fileOf(
  { expansion, own, total }: Growth,
  t: NetworkSay,
  types: Readonly<Record<string, string>>,
): FileOffer | null {
  const { id, relation } = expansion;
  const found = own && relationOf(relation, own.type);
  if (!own || !found || !isRelation(relation) || SINGLE.has(relation)) return null;
  const isPosition = own.type === 'Segment' && relation === 'enterprises';
  return {
    label: `${own.name} · ${t(relation)}`,
    operation: NetworkRelationsDocument,
    variables: { id, [relation]: true },
    path: found.at[0] === 'node' ? `node.${relation}.edges` : `node.${relation}`,
    columns: [
      ...endColumns(found, t, types),
      ...(WITH_PRODUCT.has(relation) ? [{ title: t('product'), path: 'product' }] : []),
      ...found.notes.map((name) => ({ title: t(NOTES[name] ?? 'note'), path: name })),
      ...(found.isCited && !isPosition ? citedColumns(t) : []),
    ],
    count: total,
  };
}

/** The node that a link leads to, or each of those that it may lead to. */
function endColumns({ at }: Relation, t: NetworkSay, types: Readonly<Record<string, string>>): FileColumn[] {
  const ends = at.length === 0 ? [''] : at.map((field) => `${field}.`);
  return ends.flatMap((end) => [
    { title: t('node'), path: `${end}name` },
    { title: t('type'), path: `${end}__typename`, labels: types },
    { title: t('id'), path: `${end}id` },
  ]);
}

function citedColumns(t: NetworkSay): FileColumn[] {
  return [
    { title: t('quotes'), path: 'citations.quote' },
    { title: t('sources'), path: 'citations.source.title' },
  ];
}

const NOTES: Readonly<Record<string, NetworkWord>> = {
  sharePercent: 'share',
  round: 'round',
  investedOn: 'investedOn',
  topic: 'topic',
};
