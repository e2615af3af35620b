import { useEffect } from 'react';
import { Link } from 'react-router';
import type { JudgementVerdict, NearMatchesQuery } from '../generated/graphql';
import { routes } from '../link/routes';
import { Failed } from '../view/failures';
import { Empty } from '../view/states';
import { Answers } from './Answers';
import { stillToAsk } from './queue';
import './review.css';
import { SideBySide } from './SideBySide';
import { useDecisions } from './useDecisions';
import { useKeys } from './useKeys';
import { AHEAD, usePairs } from './usePairs';
import { useWords } from './words';

/** One pair at a time. The next ones are there before they are asked for. */
export function Review({ first }: { readonly first: NearMatchesQuery }) {
  const t = useWords();
  const { pairs, hasMore, need, failure, again } = usePairs(first);
  const { decided, unsaved, waiting, decide, undo } = useDecisions();
  const left = stillToAsk(pairs, decided);
  const [pair] = left;
  const isShort = left.length < AHEAD && hasMore;
  useEffect(() => {
    if (isShort) need();
  }, [isShort, need]);
  const mayWrite = first.writeRefusal === null;
  const answer = (verdict: JudgementVerdict | null) => mayWrite && pair && decide(pair, verdict);
  useKeys({
    s: () => answer('SAME'),
    d: () => answer('DIFFERENT'),
    u: () => answer('UNSURE'),
    k: () => answer(null),
    z: () => mayWrite && undo(),
  });
  if (first.nearMatches?.nodes.length === 0)
    return (
      <Empty title={t('empty')}>
        {t('emptyWhy')} <Link to={routes.import()}>{t('toImport')}</Link>
      </Empty>
    );
  const settled = pairs.length - left.length - decided.length;
  const all = (first.nearMatches?.totalCount ?? 0) - settled;
  return (
    <>
      {!mayWrite && <Empty title={t('refused')}>{t('refusedWhy')}</Empty>}
      {unsaved && (
        <section>
          <h2>{t('unsaved', { a: unsaved.pair.a.name, b: unsaved.pair.b.name })}</h2>
          <Failed failure={unsaved.failure} again={unsaved.again} />
        </section>
      )}
      <p className="review-place" role="status">
        {pair && t('place', { at: decided.length + 1, all })}{' '}
        <span className="muted">
          {waiting > 0 ? t('saving', { count: waiting }) : decided.length > 0 && t('saved', { count: decided.length })}
        </span>
      </p>
      <Answers
        isDisabled={!mayWrite}
        hasPair={pair !== undefined}
        hasLast={decided.length > 0}
        answer={answer}
        undo={undo}
      />
      {pair && <SideBySide key={pair.id} pair={pair} />}
      {!pair && failure && <Failed failure={failure} again={again} />}
      {!pair && hasMore && !failure && <p role="status">{t('loading')}</p>}
      {!pair && !hasMore && (
        <Empty title={t('done')}>
          {t('doneWhy')} <Link to={routes.import()}>{t('toImport')}</Link>
        </Empty>
      )}
    </>
  );
}
