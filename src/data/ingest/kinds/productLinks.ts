import { identityKeyOf } from '../../load/record.js';
import { type Cells, cellsOf } from '../cells.js';
import { type ImportKind, type Said, together } from '../kind.js';
import { fact, thing } from '../says.js';
import {
  type LinkRelation,
  type MaterialRole,
  understandLinkRelation,
  understandMaterialRole,
} from '../words/relation.js';

/** How products stand to each other: what one is made from, and what it is a kind of. */
export const productLinks: ImportKind = {
  name: 'product-links',
  title: { zh: '产品关系', en: 'Links between products' },
  table: {
    row: 'link',
    columns: [
      {
        name: 'product',
        headings: ['产品', '产品名称', '产品1', '产品a', '起点', 'product name', 'from product'],
        isNeeded: true,
        description: { zh: '产品', en: 'The product' },
        example: '谐波减速器',
      },
      {
        name: 'material',
        headings: ['上游材料', '原材料', '材料', '零部件', '上游产品', '原料', 'made from', 'input', 'component'],
        oneOf: 'other',
        description: { zh: '它由什么制成，多个用顿号分隔', en: 'What it is made from, separated by commas' },
        example: '柔性轴承',
      },
      {
        name: 'broader',
        headings: ['产品大类', '大类', '上级产品', '父类', 'kind of', 'parent product'],
        oneOf: 'other',
        description: { zh: '它属于哪个更大的产品', en: 'The broader product that it is a kind of' },
        example: '减速器',
      },
      {
        name: 'other',
        headings: ['另一产品', '产品2', '产品b', '关联产品', '终点', 'other product', 'to product'],
        oneOf: 'other',
        description: { zh: '另一产品，须同时填关系', en: 'The other product, with `relation`' },
        example: '',
      },
      {
        name: 'relation',
        headings: ['关系', '关系类型', '关系名称', 'relationship', 'rel', 'link type'],
        description: {
          zh: '另一产品对它而言是什么：上游材料、下游产品、产品小类或产品大类',
          en: 'What the other product is to it: 上游材料 (material), 下游产品 (made from it), 产品小类 (a kind of it) or 产品大类 (broader)',
        },
        example: '',
      },
      {
        name: 'role',
        headings: ['角色', '材料角色', '用途', 'material role'],
        description: { zh: '材料、零部件、设备或服务', en: 'Material, part, equipment or service' },
        example: '零部件',
      },
      {
        name: 'weight',
        headings: ['权重', '用量', '强度', 'strength', 'score'],
        description: { zh: '权重，任意正数', en: 'A weight: any positive number' },
        example: '1',
      },
    ],
  },
  understand: (row, context) => {
    const cells = cellsOf(row, context);
    const name = cells.name('product');
    const links = linksIn(cells);
    if (links.length === 0 && cells.text('other') === null)
      cells.refuse(null, 'it names no other product', 'fill in `material`, `broader` or `other`');
    if (links.some(({ other }) => identityKeyOf('Product', other) === identityKeyOf('Product', name))) {
      cells.refuse(null, 'the product is linked with itself', 'write the other product');
    }
    const role = cells.read('role', understandMaterialRole) ?? roleIn(cells.text('relation'));
    const weight = cells.number('weight');
    return cells.understanding(() =>
      together(...links.map(({ other, relation }) => linked(name, other, { relation, role, weight }))),
    );
  },
};

/** 上游材料 says that it is a material, and 下游产品 says nothing of it. */
function roleIn(relation: string | null): MaterialRole | null {
  const role = relation === null ? null : understandMaterialRole(relation);
  return role?.is === 'value' ? role.value : null;
}

interface Linked {
  readonly other: string;
  readonly relation: LinkRelation;
}

function linksIn(cells: Cells): readonly Linked[] {
  const other = cells.nameOrNull('other');
  const relation = cells.read('relation', understandLinkRelation);
  if (other !== null && cells.text('relation') === null)
    cells.refuse('relation', 'is empty, and another product is named');
  return [
    ...cells.items('material').map((each) => ({ other: each, relation: 'MATERIAL_IN' as const })),
    ...cells.items('broader').map((each) => ({ other: each, relation: 'KIND_OF' as const })),
    ...(other !== null && relation !== null ? [{ other, relation }] : []),
  ];
}

interface How {
  readonly relation: LinkRelation;
  readonly role: MaterialRole | null;
  readonly weight: number | null;
}

function linked(name: string, otherName: string, { relation, role, weight }: How): Said {
  const product = thing('Product', name);
  const other = thing('Product', otherName);
  const isFrom = relation === 'MATERIAL_IN' || relation === 'KIND_OF';
  const [from, to] = isFrom ? [product.id, other.id] : [other.id, product.id];
  const isMaterial = relation === 'MATERIAL_IN' || relation === 'MATERIAL_OF';
  const link = isMaterial ? fact('MADE_FROM', from, to, { properties: { role, weight } }) : fact('KIND_OF', from, to);
  return together(product.said, other.said, link);
}
