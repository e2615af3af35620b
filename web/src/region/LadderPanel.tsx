import type { RegionLadderQuery } from '../generated/graphql';
import { Picture } from '../picture/Picture';
import type { Scene } from '../picture/scene';
import { DataTable } from '../table/DataTable';
import { MethodNote } from '../view/MethodNote';
import { Empty } from '../view/states';
import type { Shape } from '../view/View';
import { useWords } from '../words/i18n';
import { useRungColumns } from './useRegionColumns';
import { words } from './words';

interface Props {
  readonly name: string;
  readonly ladder: NonNullable<RegionLadderQuery['region']>['ladder'];
  readonly view: Shape;
  readonly scene: () => Scene;
}

export function LadderPanel({ name, ladder, view, scene }: Props) {
  const t = useWords(words);
  const columns = useRungColumns();
  const { rungs, method, coverage, dataAsOf } = ladder;
  return (
    <section>
      <h2>{t('ladder')}</h2>
      <p className="muted">{t('ladderNote')}</p>
      {rungs.length === 0 && <Empty title={t('noLadder')}>{t('noLadderWhy')}</Empty>}
      {rungs.length > 0 && view === 'picture' && <Picture scene={scene()} label={t('ladderLabel', { name })} />}
      {rungs.length > 0 && view === 'table' && (
        <DataTable
          label={t('ladder')}
          columns={columns}
          rows={rungs}
          rowKey={({ tier, level }) => `${tier} ${level}`}
        />
      )}
      <MethodNote method={method} coverage={coverage} dataAsOf={dataAsOf} />
    </section>
  );
}
