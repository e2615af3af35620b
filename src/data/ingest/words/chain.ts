import { shown } from '../../table/quote.js';
import { folded, NOTHING, problemOf, saysNothing, type Understood, valued } from '../../table/value.js';

export type Stage = 'UPSTREAM' | 'MIDSTREAM' | 'DOWNSTREAM';
export type Role = 'SUPPLIER' | 'MAKER' | 'USER' | 'SERVICE';

const STAGES: readonly (readonly [RegExp, Stage])[] = [
  [/^(?:产业链)?上游|^upstream/u, 'UPSTREAM'],
  [/^(?:产业链)?中游|^midstream/u, 'MIDSTREAM'],
  [/^(?:产业链)?下游|^downstream/u, 'DOWNSTREAM'],
];

/** The stage that a name says, as 上游 and 产业链上游 do; null for a name of anything else. */
export function stageIn(text: string): Stage | null {
  return STAGES.find(([form]) => form.test(folded(text)))?.[1] ?? null;
}

export function understandStage(cell: string): Understood<Stage> {
  if (saysNothing(cell)) return NOTHING;
  const stage = stageIn(cell);
  return stage ? valued(stage) : problemOf(`"${shown(cell)}" is not a stage`, 'write 上游, 中游 or 下游');
}

const ROLES: readonly (readonly [RegExp, Role])[] = [
  [/供应|配套|supplier/u, 'SUPPLIER'],
  [/制造|生产|整机|整车|maker|manufactur/u, 'MAKER'],
  [/应用|使用|用户|需求|user/u, 'USER'],
  [/服务|service/u, 'SERVICE'],
];

/** What a firm does in a segment; several, with marks between them. */
export function understandRoles(cell: string): Understood<readonly Role[]> {
  if (saysNothing(cell)) return NOTHING;
  const words = folded(cell).split(/[、，,;；/|]+/u);
  const roles = words.map((word) => ROLES.find(([form]) => form.test(word))?.[1] ?? null);
  if (roles.includes(null)) {
    return problemOf(`"${shown(cell)}" is not a role in a chain`, 'write 供应, 制造, 应用 or 服务');
  }
  return valued([...new Set(roles.flatMap((role) => role ?? []))]);
}

/** Yes or no, in either language. */
export function understandYesNo(cell: string): Understood<boolean> {
  if (saysNothing(cell)) return NOTHING;
  const text = folded(cell);
  if (/^(?:是|必需|必须|必要|需要|y|yes|true|1|√|✓|☑)$/u.test(text)) return valued(true);
  if (/^(?:否|非必需|不必|可选|n|no|false|0|×|✗|x)$/u.test(text)) return valued(false);
  return problemOf(`"${shown(cell)}" is neither yes nor no`, 'write 是 or 否');
}
