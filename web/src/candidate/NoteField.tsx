import { Input } from 'antd';
import type { Notes } from './noteBook';
import { useWords } from './words';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly notes: Notes;
  readonly onNote: (id: string, note: string) => void;
}

/** One's own remark on a firm. It stays in this browser and goes into the files. */
export function NoteField({ id, name, notes, onNote }: Props) {
  const t = useWords();
  return (
    <Input.TextArea
      aria-label={t('noteOf', { name })}
      placeholder={t('note')}
      className="note"
      size="small"
      autoSize={{ minRows: 1, maxRows: 6 }}
      maxLength={500}
      value={notes[id] ?? ''}
      onChange={({ target }) => onNote(id, target.value)}
    />
  );
}
