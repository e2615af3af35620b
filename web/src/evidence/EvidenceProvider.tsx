import { Drawer } from 'antd';
import { createContext, lazy, type ReactNode, Suspense, useContext, useMemo, useState } from 'react';
import type { CitedFragment } from '../generated/graphql';
import { Quote } from './Quote';
import { useWords } from './words';

interface Shown {
  readonly of: string;
  readonly citations: readonly CitedFragment[];
  /** The id of the one fact that the quotes are of; null where they are of a thing, or of several facts. */
  readonly fact: string | null;
}

const EvidenceContext = createContext<(shown: Shown) => void>(() => undefined);
/** Opens the drawer with the quotes behind a fact. */
export const useEvidence = () => useContext(EvidenceContext);

const FactSheet = lazy(async () => ({ default: (await import('../contribute/FactSheet')).FactSheet }));
const QuotedFacts = lazy(async () => ({ default: (await import('../contribute/FactSheet')).QuotedFacts }));

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
        <Suspense fallback={null}>{shown?.fact && <FactSheet id={shown.fact} onLeave={close} />}</Suspense>
        {shown?.citations.map((citation) => (
          <div key={citation.id}>
            <Quote citation={citation} onLeave={close} />
            <Suspense fallback={null}>{!shown.fact && <QuotedFacts citation={citation.id} onLeave={close} />}</Suspense>
          </div>
        ))}
      </Drawer>
    </>
  );
}
