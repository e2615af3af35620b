import type { ReactNode } from 'react';
import { Links } from '../entity/Links';
import { SourceChip } from '../evidence/SourceChip';
import type { EnterpriseOverviewQuery } from '../generated/graphql';
import { words as common } from '../organization/words';
import { Picture } from '../picture/Picture';
import type { Scene } from '../picture/scene';
import { DataTable } from '../table/DataTable';
import { Facts } from '../view/Facts';
import { type Part, Parts } from '../view/Parts';
import type { Shape } from '../view/View';
import { useLang, useWords } from '../words/i18n';
import { Places } from './Places';
import {
  useLeadColumns,
  useListingColumns,
  useMilestoneColumns,
  usePositionColumns,
  useTitleColumns,
} from './useOverviewColumns';
import { words } from './words';

type Found = NonNullable<EnterpriseOverviewQuery['enterprise']>;

interface Props {
  readonly found: Found;
  readonly name: string;
  readonly view: Shape;
  readonly scene: () => Scene;
  readonly ladder: ReactNode;
}

export function OverviewPanel({ found, name, view, scene, ladder }: Props) {
  return (
    <>
      <About found={found} name={name} />
      {ladder}
      <Parts parts={useParts(found, name, view, scene)} />
    </>
  );
}

function About({ found, name }: { readonly found: Found; readonly name: string }) {
  const t = useWords(words);
  const c = useWords(common);
  const lang = useLang();
  const { uscc, description, foundedOn, products, locations, notSameAs, clusters, parks, citations } = found;
  return (
    <section>
      <h2 className="visually-hidden">{c('about')}</h2>
      <Facts
        facts={[
          [c('description'), description],
          [c('uscc'), uscc],
          [c('founded'), foundedOn],
          [t('locations'), locations.length > 0 && <Places locations={locations} />],
          [t('products'), products ? products.join(lang === 'zh' ? '、' : ', ') : null],
          [t('clusters'), clusters.length > 0 && <Links nodes={clusters} type="Cluster" />],
          [t('parks'), parks.length > 0 && <Links nodes={parks} type="Park" />],
          [c('notSameAs'), notSameAs.length > 0 && <Links nodes={notSameAs} />],
          [c('citations'), <SourceChip key="all" of={name} citations={citations} />],
        ]}
      />
    </section>
  );
}

function useParts(found: Found, name: string, view: Shape, scene: () => Scene): readonly Part[] {
  const t = useWords(words);
  const { recognitions, listings, milestones, chainPositions, leads } = found;
  const titles = useTitleColumns();
  const boards = useListingColumns();
  const positions = usePositionColumns();
  const events = useMilestoneColumns();
  const led = useLeadColumns();
  const keyOf = ({ id }: { readonly id: string }) => id;
  return [
    {
      title: t('titles'),
      count: recognitions.length,
      content: <DataTable label={t('titles')} columns={titles} rows={recognitions} rowKey={keyOf} />,
    },
    {
      title: t('positions'),
      count: chainPositions.length,
      note: t('positionsNote'),
      content: (
        <DataTable
          label={t('positions')}
          columns={positions}
          rows={chainPositions}
          rowKey={({ segment, product }) => `${segment.id} ${product}`}
        />
      ),
    },
    {
      title: t('leads'),
      count: leads.length,
      content: (
        <DataTable
          label={t('leads')}
          columns={led}
          rows={leads}
          rowKey={({ chain, cluster, statedBy }) => `${chain?.id ?? cluster?.id} ${statedBy}`}
        />
      ),
    },
    {
      title: t('listedAt'),
      count: listings.length,
      content: <DataTable label={t('listedAt')} columns={boards} rows={listings} rowKey={keyOf} />,
    },
    {
      title: t('milestones'),
      count: milestones.length,
      content:
        view === 'picture' ? (
          <Picture scene={scene()} label={t('timelineLabel', { name })} />
        ) : (
          <DataTable label={t('milestones')} columns={events} rows={milestones} rowKey={keyOf} />
        ),
    },
  ];
}
