import { usePages } from '../api/usePages';
import type { Named } from '../entity/bothNames';
import { ChainFirmsDocument, type TileFragment } from '../generated/graphql';
import type { Link as AddressLink } from '../link/useLink';
import { Answer, Empty } from '../view/states';
import { View } from '../view/View';
import { useLang, useWords } from '../words/i18n';
import { ChainNav } from './ChainNav';
import { FirmControls, FirmTable, firmFileColumns } from './FirmsPanel';
import { firmsOf } from './SegmentFirms';
import type { ChainState } from './state';
import { useChainTitle } from './useChainTitle';
import { words } from './words';

interface Props {
  readonly id: string;
  /** Unknown while it is asked for. */
  readonly chain: Named | null;
  readonly link: AddressLink<ChainState>;
  readonly segments: readonly TileFragment[];
}

const PAGE = 50;

export function FirmsController({ id, chain, link, segments }: Props) {
  const t = useWords(words);
  const name = useChainTitle(id, chain);
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
          columns: firmFileColumns(t, lang, id),
          count: asked.data.totalCount,
        },
      ]
    : [];
  return (
    <View
      title={`${name} · ${t('firms')}`}
      scope={region}
      lead={<ChainNav chain={id} region={region} current="firms" />}
      controls={<FirmControls link={link} segments={segments} />}
      operation={ChainFirmsDocument}
      variables={variables}
      files={files}
    >
      <Answer asked={asked}>
        {(found) =>
          found.totalCount === 0 ? (
            <Empty title={t('noFirms')}>{t('noFirmsNext')}</Empty>
          ) : (
            <FirmTable id={id} found={found} link={link} />
          )
        }
      </Answer>
    </View>
  );
}
