import type { EnterpriseLadderQuery, RecognitionLevel, RecognitionTier } from '../generated/graphql';
import { Facts } from '../view/Facts';
import { MethodNote } from '../view/MethodNote';
import { useWords } from '../words/i18n';
import { useTerms } from '../words/terms';
import { words } from './words';

type Ladder = NonNullable<EnterpriseLadderQuery['enterprise']>['ladder'];
interface Rung {
  readonly tier: RecognitionTier;
  readonly level: RecognitionLevel;
}

/** Where a firm stands, what comes next, and what is not shown for it yet. */
export function LadderPanel({ ladder }: { readonly ladder: Ladder }) {
  const t = useWords(words);
  const { term } = useTerms();
  const { current, next, missing, expiresOn, monthsFromFounding } = ladder;
  const say = ({ tier, level }: Rung) => `${term('RecognitionTier', tier)}（${term('RecognitionLevel', level)}）`;
  return (
    <section>
      <h2>{t('ladder')}</h2>
      <Facts
        facts={[
          [t('current'), current ? say(current) : t('noTitle')],
          [t('next'), next ? say(next) : t('top')],
          [
            t('missingFor'),
            missing.length > 0 && (
              <ul className="plain">
                {missing.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            ),
          ],
          [t('expires'), expiresOn],
          [t('fromFounding'), monthsFromFounding === null ? null : t('months', { count: monthsFromFounding })],
        ]}
      />
      <MethodNote method={ladder.method} coverage={ladder.coverage} dataAsOf={ladder.dataAsOf} />
    </section>
  );
}
