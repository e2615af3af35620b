import { finding, type Rule } from '../rule.js';

/** What names of segments and products end in, and say nothing alone. */
const BARE = new Set([
  ...[
    '整机',
    '本体',
    '总成',
    '系统',
    '模组',
    '模块',
    '部件',
    '零部件',
    '组件',
    '材料',
    '原材料',
    '设备',
    '装备',
    '软件',
  ],
  ...[
    '平台',
    '服务',
    '应用',
    '应用场景',
    '智能工厂',
    '控制器',
    '芯片',
    '传感器',
    '上游',
    '中游',
    '下游',
    '运营',
    '集成',
  ],
]);

export const segmentNames: Rule = {
  name: 'segmentNames',
  description: 'A segment and a product are told apart by their names out of their chain: 人形机器人整机, not 整机.',
  check: ({ facts }) => {
    const segments = facts.chains.flatMap((chain) => chain.segments.map((segment) => ({ ...segment, at: chain.at })));
    return [...facts.products, ...segments].flatMap(({ id, name, at }) =>
      BARE.has(name)
        ? [finding(at, `${id} is only called ${name}.`, 'Say of what, and keep the bare word as an alias.')]
        : [],
    );
  },
};
