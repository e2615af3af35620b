import { useOperation } from '../api/useOperation';
import { nameOf } from '../entity/nameOf';
import { SuggestDocument, type SuggestQuery } from '../generated/graphql';
import { routes } from '../link/routes';
import { useSettled } from './EntityPicker';
import { contextOf, linkTo } from './found';

type Group = SuggestQuery['suggest'][number];

export interface Option {
  readonly to: string;
  readonly name: string;
  /** What it belongs to, and by which other name it was found. */
  readonly detail: string;
}

export interface OptionGroup extends Pick<Group, 'kind'> {
  readonly options: readonly Option[];
}

/** What a text may stand for, as soon as typing rests: nothing for another text than that in the box. */
export function useSuggestions(text: string) {
  const query = useSettled(text);
  const isCurrent = text !== '' && query === text;
  const asked = useOperation(SuggestDocument, { query }, { pause: !isCurrent });
  const found = isCurrent && asked.state === 'done' ? asked.data.suggest : null;
  const groups = (found ?? []).map(({ kind, edges }): OptionGroup => ({ kind, options: edges.map(optionOf) }));
  const named = groups.flatMap(({ options }) => options);
  const all = { to: routes.search(text), name: '', detail: '' };
  return {
    asked,
    query: isCurrent ? query : '',
    groups,
    totalCount: found === null ? null : found.reduce((sum, { totalCount }) => sum + totalCount, 0),
    /** In the order in which the keyboard goes through them; all results come last. */
    options: named.length === 0 ? [] : [...named, all],
  };
}

export type Offered = ReturnType<typeof useSuggestions>;

function optionOf({ node, matched }: Group['edges'][number]): Option {
  const name = nameOf(node);
  const other = matched.value === name ? '' : matched.value;
  return { to: linkTo(node), name, detail: [other, contextOf(node)].filter((part) => part !== '').join(' · ') };
}

/** What the box says which option is chosen by. */
export function optionId(list: string, index: number): string {
  return `${list}-${index}`;
}
