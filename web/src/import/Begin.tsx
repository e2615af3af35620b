import { Button, Input } from 'antd';
import { type DragEvent, useId, useState } from 'react';
import { Link } from 'react-router';
import { useClient } from 'urql';
import { change } from '../api/client';
import { useOperation } from '../api/useOperation';
import { useBase } from '../app/world';
import { ImportJobsDocument, ReadImportDocument } from '../generated/graphql';
import { routes } from '../link/routes';
import { Failed } from '../view/failures';
import { Answer } from '../view/states';
import './import.css';
import { useChange } from '../api/useChange';
import { useImportLink } from './state';
import { sendFile } from './upload';
import { useWords } from './words';

/** A file, or pasted cells; and what was begun before. */
export function Begin() {
  const t = useWords();
  const { name, send, isUnderWay, failure, forget } = useSending();
  return (
    <>
      <Drop onFile={(file) => send(file, file.name)} isDisabled={isUnderWay} />
      <Paste onText={(text) => send(new Blob([text]), `${t('pasteName')}.tsv`)} isDisabled={isUnderWay} />
      {isUnderWay && <p role="status">{t('sending', { name })}</p>}
      {failure && <Failed failure={failure} again={forget} />}
      <Earlier />
      <p className="another">
        <Link to={routes.review}>{t('review')}</Link>
      </p>
    </>
  );
}

/** Sends a file and begins to read it. */
function useSending() {
  const base = useBase();
  const client = useClient();
  const { go } = useImportLink();
  const { run, ...standing } = useChange();
  const [name, setName] = useState('');
  const send = (content: Blob, as: string) =>
    run(async () => {
      setName(as);
      const file = await sendFile(base, content, as);
      const { readImport } = await change(client, [ReadImportDocument, { file }]);
      if (readImport) go({ job: readImport.id, file });
    });
  return { name, send, ...standing };
}

interface PasteProps {
  readonly onText: (text: string) => void;
  readonly isDisabled: boolean;
}

function Paste({ onText, isDisabled }: PasteProps) {
  const t = useWords();
  const [text, setText] = useState('');
  const id = useId();
  return (
    <p className="paste">
      <label htmlFor={id}>{t('pasteLabel')}</label>
      <Input.TextArea id={id} rows={4} value={text} onChange={({ target }) => setText(target.value)} />
      <Button disabled={text.trim() === '' || isDisabled} onClick={() => onText(text)}>
        {t('readPasted')}
      </Button>
    </p>
  );
}

interface DropProps {
  readonly onFile: (file: File) => void;
  readonly isDisabled: boolean;
}

function Drop({ onFile, isDisabled }: DropProps) {
  const t = useWords();
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file && !isDisabled) onFile(file);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    take(event.dataTransfer.files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keyboard has the button in it.
    <div className="drop" onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      {t('drop')}{' '}
      <label className="choose">
        {t('choose')}
        <input
          type="file"
          accept=".csv,.tsv,.txt,.xlsx,.json,.jsonl,.gz"
          disabled={isDisabled}
          onChange={({ target }) => take(target.files)}
        />
      </label>
    </div>
  );
}

/** What the server still knows, so that a page that was closed is found again. */
function Earlier() {
  const t = useWords();
  const asked = useOperation(ImportJobsDocument, {});
  return (
    <Answer asked={asked}>
      {({ importJobs }) =>
        importJobs && importJobs.length > 0 ? (
          <section>
            <h2>{t('earlier')}</h2>
            <ul>
              {importJobs.map(({ id, file, state, doing }) => (
                <li key={id}>
                  <Link to={routes.import(id)}>{file}</Link>: {t(state)} {doing}
                </li>
              ))}
            </ul>
          </section>
        ) : null
      }
    </Answer>
  );
}
