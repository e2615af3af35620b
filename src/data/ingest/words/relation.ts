import { shown } from '../../table/quote.js';
import { folded, NOTHING, problemOf, saysNothing, type Understood, valued } from '../../table/value.js';

export type ControlKind = 'SUBSIDIARY' | 'SHAREHOLDING' | 'MANAGEMENT';

const KINDS: readonly (readonly [RegExp, ControlKind])[] = [
  [/管理|普通合伙|执行事务|gp\b|manag|general.?partner|seniormanag|board/u, 'MANAGEMENT'],
  [/全资|控股|子公司|控制|实控|实际控制|subsidiary|wholly|parent|control/u, 'SUBSIDIARY'],
  [/参股|持股|股东|投资|联营|share|holding|equity|voting|owner|associate/u, 'SHAREHOLDING'],
];

/** How one body holds another. */
export function understandControl(cell: string): Understood<ControlKind> {
  if (saysNothing(cell)) return NOTHING;
  const kind = KINDS.find(([form]) => form.test(folded(cell)))?.[1];
  return kind ? valued(kind) : problemOf(`"${shown(cell)}" is not a way to hold a firm`, 'write 控股, 参股 or 管理');
}

export type LinkRelation = 'MATERIAL_IN' | 'MATERIAL_OF' | 'KIND_IN' | 'KIND_OF';

/** How the second product of a row stands to the first; `_IN`: the second is of the first, `_OF`: the first is of the second. */
const RELATIONS: readonly (readonly [RegExp, LinkRelation])[] = [
  [/上游材料|上游产品|原材料|原料|材料|零部件|部件|配件|made ?from|material|part|equipment/u, 'MATERIAL_IN'],
  [/下游产品|下游|用于|应用于|used ?in|made ?into/u, 'MATERIAL_OF'],
  [/产品小类|小类|子类|下级|细分|包括|has ?kind|narrower/u, 'KIND_IN'],
  [/产品大类|大类|父类|上级|属于|kind ?of|is ?a|broader/u, 'KIND_OF'],
];

export function understandLinkRelation(cell: string): Understood<LinkRelation> {
  if (saysNothing(cell)) return NOTHING;
  const relation = RELATIONS.find(([form]) => form.test(folded(cell)))?.[1];
  return relation
    ? valued(relation)
    : problemOf(`"${shown(cell)}" is not a relation of two products`, 'write 上游材料, 下游产品, 产品小类 or 产品大类');
}

export type MaterialRole = 'MATERIAL' | 'PART' | 'EQUIPMENT' | 'SERVICE';

const MATERIAL_ROLES: readonly (readonly [RegExp, MaterialRole])[] = [
  [/设备|装备|equipment/u, 'EQUIPMENT'],
  [/零部件|零件|部件|配件|组件|元件|part|component/u, 'PART'],
  [/服务|service/u, 'SERVICE'],
  [/材料|原料|material/u, 'MATERIAL'],
];

/** What a product is to another that is made from it. */
export function understandMaterialRole(cell: string): Understood<MaterialRole> {
  if (saysNothing(cell)) return NOTHING;
  const role = MATERIAL_ROLES.find(([form]) => form.test(folded(cell)))?.[1];
  return role
    ? valued(role)
    : problemOf(`"${shown(cell)}" is not a role of a material`, 'write 材料, 零部件, 设备 or 服务');
}
