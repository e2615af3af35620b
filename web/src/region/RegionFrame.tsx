import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Aliases } from '../entity/Aliases';
import type { RegionHeadQuery } from '../generated/graphql';
import { routes } from '../link/routes';
import type { ActionsProps } from '../view/Actions';
import { TabLinks } from '../view/TabLinks';
import { type Shape, View } from '../view/View';
import { useWords } from '../words/i18n';
import { useTerms } from '../words/terms';
import type { RegionTab } from './state';
import { words } from './words';

export type RegionHead = NonNullable<RegionHeadQuery['region']>;

interface Props extends Partial<Omit<ActionsProps, 'title'>> {
  readonly head: RegionHead;
  readonly tab: RegionTab;
  readonly shape?: Shape;
  readonly onShape?: (shape: Shape) => void;
  readonly controls?: ReactNode;
  readonly children: ReactNode;
}

const TABS = ['overview', 'data', 'firms', 'policies'] as const;

export function RegionTabs({ tab }: { readonly tab: RegionTab }) {
  const t = useWords(words);
  return <TabLinks label={t('tabs')} value={tab} tabs={TABS.map((one) => [one, t(one)] as const)} />;
}

/** What stands over every part of a region's page. */
export function RegionFrame({ head, tab, controls, children, ...rest }: Props) {
  return (
    <View
      title={head.name}
      lead={<Lead head={head} />}
      controls={
        <>
          <RegionTabs tab={tab} />
          {controls}
        </>
      }
      {...rest}
    >
      {children}
    </View>
  );
}

function Lead({ head }: { readonly head: RegionHead }) {
  const t = useWords(words);
  const { term } = useTerms();
  const { parent, level, code } = head;
  const ids = parent ? [head.id, parent.id] : [head.id];
  return (
    <>
      <p>
        {level ? term('RegionLevel', level) : term('Type', 'Region')}
        {code !== null && ` · ${t('code', { code })}`}
        {parent && (
          <>
            {' · '}
            <Link to={routes.region(parent.id)}>{parent.name}</Link>
          </>
        )}
        {' · '}
        <Link to={`${routes.compare}?r=${ids.join(',')}`}>
          {parent ? t('compareParent', { parent: parent.name }) : t('compare')}
        </Link>
      </p>
      <Aliases name={head.name} nameEn={head.nameEn} aliases={head.aliases} />
    </>
  );
}
