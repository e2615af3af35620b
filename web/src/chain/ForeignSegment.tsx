import { Link } from 'react-router';
import { useOperation } from '../api/useOperation';
import { bothNames } from '../entity/bothNames';
import { SegmentHomeDocument } from '../generated/graphql';
import { routes } from '../link/routes';
import { Unanswered } from '../view/states';
import { useLang, useWords } from '../words/i18n';
import type { ChainLink } from './state';
import { words } from './words';

interface Props {
  readonly id: string;
  readonly link: ChainLink;
}

/** An address that names a segment of another chain: where it stands, instead of a sheet beside a map without it. */
export function ForeignSegment({ id, link }: Props) {
  const t = useWords(words);
  const lang = useLang();
  const asked = useOperation(SegmentHomeDocument, { id });
  if (asked.data === null) return <Unanswered asked={asked} />;
  const { data } = asked;
  const segment = data.node?.__typename === 'Segment' ? data.node : null;
  const { region } = link.state;
  return (
    <p role="status">
      {segment ? (
        <>
          {t('foreign', { segment: segment.name })}{' '}
          <Link
            to={`${routes.chain(segment.chain.id)}?${new URLSearchParams({ ...(region && { region }), segment: id })}`}
          >
            {bothNames(segment.chain, lang)}
          </Link>
        </>
      ) : (
        t('noSegment', { id })
      )}
      {' · '}
      <button type="button" className="as-link" onClick={() => link.go({ segment: '' })}>
        {t('dismiss')}
      </button>
    </p>
  );
}
