import { SourceChip } from '../evidence/SourceChip';
import type { ChainFigureFragment } from '../generated/graphql';
import { countedIn } from '../observation/counted';
import { valueText } from '../observation/value';
import { Partial } from '../view/states';
import { useLang } from '../words/i18n';

interface Props {
  readonly title: string;
  readonly figures: readonly ChainFigureFragment[];
  readonly all: number;
}

/** What the documents count, each figure with its own quote. */
export function Figures({ title, figures, all }: Props) {
  const lang = useLang();
  if (figures.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <dl className="facts">
        {figures.map((figure) => (
          <div key={figure.id} className="figure">
            <dt>{figure.metric.name}</dt>
            <dd>
              {valueText(figure, figure.metric.unit, lang) ?? '—'}
              <span className="muted">
                {[figure.asOf, figure.period, countedIn(figure)].flatMap((part) => (part ? ` · ${part}` : []))}
              </span>
              <SourceChip of={figure.metric.name} citations={figure.citations} fact={figure.factId} />
            </dd>
          </div>
        ))}
      </dl>
      {all > figures.length && <Partial shown={figures.length} all={all} />}
    </section>
  );
}
