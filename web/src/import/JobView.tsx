import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useClient } from 'urql';
import { askNow, change } from '../api/client';
import { ImportedDatasetDocument, LoadImportDocument, RemoveImportDocument } from '../generated/graphql';
import { routes } from '../link/routes';
import { Failed } from '../view/failures';
import { Answer, Empty } from '../view/states';
import { Foreseen } from './Foreseen';
import './import.css';
import { useChange } from '../api/useChange';
import { Understood } from './Understood';
import { type Job, type Kinds, useJob } from './useJob';
import { useWords } from './words';

interface Props {
  readonly id: string;
  readonly kinds: Kinds;
}

export function JobView({ id, kinds }: Props) {
  const t = useWords();
  const asked = useJob(id);
  return (
    <Answer asked={asked}>
      {({ importJob }) =>
        importJob ? (
          <Shown key={importJob.id} job={importJob} kinds={kinds} again={asked.again} />
        ) : (
          <Empty>{t('gone')}</Empty>
        )
      }
    </Answer>
  );
}

interface ShownProps {
  readonly job: Job;
  readonly kinds: Kinds;
  readonly again: () => void;
}

function Shown({ job, kinds, again }: ShownProps) {
  const t = useWords();
  const { file, state, doing, problem, understood, foreseen } = job;
  return (
    <>
      <p role="status">
        <strong>{file}</strong>: {t(state)} {doing}
      </p>
      {problem && (
        <section className="problem">
          <h2>{t('failed')}</h2>
          <pre>{problem}</pre>
        </section>
      )}
      <Step job={job} again={again} />
      <Understood job={job} kinds={kinds} key={`${understood?.kind}`} />
      {foreseen && <Foreseen foreseen={foreseen} />}
      <p className="another">
        <Link to={routes.import()}>{t('another')}</Link>
      </p>
    </>
  );
}

/** What can be done next. */
function Step({ job, again }: Omit<ShownProps, 'kinds'>) {
  const t = useWords();
  const { id, state, understood, loaded } = job;
  const count = understood === null ? 0 : understood.rows - understood.rejected;
  if (state === 'LOADING') return <p>{t('loading')}</p>;
  if (state === 'DONE' && loaded && understood) return <Loaded loaded={loaded} dataset={understood.dataset} />;
  return count === 0 || state === 'FAILED' ? null : <Load job={id} count={count} again={again} />;
}

interface LoadProps {
  readonly job: string;
  readonly count: number;
  readonly again: () => void;
}

function Load({ job, count, again }: LoadProps) {
  const t = useWords();
  const client = useClient();
  const { isUnderWay, failure, run, forget } = useChange();
  const load = () =>
    run(async () => {
      await change(client, [LoadImportDocument, { job }]);
      again();
    });
  return (
    <>
      <p>
        <Button type="primary" onClick={load} disabled={isUnderWay}>
          {t('load', { count })}
        </Button>
      </p>
      {failure && <Failed failure={failure} again={forget} />}
    </>
  );
}

function Loaded({ loaded, dataset }: { readonly loaded: NonNullable<Job['loaded']>; readonly dataset: string }) {
  const t = useWords();
  const client = useClient();
  const [isUndone, setUndone] = useState(false);
  const { isUnderWay, failure, run, forget } = useChange();
  const undo = () =>
    run(async () => {
      const found = await askNow(client, [ImportedDatasetDocument, { name: dataset }]);
      if (found.dataset) await change(client, [RemoveImportDocument, { id: found.dataset.id }]);
      setUndone(true);
    });
  if (isUndone) return <p role="status">{t('undone')}</p>;
  const { nodes, relationships, known, created, isUnchanged } = loaded;
  return (
    <section>
      <h2>{t('done')}</h2>
      <p>{isUnchanged ? t('unchanged') : t('loaded', { nodes, relationships, known, created })}</p>
      <p className="controls">
        <Link to={routes.review}>{t('review')}</Link>
        <Button onClick={undo} disabled={isUnderWay}>
          {t('undo')}
        </Button>
      </p>
      {failure && <Failed failure={failure} again={forget} />}
    </section>
  );
}
