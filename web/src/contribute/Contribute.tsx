import { Button } from 'antd';
import { useKind } from '../app/world';
import { useDataAddresses } from '../own/useDataAddresses';
import './contribute.css';
import { type Contribution, useContribute } from './useContribute';
import { useWords } from './words';

interface Props {
  /** What it is for, as a reader sees it. */
  readonly label: string;
  /** The same where the label alone does not tell one button from another. */
  readonly name?: string;
  readonly contribution: Contribution;
}

/**
 * Beside everything that is unknown or may be wrong: the way to say what is right. Where documents alone are read it leads to the same page with own
 * data; what is made up is not contributed to.
 */
export function Contribute({ label, name = label, contribution }: Props) {
  const t = useWords();
  const kind = useKind();
  const addresses = useDataAddresses();
  const contribute = useContribute();
  if (kind === 'DEMO') return null;
  if (kind === 'DOCUMENTS') {
    return (
      <a className="contribute" href={addresses.all} title={t('withOwn')}>
        {label}
      </a>
    );
  }
  return (
    <Button size="small" className="contribute no-print" aria-label={name} onClick={() => contribute(contribution)}>
      {label}
    </Button>
  );
}
