import { Link } from 'react-router';
import { usePages } from '../api/usePages';
import { AddFirm, type ContributedTo } from '../contribute/AddFirm';
import { EntityLink } from '../entity/EntityLink';
import { SourceChip } from '../evidence/SourceChip';
import { type ChainFirmFragment, ChainFirmsDocument, type ChainFirmsQuery } from '../generated/graphql';
import { Via } from '../own/Via';
import { Answer, Partial } from '../view/states';
import { useLang } from '../words/i18n';
import { useTerms } from '../words/terms';
import type { ChainLink } from './state';
import { useWords } from './words';

const PAGE = 20;
export const firmsOf = ({ enterprises }: ChainFirmsQuery) => enterprises;

interface Props {
  readonly segment: ContributedTo;
  readonly region: string;
  readonly link: ChainLink;
}

/** The firms of one segment, page by page, each with the part it plays there and who says so. */
export function SegmentFirms({ segment: of, region, link }: Props) {
  const t = useWords();
  const segment = of.id;
  const variables = { chain: null, segment, region: region || null, first: PAGE };
  const asked = usePages(ChainFirmsDocument, variables, link.state.pages, firmsOf);
  return (
    <section>
      <h3>{t(region === '' ? 'firmsOf' : 'firmsOfHere')}</h3>
      <p>
        <AddFirm segments={[of]} />
      </p>
      <Answer asked={asked}>
        {({ nodes, totalCount, hasMore }) =>
          totalCount === 0 ? (
            <p className="muted">
              {t('noFirms')} {region !== '' && t('noFirmsNext')}
            </p>
          ) : (
            <>
              <ul className="firm-list">
                {nodes.map((firm) => (
                  <Firm key={firm.id} firm={firm} segment={segment} />
                ))}
              </ul>
              <Partial
                shown={nodes.length}
                all={totalCount}
                more={hasMore ? () => link.go({ pages: link.state.pages + 1 }, { replace: true }) : undefined}
              />
              <Link to={link.to({ part: 'firms', in: segment, segment: '', pages: 1 })}>
                {t('allFirms', { count: totalCount })}
              </Link>
            </>
          )
        }
      </Answer>
    </section>
  );
}

function Firm({ firm, segment }: { readonly firm: ChainFirmFragment; readonly segment: string }) {
  const lang = useLang();
  const { term } = useTerms();
  const tiers = [...new Set(firm.recognitions.map(({ tier }) => term('RecognitionTier', tier)))];
  return (
    <li>
      <EntityLink node={{ ...firm, __typename: 'Enterprise' }} />
      <span className="muted">
        {[firm.region?.name, tiers.join(lang === 'zh' ? '、' : ', ')].flatMap((part) => (part ? ` · ${part}` : []))}
      </span>
      {firm.chainPositions
        .filter((position) => position.segment.id === segment)
        .map(({ roles, product, via, citations, confidence, factId }) => (
          <div key={`${roles.join()} ${product}`}>
            {[...roles.map((role) => term('Role', role)), product].filter((part) => part !== null).join(' · ')}
            <Via products={via} />
            <SourceChip of={firm.name} citations={citations} confidence={confidence} fact={factId} />
          </div>
        ))}
    </li>
  );
}
