import { Button } from 'antd';
import { SelectControl, TextControl } from '../view/Control';
import { Failed } from '../view/failures';
import { useLang } from '../words/i18n';
import type { Job, Kinds } from './useJob';
import { LEFT_OUT, useReading } from './useReading';
import { useWords } from './words';

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
  const reading = useReading(understood);
  const { kind, dataset, chain, uses, set, read, isUnderWay, failure, forget } = reading;
  if (reading.file === '') return null;
  return (
    <section>
      <h2>{t('mapping')}</h2>
      <div className="controls">
        <SelectControl
          label={t('kind')}
          value={kind}
          onChange={(next) => set({ kind: next })}
          options={kinds.map((each) => ({ value: each.kind, label: nameOf(each.kind) }))}
        />
        <TextControl label={t('dataset')} value={dataset} onChange={(next) => set({ dataset: next })} />
        <TextControl label={t('chain')} value={chain} onChange={(next) => set({ chain: next })} />
      </div>
      {understood && (
        <Headings
          of={understood.headings}
          columns={kinds.find((each) => each.kind === kind)?.columns ?? []}
          uses={uses}
          onUse={(heading, column) => set({ uses: { ...uses, [heading]: column } })}
        />
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

interface HeadingsProps {
  readonly of: NonNullable<Job['understood']>['headings'];
  readonly columns: Kinds[number]['columns'];
  readonly uses: Readonly<Record<string, string>>;
  readonly onUse: (heading: string, column: string) => void;
}

/** What stands in the table, and what each column of it is read as. */
function Headings({ of, columns, uses, onUse }: HeadingsProps) {
  const t = useWords();
  const lang = useLang();
  const called = columns.map(({ name, chinese, english }) => ({
    value: name,
    label: lang === 'zh' ? chinese : english,
  }));
  const options = [{ value: LEFT_OUT, label: t('leftOut') }, ...called];
  return (
    <table className="mapping">
      <thead>
        <tr>
          <th>{t('heading')}</th>
          <th>{t('examples')}</th>
          <th>{t('column')}</th>
        </tr>
      </thead>
      <tbody>
        {of.map((each) => (
          <HeadingRow key={each.heading} of={each} use={uses[each.heading]} options={options} onUse={onUse} />
        ))}
      </tbody>
    </table>
  );
}

interface HeadingRowProps extends Pick<HeadingsProps, 'onUse'> {
  readonly of: HeadingsProps['of'][number];
  readonly use: string | undefined;
  readonly options: { readonly value: string; readonly label: string }[];
}

function HeadingRow({ of: { heading, examples }, use = LEFT_OUT, options, onUse }: HeadingRowProps) {
  const lang = useLang();
  return (
    <tr>
      <th scope="row">{heading}</th>
      <td>{examples.join(lang === 'zh' ? '、' : ', ')}</td>
      <td>
        <SelectControl label={heading} value={use} onChange={(column) => onUse(heading, column)} options={options} />
      </td>
    </tr>
  );
}
