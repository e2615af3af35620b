import { Drawer } from 'antd';
import { useEffect } from 'react';
import { useKnown } from '../api/names';
import { useOperation } from '../api/useOperation';
import { SourceChip } from '../evidence/SourceChip';
import { FewKnown, Reasons } from '../gap/Reasons';
import { GapsDocument, SegmentSheetDocument, type SegmentSheetQuery } from '../generated/graphql';
import { WithOwnData } from '../own/WithOwnData';
import { Answer, Empty } from '../view/states';
import { Verdict } from '../view/Verdict';
import { useLang } from '../words/i18n';
import { useTerms } from '../words/terms';
import { Figures } from './Figures';
import { SegmentFirms } from './SegmentFirms';
import type { ChainLink } from './state';
import { useWords } from './words';

interface Props {
  readonly chain: string;
  /** Empty while no sheet is open. */
  readonly id: string;
  readonly region: string;
  readonly link: ChainLink;
}

type Sheet = Extract<NonNullable<SegmentSheetQuery['node']>, { readonly __typename: 'Segment' }>;
type FeedLinks = SegmentSheetQuery['trace']['links'];

/** All about one segment, beside the map, which stays in use: another tile only changes the sheet. */
export function SegmentDrawer({ chain, id, region, link }: Props) {
  const t = useWords();
  const asked = useOperation(SegmentSheetDocument, { id, region: region || null }, { pause: id === '' });
  const known = useKnown(id);
  const isOpen = id !== '';
  // The sheet lies over the page: while it is open the page keeps clear of it.
  useEffect(() => {
    document.body.classList.toggle('has-segment-sheet', isOpen);
    return () => document.body.classList.remove('has-segment-sheet');
  }, [isOpen]);
  const node = asked.data?.node;
  const sheet = node?.__typename === 'Segment' && node.id === id ? node : null;
  return (
    <Drawer
      title={sheet?.name ?? known.name}
      open={isOpen}
      onClose={() => link.go({ segment: '', pages: 1 })}
      mask={false}
      size={460}
      destroyOnHidden
      rootClassName="segment-drawer"
    >
      {isOpen && (
        <Answer asked={asked}>
          {(data) =>
            sheet ? (
              <>
                <SheetHead sheet={sheet} />
                <SegmentVerdict chain={chain} segment={id} region={region} isRequired={sheet.required !== false} />
                <Neighbours sheet={sheet} links={data.trace.links} link={link} />
                <SegmentFirms segment={sheet} region={region} link={link} />
                <Figures title={t('figures')} figures={sheet.observations.nodes} all={sheet.observations.totalCount} />
              </>
            ) : (
              <>
                <Empty />
                <WithOwnData />
              </>
            )
          }
        </Answer>
      )}
    </Drawer>
  );
}

function SheetHead({ sheet }: { readonly sheet: Sheet }) {
  const t = useWords();
  const lang = useLang();
  const { term } = useTerms();
  const others = [...new Set([sheet.nameEn, ...sheet.aliases.map(({ value }) => value)])].filter(
    (name) => name !== null && name !== sheet.name,
  );
  return (
    <>
      <p>
        {sheet.stage ? t('stageOf', { stage: term('ChainStage', sheet.stage) }) : t('stageNotStated')} ·{' '}
        {term('Origin', sheet.origin)}
        {sheet.required === false && ` · ${t('optional')}`}
        {sheet.origin === 'STATED' && (
          <SourceChip of={sheet.name} citations={sheet.citations} confidence={sheet.confidence} />
        )}
      </p>
      {others.length > 0 && (
        <p className="muted">{t('aliases', { names: others.join(lang === 'zh' ? '、' : ', ') })}</p>
      )}
      {sheet.description && <p>{sheet.description}</p>}
    </>
  );
}

interface NeighboursProps {
  readonly sheet: Sheet;
  readonly links: FeedLinks;
  readonly link: ChainLink;
}

/** Where it takes from and where it feeds, each link with who says so. */
function Neighbours({ sheet, links, link }: NeighboursProps) {
  const t = useWords();
  const groups = [
    ['suppliedBy', sheet.suppliedBy, (other: string) => `${other} ${sheet.id}`],
    ['suppliesTo', sheet.suppliesTo, (other: string) => `${sheet.id} ${other}`],
  ] as const;
  const said = new Map(links.filter(({ kind }) => kind === 'FEEDS').map((each) => [`${each.from} ${each.to}`, each]));
  const isAlone = sheet.suppliedBy.length + sheet.suppliesTo.length === 0;
  return (
    <section>
      <h3>{t('links')}</h3>
      {isAlone && <p className="muted">{t('noLinks')}</p>}
      {groups.map(
        ([label, others, keyOf]) =>
          others.length > 0 && (
            <div key={label} className="neighbours">
              <span className="muted">{t(label)}</span>
              <ul>
                {others.map(({ id, name }) => {
                  const feed = said.get(keyOf(id));
                  return (
                    <li key={id}>
                      <button type="button" className="as-link" onClick={() => link.go({ segment: id, pages: 1 })}>
                        {name}
                      </button>
                      {feed && (
                        <SourceChip
                          of={`${sheet.name} – ${name}`}
                          citations={feed.citations}
                          confidence={feed.confidence}
                        />
                      )}
                    </li>
                  );
                })}
              </ul>
            </div>
          ),
      )}
    </section>
  );
}

interface SegmentVerdictProps {
  readonly chain: string;
  readonly segment: string;
  readonly region: string;
  readonly isRequired: boolean;
}

/** How the segment stands in the region, and the tests behind it. */
export function SegmentVerdict({ chain, segment, region, isRequired }: SegmentVerdictProps) {
  const t = useWords();
  const asked = useOperation(GapsDocument, { id: chain, region }, { pause: region === '' || !isRequired });
  return (
    <section>
      <h3>{t('reasonsHere')}</h3>
      {region === '' && <p className="muted">{t('pickRegion')}</p>}
      {region !== '' && !isRequired && <p className="muted">{t('optionalVerdict')}</p>}
      {region !== '' && isRequired && (
        <Answer asked={asked}>
          {(data) => {
            const judged = data.chain?.gaps.verdicts.find((verdict) => verdict.segment.id === segment);
            if (!judged) return <p className="muted">{t('optionalVerdict')}</p>;
            return (
              <>
                <Verdict verdict={judged.verdict} />{' '}
                <FewKnown verdict={judged.verdict} count={judged.firmCountNationwide} />
                <Reasons judged={judged} region={region} />
              </>
            );
          }}
        </Answer>
      )}
    </section>
  );
}
