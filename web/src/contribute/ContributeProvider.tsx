import { Button, Modal } from 'antd';
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { useClient } from 'urql';
import { change } from '../api/client';
import { useRefresh } from '../api/refresh';
import { useChange } from '../api/useChange';
import { UndoChangeDocument } from '../generated/graphql';
import { Failed } from '../view/failures';
import { Waiting } from '../view/states';
import './contribute.css';
import { ContributeContext, type Contribution, type Done } from './useContribute';
import { useWords } from './words';

const ContributeForm = lazy(async () => ({ default: (await import('./ContributeForm')).ContributeForm }));

/** One form for whatever somebody says of a page, and the note of what was done last. */
export function ContributeProvider({ children }: { readonly children: ReactNode }) {
  const t = useWords();
  const { refresh } = useRefresh();
  const [contribution, setContribution] = useState<Contribution | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  const open = useMemo(
    () => (next: Contribution) => {
      setContribution(next);
      setOpen(true);
    },
    [],
  );
  const content = useMemo(() => <ContributeContext value={open}>{children}</ContributeContext>, [open, children]);
  const finish = (next: Done) => {
    setOpen(false);
    setDone(next);
    refresh();
  };
  return (
    <>
      {content}
      {done && <DoneNote key={done.journal} done={done} onClose={() => setDone(null)} />}
      <Modal
        open={isOpen}
        title={contribution && t(contribution.does)}
        onCancel={() => setOpen(false)}
        footer={null}
        // The quotes of a fact lie below.
        zIndex={1200}
        destroyOnHidden
      >
        {contribution && (
          <Suspense fallback={<Waiting />}>
            <ContributeForm contribution={contribution} onDone={finish} />
          </Suspense>
        )}
      </Modal>
    </>
  );
}

function DoneNote({ done, onClose }: { readonly done: Done; readonly onClose: () => void }) {
  const t = useWords();
  const client = useClient();
  const { refresh } = useRefresh();
  const [isUndone, setUndone] = useState(false);
  const { isUnderWay, failure, run, forget } = useChange();
  const note = useRef<HTMLElement>(null);
  // The button that opened the form may be gone with what it stood beside.
  useEffect(() => note.current?.focus(), []);
  const undo = () =>
    run(async () => {
      await change(client, [UndoChangeDocument, { journal: done.journal }]);
      setUndone(true);
      refresh();
    });
  return (
    <section ref={note} tabIndex={-1} className="contributed no-print" aria-label={t('done')}>
      <p role="status">{isUndone ? t('undone', { said: done.said }) : done.said}</p>
      {!isUndone && (
        <Button size="small" onClick={undo} disabled={isUnderWay}>
          {t('undo')}
        </Button>
      )}
      <Button size="small" type="text" onClick={onClose}>
        {t('close')}
      </Button>
      {failure && <Failed failure={failure} again={forget} />}
    </section>
  );
}
