import { Link } from 'react-router';
import { useAsk } from '../api/useAsk';
import { bothNames } from '../entity/bothNames';
import { SegmentHomeDocument } from '../generated/graphql';
import { routes } from '../link/routes';
import type { Link as AddressLink } from '../link/useLink';
import { Unanswered } from '../view/states';
import { useLang, useWords } from '../words/i18n';
import type { ChainState } from './state';
import { words } from './words';

interface Props {
  readonly id: string;
  readonly link: AddressLink<ChainState>;
}

/** An address that names a segment of another chain: where it stands, instead of a sheet beside a map without it. */
export function ForeignSegment({ id, link }: Props) {
  const t = useWords(words);
  const lang = useLang();
  const asked = useAsk(SegmentHomeDocument, { id });
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
