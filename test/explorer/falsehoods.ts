import type { Page, Route } from 'playwright-core';

/** What pages say of what is not there, in both languages. */
const DENIALS = new RegExp(
  [
    '没有这[^，。\\n]*',
    '没有找到[^，。\\n]*',
    '没有收录(?:这|任何)[^，。\\n]*',
    '没有数据',
    '没有可列的企业',
    '没有文献点名的企业',
    '不是收录的[^，。\\n]*',
    '共 0 ',
    '0 行',
    '[^.\\n]*no such [^.\\n]*',
    '[^.\\n]*is not the id of[^.\\n]*',
    'Nothing found[^.\\n]*',
    'No data',
    'No firm [^.\\n]*',
    '\\b0 rows',
  ].join('|'),
  'g',
);

/** Writes down all that a page says, and every heading, from its first moment on. */
const RECORDER = `
  window.said = { texts: new Set(), titles: new Set() };
  new MutationObserver(() => {
    if (!document.body) return;
    window.said.texts.add(document.body.innerText);
    const title = document.querySelector('main h1');
    if (title) window.said.titles.add(title.innerText);
  }).observe(document, { subtree: true, childList: true, characterData: true });
`;

export interface Said {
  readonly texts: readonly string[];
  readonly titles: readonly string[];
}

export async function record(page: Page): Promise<void> {
  await page.addInitScript(RECORDER);
}

export async function saidOn(page: Page): Promise<Said> {
  return (await page.evaluate(
    '({ texts: [...window.said.texts, document.body.innerText], titles: [...window.said.titles] })',
  )) as Said;
}

/** What was denied on the way to the answer and is not what the answer itself says in the end. */
export function falsehoods({ texts }: Said): readonly string[] {
  const denied = (text: string) => text.match(DENIALS) ?? [];
  const truths = new Set(denied(texts.at(-1) ?? ''));
  return [...new Set(texts.flatMap(denied))].filter((denial) => !truths.has(denial));
}

export const operationOf = (route: Route): string =>
  /query (\w+)/.exec((route.request().postDataJSON() as { query: string }).query)?.[1] ?? '';
