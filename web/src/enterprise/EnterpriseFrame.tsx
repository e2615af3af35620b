import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Aliases } from '../entity/Aliases';
import type { EnterpriseHeadQuery } from '../generated/graphql';
import { routes } from '../link/routes';
import { words as common } from '../organization/words';
import type { ActionsProps } from '../view/Actions';
import { TabLinks } from '../view/TabLinks';
import { type Shape, View } from '../view/View';
import { useWords } from '../words/i18n';
import { useTerms } from '../words/terms';
import type { EnterpriseTab } from './state';
import { words } from './words';

export type EnterpriseHead = NonNullable<EnterpriseHeadQuery['enterprise']>;

interface Props extends Partial<Omit<ActionsProps, 'title'>> {
  readonly head: EnterpriseHead;
  readonly tab: EnterpriseTab;
  readonly shape?: Shape;
  readonly onShape?: (shape: Shape) => void;
  readonly controls?: ReactNode;
  readonly children: ReactNode;
}

const TABS = ['overview', 'relations', 'capital', 'policies', 'data'] as const;

export function EnterpriseTabs({ tab }: { readonly tab: EnterpriseTab }) {
  const t = useWords(words);
  return <TabLinks label={t('tabs')} value={tab} tabs={TABS.map((one) => [one, t(one)] as const)} />;
}

/** What stands over every part of a firm's page. */
export function EnterpriseFrame({ head, tab, controls, children, ...rest }: Props) {
  return (
    <View
      title={head.name}
      lead={<Lead head={head} />}
      controls={
        <>
          <EnterpriseTabs tab={tab} />
          {controls}
        </>
      }
      {...rest}
    >
      {children}
    </View>
  );
}

function Lead({ head }: { readonly head: EnterpriseHead }) {
  const t = useWords(words);
  const c = useWords(common);
  const { term } = useTerms();
  const invests = head.investorKind !== null || head.portfolio.totalCount > 0;
  return (
    <>
      <p>
        {term('Type', 'Enterprise')}
        {head.region && (
          <>
            {' · '}
            <Link to={routes.region(head.region.id)}>{head.region.name}</Link>
          </>
        )}
        {' · '}
        <Link to={routes.network(head.id)}>{c('network')}</Link>
        {invests && (
          <>
            {' · '}
            <Link to={routes.investor(head.id)}>{t('asInvestor')}</Link>
          </>
        )}
      </p>
      <Aliases name={head.name} nameEn={head.nameEn} aliases={head.aliases} />
    </>
  );
}
