import { expect, test } from 'vitest';
import { byKind } from '../../../web/src/entity/byKind';

test('other names stand by kind, each once, without the name itself', () => {
  const aliases = [
    { value: '云从', kind: 'SHORT' },
    { value: '云从科技', kind: 'NAME' },
    { value: '云从科技', kind: 'SHORT' },
    { value: '云从科技集团股份有限公司', kind: 'FULL' },
    { value: 'CloudWalk', kind: 'ENGLISH' },
  ] as const;
  expect(byKind('云从科技', 'CloudWalk', aliases)).toEqual([
    ['FULL', ['云从科技集团股份有限公司']],
    ['SHORT', ['云从']],
    ['ENGLISH', ['CloudWalk']],
  ]);
  expect(byKind('深圳市', null, [])).toEqual([]);
});
