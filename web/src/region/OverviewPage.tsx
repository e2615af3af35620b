import { useOperation } from '../api/useOperation';
import { EntityFrame, type Framed } from '../entity/EntityFrame';
import { Links } from '../entity/Links';
import { RegionLadderDocument, type RegionLadderQuery, RegionOverviewDocument } from '../generated/graphql';
import { layoutBarGroups } from '../picture/barGroups';
import { Picture } from '../picture/Picture';
import type { Scene } from '../picture/scene';
import { ListTable, listPart } from '../table/ListTable';
import { type List, list } from '../table/list';
import { MethodNote } from '../view/MethodNote';
import { Parts } from '../view/Parts';
import { Answer, Empty } from '../view/states';
import type { Shape } from '../view/View';
import { useTerms } from '../words/terms';
import { useClusterColumns, useParkColumns, useRungColumns } from './columns';
import { useRegionLink } from './state';
import { useWords } from './words';

export function OverviewPage(frame: Framed) {
  const t = useWords();
  const { state, go } = useRegionLink();
  const { id, name } = frame.head;
  const asked = useOperation(RegionLadderDocument, { id });
  const rungs = list(asked, ({ region }) => region?.ladder.rungs, {
    label: t('ladder'),
    columns: useRungColumns(),
    keyOf: ({ tier, level }) => `${tier} ${level}`,
  });
  const scene = useBars(rungs.rows);
  const { files, content } = useBelonging(id);
  return (
    <EntityFrame
      {...frame}
      asked={asked}
      files={[rungs, ...files]}
      {...(rungs.rows.length > 0 ? { scene, shape: state.view, onShape: (view) => go({ view }) } : {})}
    >
      <Answer asked={asked}>
        {({ region }) =>
          region && <Ladder name={name} ladder={region.ladder} list={rungs} view={state.view} scene={scene} />
        }
      </Answer>
      {content}
    </EntityFrame>
  );
}

type Rungs = NonNullable<RegionLadderQuery['region']>['ladder']['rungs'];

function useBars(rungs: Rungs): () => Scene {
  const t = useWords();
  const { term } = useTerms();
  return () => {
    const bars = rungs.map(({ tier, level, count }) => ({
      label: `${term('RecognitionTier', tier)}（${term('RecognitionLevel', level)}）`,
      value: count,
      text: t('firmsOf', { count }),
    }));
    return layoutBarGroups([{ title: t('known'), bars, note: null }]);
  };
}

/** What the region consists of, belongs to, and has. */
function useBelonging(id: string) {
  const t = useWords();
  const asked = useOperation(RegionOverviewDocument, { id });
  const { children = [], groups = [] } = asked.data?.region ?? {};
  const clusters = list(asked, ({ region }) => region?.clusters, {
    label: t('clusters'),
    columns: useClusterColumns(),
  });
  const parks = list(asked, ({ region }) => region?.parks, { label: t('parks'), columns: useParkColumns() });
  const content = (
    <Answer asked={asked}>
      <Parts
        parts={[
          { title: t('children'), count: children.length, content: <Links nodes={children} type="Region" /> },
          { title: t('groups'), count: groups.length, content: <Links nodes={groups} type="Region" /> },
          listPart(clusters),
          listPart(parks),
        ]}
      />
    </Answer>
  );
  return { files: [clusters, parks], content };
}

type Found = NonNullable<RegionLadderQuery['region']>['ladder'];

interface Props {
  readonly name: string;
  readonly ladder: Found;
  readonly list: List<Found['rungs'][number]>;
  readonly view: Shape;
  readonly scene: () => Scene;
}

export function Ladder({ name, ladder, list, view, scene }: Props) {
  const t = useWords();
  const hasRungs = list.rows.length > 0;
  return (
    <section>
      <h2>{list.label}</h2>
      <p className="muted">{t('ladderNote')}</p>
      {!hasRungs && <Empty title={t('noLadder')}>{t('noLadderWhy')}</Empty>}
      {hasRungs && view === 'picture' && <Picture scene={scene()} label={t('ladderLabel', { name })} />}
      {hasRungs && view === 'table' && <ListTable list={list} />}
      <MethodNote of={ladder} />
    </section>
  );
}
