import { Link } from 'react-router';
import { usePages } from '../api/usePages';
import { ChainFirmsDocument, type TileFragment } from '../generated/graphql';
import { routes } from '../link/routes';
import type { Link as AddressLink } from '../link/useLink';
import { Answer, Empty } from '../view/states';
import { View } from '../view/View';
import { useLang, useWords } from '../words/i18n';
import { FirmsPanel, FirmTable, firmColumns } from './FirmsPanel';
import { firmsOf } from './SegmentFirms';
import type { ChainState } from './state';
import { words } from './words';

interface Props {
  readonly id: string;
  readonly name: string | null;
  readonly link: AddressLink<ChainState>;
  readonly segments: readonly TileFragment[];
}

const PAGE = 50;

export function FirmsController({ id, name, link, segments }: Props) {
  const t = useWords(words);
  const lang = useLang();
  const { region, pages } = link.state;
  const segment = link.state.in;
  const variables = { chain: id, segment: segment || null, region: region || null, first: PAGE };
  const asked = usePages(ChainFirmsDocument, variables, pages, firmsOf);
  const files = asked.data
    ? [
        {
          label: t('firmTable'),
          operation: ChainFirmsDocument,
          variables,
          rows: 'enterprises.nodes',
          columns: firmColumns(t, lang, id),
          count: asked.data.totalCount,
        },
      ]
    : [];
  return (
    <View
      title={`${name === null ? t('waiting') : t('title', { name })} · ${t('firms')}`}
      lead={<Link to={routes.chain(id)}>{t('map')}</Link>}
      operation={ChainFirmsDocument}
      variables={variables}
      files={files}
    >
      <FirmsPanel id={id} link={link} segments={segments}>
        <Answer asked={asked}>
          {(found) =>
            found.totalCount === 0 ? (
              <Empty title={t('noFirms')}>{t('noFirmsNext')}</Empty>
            ) : (
              <FirmTable id={id} found={found} link={link} />
            )
          }
        </Answer>
      </FirmsPanel>
    </View>
  );
}
