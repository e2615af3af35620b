import { Button, Skeleton } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import type { Answering } from '../api/useAsking';
import { Failed, StillTrying } from './failures';
import { useWords } from './words';

/** Who waits longer is told why that may be. */
const LONG_MILLISECONDS = 3_000;

export function Waiting() {
  const t = useWords();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_MILLISECONDS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="waiting">
      <div role="status" aria-label={t('waiting')}>
        {isLong && <p>{t('waitingLong')}</p>}
      </div>
      <Skeleton active={false} paragraph={{ rows: 6 }} />
    </div>
  );
}

/** Nothing known is not nothing there, and there is always a next step. */
export function Empty({ title, children }: { readonly title?: string; readonly children?: ReactNode }) {
  const t = useWords();
  return (
    <div className="empty">
      <strong>{title ?? t('nothing')}</strong>
      <div>{children ?? t('nothingWhy')}</div>
    </div>
  );
}

interface AnswerProps<Data> {
  readonly asked: Answering<Data>;
  /** What is made of the answer; a function where the answer itself is needed. */
  readonly children: ReactNode | ((data: Data) => ReactNode);
}

/** One answer of the API in all its states. What was there stays on the screen while the same is asked again. */
export function Answer<Data>({ asked, children }: AnswerProps<Data>) {
  if (asked.data === null) return isUnanswered(asked) ? <Unanswered asked={asked} /> : <Waiting />;
  return (
    <>
      <Unanswered asked={asked} />
      <div aria-busy={asked.state === 'waiting'}>
        {typeof children === 'function' ? children(asked.data) : children}
      </div>
    </>
  );
}

function isUnanswered(asked: Answering<unknown>): boolean {
  return asked.state === 'failed' || (asked.state === 'waiting' && asked.trying !== null);
}

/** Nothing, unless a question has met a failure: then what it is, and what is done about it. */
export function Unanswered({ asked }: { readonly asked: Answering<unknown> }) {
  if (asked.state === 'failed') return <Failed failure={asked.failure} again={asked.again} />;
  return asked.state === 'waiting' && asked.trying ? <StillTrying trying={asked.trying} /> : null;
}

interface PartialProps {
  readonly shown: number;
  readonly all: number | null;
  readonly more?: (() => void) | undefined;
}

/** How much of a list is on the screen. */
export function Partial({ shown, all, more }: PartialProps) {
  const t = useWords();
  return (
    <p className="partial">
      {all === null ? t('partialSome', { shown }) : t('partial', { shown, all })}
      {more && (
        <Button size="small" onClick={more}>
          {t('more')}
        </Button>
      )}
    </p>
  );
}
