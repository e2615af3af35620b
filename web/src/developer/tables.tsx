import type { ReactNode } from 'react';
import { useLang } from '../words/i18n';
import { ERRORS, LIMITS } from './contract';
import { useWords } from './words';

export function ErrorTable() {
  const t = useWords();
  return (
    <Table label={t('errors')} head={[t('code'), t('what'), t('todo')]}>
      {ERRORS.map(([codes, what, todo]) => (
        <tr key={codes[0]}>
          <th scope="row">
            {codes.map((code) => (
              <code key={code}>{code} </code>
            ))}
          </th>
          <td>{t(what)}</td>
          <td>{t(todo)}</td>
        </tr>
      ))}
    </Table>
  );
}

export function LimitTable() {
  const t = useWords();
  const lang = useLang();
  return (
    <Table label={t('limits')} head={[t('of'), t('limit')]}>
      {LIMITS.map(([of, amount]) => (
        <tr key={of}>
          <th scope="row">{t(of).replaceAll('`', '')}</th>
          <td>{amount[lang]}</td>
        </tr>
      ))}
    </Table>
  );
}

interface TableProps {
  readonly label: string;
  readonly head: readonly string[];
  readonly children: ReactNode;
}

function Table({ label, head, children }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className="guide-table" tabIndex={0} aria-label={label}>
      <table>
        <thead>
          <tr>
            {head.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
