import { SourceChip } from '../evidence/SourceChip';
import type { EnterpriseCapitalQuery } from '../generated/graphql';
import { useWords } from '../words/i18n';
import { words } from './words';

interface Props {
  readonly statements: NonNullable<EnterpriseCapitalQuery['enterprise']>['capitalStatements'];
}

/** A statement is the firm's or an author's own words, and shown as such: it is not a finding. */
export function Statements({ statements }: Props) {
  const t = useWords(words);
  return (
    <ul className="plain">
      {statements.map(({ statedBy, wording, confidence, citations }) => (
        <li key={`${statedBy} ${wording}`}>
          “{wording}”{statedBy && <span className="muted">（{`${t('saidBy')}：${statedBy}`}）</span>}
          <SourceChip of={wording} citations={citations} confidence={confidence} />
        </li>
      ))}
    </ul>
  );
}
