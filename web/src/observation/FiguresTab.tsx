import type { OperationResult } from '../api/useOperation';
import { EntityFrame, type Framed } from '../entity/EntityFrame';
import { SourceChip } from '../evidence/SourceChip';
import type { CitedFragment, FiguresFragment } from '../generated/graphql';
import { useWords } from '../organization/words';
import { ListSection, type Paging } from '../table/ListTable';
import { Answer } from '../view/states';
import { FiguresTable } from './FiguresTable';
import { useFigures } from './useFigures';

interface Observed {
  readonly observations: FiguresFragment;
  readonly citations: readonly CitedFragment[];
}

interface Props<Data> {
  readonly frame: Framed;
  readonly asked: OperationResult<Data>;
  readonly select: (data: Data) => Observed | null;
  readonly paging: Paging;
}

/** What the documents say of a thing in figures, and where they speak of it at all. */
export function FiguresTab<Data>({ frame, asked, select, paging }: Props<Data>) {
  const t = useWords();
  const figures = useFigures(asked, (data) => select(data)?.observations.edges);
  const found = asked.data && select(asked.data);
  return (
    <EntityFrame {...frame} asked={asked} files={[figures]}>
      <Answer asked={asked}>
        <p>
          {t('citations')}
          <SourceChip of={frame.head.name} citations={found?.citations ?? []} />
        </p>
        <ListSection list={figures} empty={[t('noFigures'), t('noFiguresWhy')]} {...paging}>
          <FiguresTable list={figures} />
        </ListSection>
      </Answer>
    </EntityFrame>
  );
}
