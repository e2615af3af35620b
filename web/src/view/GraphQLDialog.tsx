import { Modal } from 'antd';
import { Link } from 'react-router';
import type { OperationCall } from '../api/useOperation';
import { useWords } from './words';

interface Props {
  /** Kept where it is while closed: only so does the focus go back to the button that opened it. */
  readonly open: boolean;
  readonly asked: OperationCall;
  readonly onClose: () => void;
}

export function GraphQLDialog({ open, asked, onClose }: Props) {
  const t = useWords();
  const text = asked.operation.toString().trim();
  const given = JSON.stringify(asked.variables, null, 2);
  const link = `/playground?${new URLSearchParams({ query: text, variables: given })}`;
  return (
    <Modal open={open} title={t('graphqlTitle')} onCancel={onClose} footer={null} width={760}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse must be able to scroll it. */}
      <pre className="code" tabIndex={0}>
        {text}
      </pre>
      <h3>{t('variables')}</h3>
      <pre className="code">{given}</pre>
      <Link to={link}>{t('openPlayground')}</Link>
    </Modal>
  );
}
