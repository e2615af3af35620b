import { Button } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import type { Failure } from '../api/failure';
import type { Trying } from '../api/retry';
import { WithOwnData } from '../own/WithOwnData';
import { useLang } from '../words/i18n';
import { useWords } from './words';

/** What each code of the API means to whoever reads the page; the API's own sentence is folded beneath. */
const MEANING = {
  NOT_FOUND: 'notFound',
  FORBIDDEN: 'forbidden',
  UNAUTHENTICATED: 'unknown',
  RATE_LIMITED: 'share',
  BAD_USER_INPUT: 'badInput',
  AMBIGUOUS: 'badInput',
  QUERY_TOO_COMPLEX: 'tooMuch',
  TIMEOUT: 'tooSlow',
  UNAVAILABLE: 'away',
  UNREACHABLE: 'unreachable',
  HTTP: 'answered',
  BROKEN_OFF: 'brokenOff',
} as const;
/** What the explorer itself found: there is no sentence of the API. */
const OWN = new Set(['UNREACHABLE', 'HTTP', 'BROKEN_OFF']);

/** Where a second try by hand is all that can be done, beside what happened. */
const TODO = {
  tooSlow: 'tooSlowTodo',
  away: 'awayTodo',
  unreachable: 'unreachableTodo',
  answered: 'answeredTodo',
  brokenOff: 'brokenOffTodo',
  busy: 'busyTodo',
  share: 'busyTodo',
} as const;

function meaningOf({ code, retryAfterSeconds }: Failure) {
  if (Object.hasOwn(MEANING, code)) return MEANING[code as keyof typeof MEANING];
  return retryAfterSeconds === null ? 'ours' : 'busy';
}

export function Failed({ failure, again }: { readonly failure: Failure; readonly again: () => void }) {
  const t = useWords();
  const meaning = meaningOf(failure);
  return (
    <div className="failed" role="alert">
      <strong>{t('failed')}</strong>
      <p>
        {t(meaning, { status: failure.status })}
        {meaning in TODO && ` ${t(TODO[meaning as keyof typeof TODO])}`}
      </p>
      {failure.code === 'NOT_FOUND' && <WithOwnData />}
      {failure.code === 'UNAUTHENTICATED' && <a href={signInAddress()}>{t('signIn')}</a>}
      <Details failure={failure} />
      {failure.isRetryable && <Button onClick={again}>{t('retry')}</Button>}
    </div>
  );
}

/** The server's own page, which leads back here. */
function signInAddress(): string {
  const { pathname, search } = window.location;
  return `/sign-in?to=${encodeURIComponent(`${pathname}${search}`)}`;
}

/** The question is asked again by itself: why, when, and how to hasten or end it. Nothing is said of what is asked for. */
export function StillTrying({ trying }: { readonly trying: Trying }) {
  const t = useWords();
  const { failure, attempt, dueAt, now, stop } = trying;
  const meaning = meaningOf(failure);
  return (
    <div className="waiting trying">
      <p>{t(meaning, { status: failure.status })}</p>
      <Progress attempt={attempt} dueAt={dueAt} />
      <p className="controls">
        {dueAt !== null && (
          <Button size="small" onClick={now}>
            {t('retryNow')}
          </Button>
        )}
        <Button size="small" onClick={stop}>
          {t('stop')}
        </Button>
      </p>
      <Details failure={failure} />
    </div>
  );
}

const TICK_MILLISECONDS = 250;

/** Who sees it sees the seconds go; who hears it is told once a try. */
function Progress({ attempt, dueAt }: { readonly attempt: number; readonly dueAt: number | null }) {
  const t = useWords();
  const [, setNow] = useState(0);
  useEffect(() => {
    if (dueAt === null) return;
    const timer = setInterval(() => setNow(Date.now()), TICK_MILLISECONDS);
    return () => clearInterval(timer);
  }, [dueAt]);
  const first = useMemo(() => secondsUntil(dueAt), [dueAt]);
  const say = (left: number) => (dueAt === null ? t('trying', { attempt }) : t('next', { attempt, seconds: left }));
  return (
    <>
      <p aria-hidden="true">{say(secondsUntil(dueAt))}</p>
      <p role="status" className="visually-hidden">
        {say(first)}
      </p>
    </>
  );
}

function secondsUntil(dueAt: number | null): number {
  return dueAt === null ? 0 : Math.max(0, Math.ceil((dueAt - Date.now()) / 1000));
}

/** The API's sentence is English: a reader of English finds it open. */
function Details({ failure }: { readonly failure: Failure }) {
  const t = useWords();
  const lang = useLang();
  const { code, message, requestId } = failure;
  const isOfApi = !OWN.has(code);
  if (!isOfApi && requestId === null) return null;
  return (
    <details className="small" open={lang === 'en'}>
      <summary>{t('details')}</summary>
      {isOfApi && (
        <p lang="en">
          {code}: {message}
        </p>
      )}
      {requestId && (
        <p>
          {t('requestId')}: <code>{requestId}</code>
        </p>
      )}
    </details>
  );
}
