import { Button } from 'antd';
import type { JudgementVerdict } from '../generated/graphql';
import { useWords } from './words';

interface Props {
  /** Without the right to write. */
  readonly isDisabled: boolean;
  readonly hasPair: boolean;
  readonly hasLast: boolean;
  readonly answer: (verdict: JudgementVerdict | null) => void;
  readonly undo: () => void;
}

const ANSWERS = [
  ['same', 'S', 'SAME'],
  ['different', 'D', 'DIFFERENT'],
  ['unsure', 'U', 'UNSURE'],
  ['skip', 'K', null],
] as const;

/** What can be said of the pair, each by a button and by its key. */
export function Answers({ isDisabled, hasPair, hasLast, answer, undo }: Props) {
  const t = useWords();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has a border and a legend of its own.
    <div className="answers" role="group" aria-label={t('answers')}>
      {ANSWERS.map(([word, key, verdict]) => (
        <Button key={key} disabled={isDisabled || !hasPair} onClick={() => answer(verdict)} aria-keyshortcuts={key}>
          {t(word)} <kbd>{key}</kbd>
        </Button>
      ))}
      <Button disabled={isDisabled || !hasLast} onClick={undo} aria-keyshortcuts="Z">
        {t('undo')} <kbd>Z</kbd>
      </Button>
    </div>
  );
}
