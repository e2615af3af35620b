import type { FileColumn } from '../api/download';
import { NetworkRelationsDocument } from '../generated/graphql';
import type { FileOffer } from '../view/Actions';
import type { Say } from '../words/i18n';
import { isRelation, relationOf } from './relations';
import type { Growth } from './useGrowth';
import type { NetworkWord } from './words';

const SINGLE = new Set(['chain', 'region', 'parent']);
const WITH_PRODUCT = new Set(['suppliers', 'customers', 'partners', 'competitors', 'chainPositions', 'industries']);

/** All of one relation of one node as a file, whatever part of it is drawn; null where it is a single node. */
export function fileOf(
  { expansion, own, total }: Growth,
  t: Say<NetworkWord>,
  types: Readonly<Record<string, string>>,
): FileOffer | null {
  const { id, relation } = expansion;
  const found = own && relationOf(relation, own.type);
  if (!own || !found || !isRelation(relation) || SINGLE.has(relation)) return null;
  const ends = found.at.length === 0 ? [''] : found.at.map((field) => `${field}.`);
  const isPosition = own.type === 'Segment' && relation === 'enterprises';
  const columns: FileColumn[] = [
    ...ends.flatMap((end) => [
      { title: t('node'), path: `${end}name` },
      { title: t('type'), path: `${end}__typename`, labels: types },
      { title: t('id'), path: `${end}id` },
    ]),
    ...(WITH_PRODUCT.has(relation) ? [{ title: t('product'), path: 'product' }] : []),
    ...found.notes.map((name) => ({ title: t(NOTES[name] ?? 'note'), path: name })),
    ...(found.isCited && !isPosition
      ? [
          { title: t('quotes'), path: 'citations.quote' },
          { title: t('sources'), path: 'citations.source.title' },
        ]
      : []),
  ];
  return {
    label: `${own.name} · ${t(relation)}`,
    operation: NetworkRelationsDocument,
    variables: { id, [relation]: true },
    rows: found.at[0] === 'node' ? `node.${relation}.edges` : `node.${relation}`,
    columns,
    count: total,
  };
}

const NOTES: Readonly<Record<string, NetworkWord>> = {
  sharePercent: 'share',
  round: 'round',
  investedOn: 'investedOn',
  topic: 'topic',
};
