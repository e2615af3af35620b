import { Button } from 'antd';
import { useState } from 'react';
import { useClient } from 'urql';
import { change } from '../api/client';
import { ReadImportDocument, type TableKind } from '../generated/graphql';
import { SelectControl, TextControl } from '../view/Control';
import { Failed } from '../view/failures';
import { useLang } from '../words/i18n';
import type { Kinds } from './JobView';
import { useImportLink } from './state';
import { useChange } from './useChange';
import type { Job } from './useJob';
import { useWords } from './words';

const LEFT_OUT = '';
const SHOWN_PROBLEMS = 20;

interface Props {
  readonly job: Job;
  readonly kinds: Kinds;
}

/** What the table is taken for, to be changed where it was taken wrongly. */
export function Understood({ job, kinds }: Props) {
  const t = useWords();
  const lang = useLang();
  const { understood } = job;
  const nameOf = (kind: string | undefined) => {
    const found = kinds.find((each) => each.kind === kind);
    return (lang === 'zh' ? found?.chinese : found?.english) ?? '';
  };
  return (
    <>
      {understood && (
        <section>
          <h2>{t('understood')}</h2>
          <p>{t('summary', { ...understood, kind: nameOf(understood.kind) })}</p>
          <Problems of={understood} />
        </section>
      )}
      {job.state !== 'DONE' && job.state !== 'LOADING' && <Mapping job={job} kinds={kinds} nameOf={nameOf} />}
    </>
  );
}

function Problems({ of: { problems, rejected } }: { readonly of: NonNullable<Job['understood']> }) {
  const t = useWords();
  if (rejected === 0) return null;
  return (
    <details open>
      <summary>{t('problems')}</summary>
      <ul>
        {problems.slice(0, SHOWN_PROBLEMS).map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
        {rejected > problems.length && <li>{t('more', { count: rejected - problems.length })}</li>}
      </ul>
    </details>
  );
}

interface MappingProps extends Props {
  readonly nameOf: (kind: string | undefined) => string;
}

function Mapping({ job: { understood }, kinds, nameOf }: MappingProps) {
  const t = useWords();
  const lang = useLang();
  const client = useClient();
  const { state, go } = useImportLink();
  const { isUnderWay, failure, run, forget } = useChange();
  const [kind, setKind] = useState<TableKind>(understood?.kind ?? 'ENTERPRISES');
  const [dataset, setDataset] = useState(understood?.dataset ?? '');
  const [chain, setChain] = useState('');
  const [uses, setUses] = useState<Readonly<Record<string, string>>>(() => usesOf(understood));
  const columns = kinds.find((each) => each.kind === kind)?.columns ?? [];
  const read = () =>
    run(async () => {
      const used = Object.entries(uses).filter(([, column]) => column !== LEFT_OUT);
      const isChanged = JSON.stringify(uses) !== JSON.stringify(usesOf(understood));
      const { readImport } = await change(client, [
        ReadImportDocument,
        {
          file: state.file,
          kind,
          ...(dataset === '' ? {} : { dataset }),
          ...(isChanged ? { columns: used.map(([heading, column]) => ({ heading, column })) } : {}),
          ...(chain === '' ? {} : { constants: [{ name: 'chain', value: chain }] }),
        },
      ]);
      if (readImport) go({ job: readImport.id });
    });
  if (state.file === '') return null;
  const options = columns.map(({ name, chinese, english }) => ({
    value: name,
    label: lang === 'zh' ? chinese : english,
  }));
  return (
    <section>
      <h2>{t('mapping')}</h2>
      <div className="controls">
        <SelectControl
          label={t('kind')}
          value={kind}
          onChange={setKind}
          options={kinds.map((each) => ({ value: each.kind, label: nameOf(each.kind) }))}
        />
        <TextControl label={t('dataset')} value={dataset} onChange={setDataset} />
        <TextControl label={t('chain')} value={chain} onChange={setChain} />
      </div>
      {understood && (
        <table className="mapping">
          <thead>
            <tr>
              <th>{t('heading')}</th>
              <th>{t('examples')}</th>
              <th>{t('column')}</th>
            </tr>
          </thead>
          <tbody>
            {understood.headings.map(({ heading, examples }) => (
              <tr key={heading}>
                <th scope="row">{heading}</th>
                <td>{examples.join(lang === 'zh' ? '、' : ', ')}</td>
                <td>
                  <SelectControl
                    label={heading}
                    value={uses[heading] ?? LEFT_OUT}
                    onChange={(column) => setUses({ ...uses, [heading]: column })}
                    options={[{ value: LEFT_OUT, label: t('leftOut') }, ...options]}
                    width={160}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p>
        <Button onClick={read} disabled={isUnderWay}>
          {t('again')}
        </Button>
      </p>
      {failure && <Failed failure={failure} again={forget} />}
    </section>
  );
}

/** Which column each heading fills, by the heading. */
function usesOf(understood: Job['understood']): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (understood?.headings ?? []).map(({ heading, columns }) => [heading, columns[0] ?? LEFT_OUT]),
  );
}
