import { Checkbox } from 'antd';
import { useOperation } from '../api/useOperation';
import { EntityFrame, type Framed } from '../entity/EntityFrame';
import { RegionFiguresDocument } from '../generated/graphql';
import type { FigureEdge } from '../observation/columns';
import { FiguresTable } from '../observation/FiguresTable';
import { useFigures } from '../observation/useFigures';
import { ListSection, pagingBy } from '../table/ListTable';
import { SelectControl } from '../view/Control';
import { Answer } from '../view/states';
import { useRegionLink } from './state';
import { useWords } from './words';

/** A region has up to some hundred figures. They come by metric, so that what documents say of one thing stands together. */
export function FiguresPage(frame: Framed) {
  const t = useWords();
  const link = useRegionLink();
  const { state } = link;
  const { after, metric, contradicted } = state;
  const asked = useOperation(RegionFiguresDocument, { id: frame.head.id, first: 100, after: after || null });
  const figures = useFigures(asked, ({ region }) => region?.observations.edges);
  const rows = figures.rows.filter((row) => isChosen(row, metric, contradicted));
  return (
    <EntityFrame {...frame} asked={asked} files={[figures]} controls={<Filters figures={figures.rows} />}>
      <Answer asked={asked}>
        <ListSection list={figures} rows={rows} empty={[t('noFigures'), t('noFiguresWhy')]} {...pagingBy(link)}>
          <FiguresTable list={figures} rows={rows} />
        </ListSection>
      </Answer>
    </EntityFrame>
  );
}

function Filters({ figures }: { readonly figures: readonly FigureEdge[] }) {
  const t = useWords();
  const { state, go } = useRegionLink();
  const metrics = new Map(figures.map(({ node: { metric } }) => [metric.id, metric.name]));
  return (
    <>
      <SelectControl
        label={t('metric')}
        width={240}
        value={state.metric}
        options={[{ value: '', label: t('allMetrics') }, ...[...metrics].map(([value, label]) => ({ value, label }))]}
        onChange={(metric) => go({ metric })}
      />
      <Checkbox checked={state.contradicted} onChange={({ target }) => go({ contradicted: target.checked })}>
        {t('onlyContradicted')}
      </Checkbox>
    </>
  );
}

function isChosen({ node }: FigureEdge, metric: string, contradicted: boolean): boolean {
  return (metric === '' || node.metric.id === metric) && (!contradicted || node.contradicts.length > 0);
}
