import { useOperation } from '../api/useOperation';
import { EntityFrame, type Framed } from '../entity/EntityFrame';
import { Links } from '../entity/Links';
import { RegionLadderDocument, type RegionLadderQuery, RegionOverviewDocument } from '../generated/graphql';
import { useLink } from '../link/useLink';
import { layoutBarGroups } from '../picture/barGroups';
import type { Scene } from '../picture/scene';
import { listPart } from '../table/ListTable';
import { list } from '../table/list';
import { Parts } from '../view/Parts';
import { Answer } from '../view/states';
import { useWords } from '../words/i18n';
import { useTerms } from '../words/terms';
import { useClusterColumns, useParkColumns, useRungColumns } from './columns';
import { Ladder } from './Ladder';
import { regionCodec } from './state';
import { words } from './words';

export function OverviewPage(frame: Framed) {
  const t = useWords(words);
  const { state, go } = useLink(regionCodec);
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
  const t = useWords(words);
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
  const t = useWords(words);
  const asked = useOperation(RegionOverviewDocument, { id });
  const { children = [], groups = [] } = asked.data?.region ?? {};
  const keyOf = (row: { readonly id: string }) => row.id;
  const clusters = list(asked, ({ region }) => region?.clusters, {
    label: t('clusters'),
    columns: useClusterColumns(),
    keyOf,
  });
  const parks = list(asked, ({ region }) => region?.parks, { label: t('parks'), columns: useParkColumns(), keyOf });
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
