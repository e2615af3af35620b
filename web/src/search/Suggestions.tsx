import { Unanswered } from '../view/states';
import { useTerms } from '../words/terms';
import { type Offered, type Option, optionId } from './useSuggestions';
import { useWords } from './words';

interface Choosing {
  /** The id of the list; those of its options follow from it. */
  readonly list: string;
  readonly active: number;
  readonly onActive: (index: number) => void;
  readonly onChoose: (to: string) => void;
}

interface Props extends Choosing {
  readonly offered: Offered;
}

/** What stands under the box: the best of each kind and all results; or, in a word, that there is nothing. */
export function Suggestions({ offered: { asked, query, groups, totalCount, options }, ...choosing }: Props) {
  const t = useWords();
  const { term } = useTerms();
  if (query === '') return null;
  const starts = groups.map((_, at) => groups.slice(0, at).reduce((sum, group) => sum + group.options.length, 0));
  const all = options.at(-1);
  return (
    <div className={totalCount === null && asked.state === 'waiting' ? 'visually-hidden' : 'suggestions'}>
      <div role="status" className={totalCount === 0 ? 'suggestions-none' : 'visually-hidden'}>
        {totalCount !== null && (totalCount === 0 ? t('none', { q: query }) : t('offered', { count: totalCount }))}
      </div>
      <Unanswered asked={asked} />
      {all && (
        <div role="listbox" id={choosing.list} aria-label={t('suggestions')}>
          {groups.map(({ kind, options: ofKind }, at) => (
            // biome-ignore lint/a11y/useSemanticElements: a list box has groups, not fieldsets.
            <div key={kind} role="group" aria-label={term('EntityKind', kind)}>
              <div className="suggestions-kind" aria-hidden="true">
                {term('EntityKind', kind)}
              </div>
              {ofKind.map((option, index) => (
                <Offer key={option.to} option={option} index={(starts[at] ?? 0) + index} {...choosing} />
              ))}
            </div>
          ))}
          <Offer
            option={{ ...all, name: t('allResults', { q: query, count: totalCount }) }}
            index={options.length - 1}
            {...choosing}
          />
        </div>
      )}
    </div>
  );
}

interface OfferProps extends Choosing {
  readonly option: Option;
  readonly index: number;
}

/** The box keeps the focus, so a press of the mouse must not take it, and the keyboard speaks to the box. */
function Offer({ option: { to, name, detail }, index, list, active, onActive, onChoose }: OfferProps) {
  const isActive = index === active;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: an option of a combobox is pointed at by aria-activedescendant.
    <div
      role="option"
      id={optionId(list, index)}
      aria-selected={isActive}
      className="suggestion"
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={() => isActive || onActive(index)}
      onClick={() => onChoose(to)}
    >
      {name} {detail !== '' && <span className="muted small">{detail}</span>}
    </div>
  );
}
