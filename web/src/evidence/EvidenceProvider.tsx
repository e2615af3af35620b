import { Drawer } from 'antd';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { Link } from 'react-router';
import type { CitedFragment } from '../generated/graphql';
import { routes } from '../link/routes';
import { OwnMark } from '../own/OwnMark';
import { ownNames } from '../own/own';
import { useWords } from './words';

interface Shown {
  readonly of: string;
  readonly citations: readonly CitedFragment[];
}

const EvidenceContext = createContext<(shown: Shown) => void>(() => undefined);
/** Opens the drawer with the quotes behind a fact. */
export const useEvidence = () => useContext(EvidenceContext);

export function EvidenceProvider({ children }: { readonly children: ReactNode }) {
  const t = useWords();
  const [shown, setShown] = useState<Shown | null>(null);
  const close = () => setShown(null);
  const title = shown?.of ? t('title', { of: shown.of }) : t('plain');
  const content = useMemo(() => <EvidenceContext value={setShown}>{children}</EvidenceContext>, [children]);
  return (
    <>
      {content}
      <Drawer title={title} open={shown !== null} onClose={close} size={420} destroyOnHidden>
        {shown?.citations.map((citation) => (
          <Quote key={citation.id} citation={citation} onLeave={close} />
        ))}
      </Drawer>
    </>
  );
}

function Quote({ citation, onLeave }: { readonly citation: CitedFragment; readonly onLeave: () => void }) {
  const t = useWords();
  const { quote, locator, source } = citation;
  return (
    <figure className="quote">
      <blockquote lang="zh-CN">{quote}</blockquote>
      <figcaption>
        <div>
          {source.title || t('untitled')}
          {source.publisher ? ` · ${source.publisher}` : ''} · {source.publishedOn ?? t('undated')}
          <OwnMark of={ownNames([source.dataset])} />
        </div>
        {locator && (
          <div>
            {t('at')}: {locator}
          </div>
        )}
        <Link to={`${routes.source(source.id)}?citation=${encodeURIComponent(citation.id)}`} onClick={onLeave}>
          {t('source')}
        </Link>
      </figcaption>
    </figure>
  );
}
