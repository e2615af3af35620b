import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Aliases } from '../entity/Aliases';
import type { InvestorHeadQuery } from '../generated/graphql';
import { routes } from '../link/routes';
import { words as common } from '../organization/words';
import type { ActionsProps } from '../view/Actions';
import { TabLinks } from '../view/TabLinks';
import { type Shape, View } from '../view/View';
import { useWords } from '../words/i18n';
import { useTerms } from '../words/terms';
import type { InvestorTab } from './state';
import { words } from './words';

export type InvestorHead = NonNullable<InvestorHeadQuery['investor']>;

interface Props extends Partial<Omit<ActionsProps, 'title'>> {
  readonly head: InvestorHead;
  readonly tab: InvestorTab;
  readonly shape?: Shape;
  readonly onShape?: (shape: Shape) => void;
  readonly controls?: ReactNode;
  readonly children: ReactNode;
}

const TABS = ['portfolio', 'co', 'next', 'risk', 'overlap', 'group', 'data'] as const;

export function InvestorTabs({ tab }: { readonly tab: InvestorTab }) {
  const t = useWords(words);
  return <TabLinks label={t('tabs')} value={tab} tabs={TABS.map((one) => [one, t(one)] as const)} />;
}

/** What stands over every part of an investor's page. */
export function InvestorFrame({ head, tab, controls, children, ...rest }: Props) {
  return (
    <View
      title={head.name}
      lead={<Lead head={head} />}
      controls={
        <>
          <InvestorTabs tab={tab} />
          {controls}
        </>
      }
      {...rest}
    >
      {children}
    </View>
  );
}

function Lead({ head }: { readonly head: InvestorHead }) {
  const t = useWords(words);
  const c = useWords(common);
  const { term } = useTerms();
  const isFund = head.__typename === 'InvestmentFirm' ? head.isFund : null;
  return (
    <>
      <p>
        {c('investor')}
        {' · '}
        {head.investorKind ? term('InvestorKind', head.investorKind) : c('kindUnknown')}
        {isFund !== null && ` · ${t(isFund ? 'fund' : 'manager')}`}
        {head.region && (
          <>
            {' · '}
            <Link to={routes.region(head.region.id)}>{head.region.name}</Link>
          </>
        )}
        {' · '}
        <Link to={routes.network(head.id)}>{c('network')}</Link>
        {head.__typename === 'Enterprise' && (
          <>
            {' · '}
            <Link to={routes.enterprise(head.id)}>{t('asFirm')}</Link>
          </>
        )}
      </p>
      <Aliases name={head.name} nameEn={head.nameEn} aliases={head.aliases} />
    </>
  );
}
