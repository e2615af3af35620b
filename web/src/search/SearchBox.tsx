import { Input } from 'antd';
import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { routes } from '../link/routes';
import { useWords } from './words';

/** The one search box, on every page. It shows what was searched for as long as the results are shown. */
export function SearchBox() {
  const t = useWords();
  const { pathname, search } = useLocation();
  const go = useNavigate();
  const asked = pathname === '/search' ? (new URLSearchParams(search).get('q') ?? '') : '';
  const [text, setText] = useState(asked);
  useEffect(() => setText(asked), [asked]);
  return (
    <search className="search-box">
      <Input.Search
        aria-label={t('label')}
        placeholder={t('placeholder')}
        value={text}
        maxLength={100}
        allowClear
        onChange={({ target }) => setText(target.value)}
        onSearch={(value, _, info) => {
          if (info?.source !== 'clear' && value.trim() !== '') void go(routes.search(value.trim()));
        }}
      />
    </search>
  );
}
