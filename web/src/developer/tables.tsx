import { useLang, useWords } from '../words/i18n';
import { ERRORS, LIMITS } from './contract';
import { words } from './words';

export function ErrorTable() {
  const t = useWords(words);
  return (
    <Scrolled label={t('errors')}>
      <thead>
        <tr>
          <th scope="col">{t('code')}</th>
          <th scope="col">{t('what')}</th>
          <th scope="col">{t('todo')}</th>
        </tr>
      </thead>
      <tbody>
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
      </tbody>
    </Scrolled>
  );
}

export function LimitTable() {
  const t = useWords(words);
  const lang = useLang();
  return (
    <Scrolled label={t('limits')}>
      <thead>
        <tr>
          <th scope="col">{t('of')}</th>
          <th scope="col">{t('limit')}</th>
        </tr>
      </thead>
      <tbody>
        {LIMITS.map(([of, amount]) => (
          <tr key={of}>
            <th scope="row">{t(of).replaceAll('`', '')}</th>
            <td>{amount[lang]}</td>
          </tr>
        ))}
      </tbody>
    </Scrolled>
  );
}

function Scrolled({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className="guide-table" tabIndex={0} aria-label={label}>
      <table>{children}</table>
    </section>
  );
}
