import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useOperation } from '../api/useOperation';
import { SourceChip } from '../evidence/SourceChip';
import { type CitedFragment, NetworkNodeDocument } from '../generated/graphql';
import { Answer, Empty } from '../view/states';
import { useWords } from '../words/i18n';
import { NodeFacts } from './NodeFacts';
import type { NetNode } from './net';
import { nodeRoute } from './nodeRoute';
import { type Counted, countsOf, type Fields, nodeOf } from './relations';
import { words } from './words';

interface Props {
  readonly id: string;
  readonly onCentre: ((id: string) => void) | null;
  readonly actions?: (node: NetNode) => ReactNode;
  readonly relations: (node: NetNode, counts: readonly Counted[]) => ReactNode;
}

/** What is known of one node, and how many of each relation it has. */
export function NodePanel({ id, onCentre, actions, relations }: Props) {
  const t = useWords(words);
  const asked = useOperation(NetworkNodeDocument, { id });
  return (
    <aside className="network-node" aria-label={t('chosen')}>
      <Answer asked={asked}>
        {({ node }) => {
          if (!node) return <Empty title={t('missing')}>{t('missingWhy')}</Empty>;
          const fields = node as unknown as Fields;
          const shown = nodeOf(fields);
          return (
            <>
              <h2>
                {shown.name}
                <SourceChip
                  of={shown.name}
                  citations={(fields['citations'] as readonly CitedFragment[] | undefined) ?? []}
                  confidence={shown.isCurated ? 'CURATED' : null}
                />
              </h2>
              <NodeFacts fields={fields} node={shown} />
              <p className="network-actions">
                <Link to={nodeRoute(shown)}>{t('page')}</Link>
                {onCentre && (
                  <Button size="small" onClick={() => onCentre(id)}>
                    {t('centre')}
                  </Button>
                )}
                {actions?.(shown)}
              </p>
              {relations(shown, countsOf(fields))}
            </>
          );
        }}
      </Answer>
    </aside>
  );
}
