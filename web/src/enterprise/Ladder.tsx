import { useOperation } from '../api/useOperation';
import {
  EnterpriseLadderDocument,
  type EnterpriseLadderQuery,
  type RecognitionLevel,
  type RecognitionTier,
  type TitledFragment,
} from '../generated/graphql';
import { Facts } from '../view/Facts';
import { MethodNote } from '../view/MethodNote';
import { Answer } from '../view/states';
import { isOver } from '../words/numbers';
import { useTerms } from '../words/terms';
import { useWords } from './words';

type Ladder = NonNullable<EnterpriseLadderQuery['enterprise']>['ladder'];
interface Rung {
  readonly tier: RecognitionTier;
  readonly level: RecognitionLevel;
}

interface Asking {
  readonly id: string;
  readonly titles: Props['titles'];
}

/** Asked for by itself: it takes longer to compute than the facts around it. */
export function OnLadder({ id, titles }: Asking) {
  const asked = useOperation(EnterpriseLadderDocument, { id });
  return (
    <Answer asked={asked}>
      {({ enterprise }) => enterprise && <Standing ladder={enterprise.ladder} titles={titles} />}
    </Answer>
  );
}

interface Props {
  readonly ladder: Ladder;
  /** Those of the firm, which tell whether its end is stated or estimated. */
  readonly titles: readonly TitledFragment[];
}

/** Where a firm stands, what comes next, and what is not shown for it yet. */
function Standing({ ladder, titles }: Props) {
  const t = useWords();
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
          [t('missingFor'), missing.length > 0 && <Missing conditions={missing} />],
          [t('expires'), expiresOn !== null && <Expiry on={expiresOn} isStated={isStated(ladder, titles)} />],
          [t('fromFounding'), monthsFromFounding === null ? null : t('months', { count: monthsFromFounding })],
        ]}
      />
      <MethodNote of={ladder} />
    </section>
  );
}

function Missing({ conditions }: { readonly conditions: Ladder['missing'] }) {
  return (
    <ul className="plain">
      {conditions.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}

function Expiry({ on, isStated: stated }: { readonly on: string; readonly isStated: boolean }) {
  const t = useWords();
  return (
    <>
      {on} {isOver(on) && t('ranOut')} {!stated && t('estimated')}
    </>
  );
}

function isStated({ current, expiresOn }: Ladder, titles: readonly TitledFragment[]): boolean {
  return titles.some(
    ({ tier, level, validUntil }) => tier === current?.tier && level === current.level && validUntil === expiresOn,
  );
}
