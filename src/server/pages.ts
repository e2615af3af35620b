/** The pages of the explorer, as `web/src/app/pages.tsx` names them: what is none of these is not there. */
export const PAGES = [
  '/',
  'search',
  'chains/:id',
  'chains/:id/gaps',
  'targets',
  'regions/compare',
  'regions/:id',
  'enterprises/:id',
  'investors/:id',
  'products/:id',
  'industries/:id',
  'entities/:id',
  'network',
  'sources',
  'sources/:id',
  'datasets',
  'datasets/:id',
  'import',
  'review',
  'developers',
  'playground',
] as const;

const PATTERNS = PAGES.map((page) => page.split('/').filter(Boolean));

/** Whether the explorer has a page for the path, in the world at the root or in one under its base. */
export function isPageOfExplorer(path: string, bases: readonly string[]): boolean {
  const base = bases.find((candidate) => `${path}/`.startsWith(`${candidate}/`)) ?? '';
  const segments = path.slice(base.length).split('/').filter(Boolean).map(decoded);
  return PATTERNS.some((pattern) => matches(pattern, segments));
}

function matches(pattern: readonly string[], segments: readonly string[]): boolean {
  if (pattern.length !== segments.length) return false;
  return pattern.every((part, index) => {
    const segment = segments[index] ?? '';
    return part.startsWith(':') ? isId(segment) : part === segment.toLowerCase();
  });
}

/** An id has a colon, and whatever follows a dot in it is not an extension; other names with a dot are files that are not there. */
function isId(segment: string): boolean {
  return segment.includes(':') || !/\.\w+$/.test(segment);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
