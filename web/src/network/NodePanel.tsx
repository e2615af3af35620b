import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useAsk } from '../api/useAsk';
import { SourceChip } from '../evidence/SourceChip';
import { type CitedFragment, NetworkNodeDocument } from '../generated/graphql';
import { Answer, Empty } from '../view/states';
import { useWords } from '../words/i18n';
import { NodeFacts } from './NodeFacts';
import type { Place } from './net';
import { placeLink } from './placeLink';
import { type Counted, countsOf, type Fields, placeOf } from './relations';
import { words } from './words';

interface Props {
  readonly id: string;
  readonly onCentre: ((id: string) => void) | null;
  readonly actions?: (place: Place) => ReactNode;
  readonly relations: (place: Place, counts: readonly Counted[]) => ReactNode;
}

/** What is known of one node, and how many of each relation it has. */
export function NodePanel({ id, onCentre, actions, relations }: Props) {
  const t = useWords(words);
  const asked = useAsk(NetworkNodeDocument, { id });
  return (
    <aside className="network-node" aria-label={t('chosen')}>
      <Answer asked={asked}>
        {({ node }) => {
          if (!node) return <Empty title={t('missing')}>{t('missingWhy')}</Empty>;
          const fields = node as unknown as Fields;
          const place = placeOf(fields);
          return (
            <>
              <h2>
                {place.name}
                <SourceChip
                  of={place.name}
                  citations={(fields['citations'] as readonly CitedFragment[] | undefined) ?? []}
                  confidence={place.isCurated ? 'CURATED' : null}
                />
              </h2>
              <NodeFacts node={fields} place={place} />
              <p className="network-actions">
                <Link to={placeLink(place)}>{t('page')}</Link>
                {onCentre && (
                  <Button size="small" onClick={() => onCentre(id)}>
                    {t('centre')}
                  </Button>
                )}
                {actions?.(place)}
              </p>
              {relations(place, countsOf(fields))}
            </>
          );
        }}
      </Answer>
    </aside>
  );
}
