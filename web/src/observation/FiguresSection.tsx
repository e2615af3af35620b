import { SourceChip } from '../evidence/SourceChip';
import type { CitedFragment } from '../generated/graphql';
import { words } from '../organization/words';
import { ListSection, type Paging } from '../table/ListTable';
import type { List } from '../table/list';
import { useWords } from '../words/i18n';
import type { FigureEdge } from './columns';
import { FiguresTable } from './FiguresTable';

interface Props extends Paging {
  readonly name: string;
  readonly list: List<FigureEdge>;
  readonly citations: readonly CitedFragment[];
}

/** What the documents say of a thing in figures, and where they speak of it at all. */
export function FiguresSection({ name, list, citations, ...paging }: Props) {
  const t = useWords(words);
  return (
    <>
      <p>
        {t('citations')}
        <SourceChip of={name} citations={citations} />
      </p>
      <ListSection list={list} empty={[t('noFigures'), t('noFiguresWhy')]} {...paging}>
        <FiguresTable list={list} />
      </ListSection>
    </>
  );
}
