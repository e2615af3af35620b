import type { RegionLadderQuery } from '../generated/graphql';
import { Picture } from '../picture/Picture';
import type { Scene } from '../picture/scene';
import { ListTable } from '../table/ListTable';
import type { List } from '../table/list';
import { MethodNote } from '../view/MethodNote';
import { Empty } from '../view/states';
import type { Shape } from '../view/View';
import { useWords } from '../words/i18n';
import { words } from './words';

type Found = NonNullable<RegionLadderQuery['region']>['ladder'];

interface Props {
  readonly name: string;
  readonly ladder: Found;
  readonly list: List<Found['rungs'][number]>;
  readonly view: Shape;
  readonly scene: () => Scene;
}

export function Ladder({ name, ladder, list, view, scene }: Props) {
  const t = useWords(words);
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
