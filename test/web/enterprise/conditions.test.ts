import { expect, test } from 'vitest';
import { conditionText } from '../../../web/src/enterprise/conditions';

test('a condition speaks the language of the field, not of the API', () => {
  const text = '“小巨人”企业（LITTLE_GIANT · NATIONAL，2023-07 认定）';
  expect(conditionText(text, 'zh')).toBe('“小巨人”企业（专精特新“小巨人” · 国家级，2023-07 认定）');
  expect(conditionText('CWOS 与 ABCXYZ', 'zh')).toBe('CWOS 与 ABCXYZ');
});
