/**
 * Addresses of an earlier version, and where what they showed is now. The first page at `/` was a query box whose
 * query stood in `?query=`; such a link opens the playground.
 */
export function fromFormer(pathname: string, search: string): string | null {
  const given = new URLSearchParams(search);
  if (pathname === '/' && given.has('query')) return `/playground?${keep(given, ['query', 'variables', 'lang'])}`;
  return null;
}

function keep(given: URLSearchParams, names: readonly string[]): URLSearchParams {
  return new URLSearchParams([...given].filter(([name]) => names.includes(name)));
}
