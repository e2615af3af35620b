import { markOf } from '../../load/recordIds.js';
import { type Cells, cellsOf } from '../cells.js';
import { chain } from '../columns.js';
import { type ImportColumn, type ImportKind, SAYS_NOTHING, together } from '../kind.js';
import { enterprise, event, industry, linkOf, type Named, thing } from '../says.js';
import { understandFigure, understandPeriod } from '../words/figure.js';
import { region } from '../words/place.js';

const ABOUT: readonly ImportColumn[] = [
  {
    name: 'enterprise',
    headings: ['企业', '企业名称', '公司', '公司名称', 'company', 'firm'],
    oneOf: 'about',
    description: { zh: '指标所述的企业', en: 'The firm that the figure is about' },
    example: '',
  },
  {
    ...chain,
    oneOf: 'about',
    description: { zh: '指标所述的产业链', en: 'The chain that the figure is about' },
    example: '',
  },
  {
    name: 'region',
    headings: ['地区', '区域', '省份', '城市', '统计地区', 'city', 'province'],
    oneOf: 'about',
    description: { zh: '指标所述的地区', en: 'The region that the figure is about' },
    example: '深圳市',
  },
  {
    name: 'cluster',
    headings: ['产业集群', '集群', '集群名称', 'industrial cluster'],
    oneOf: 'about',
    description: { zh: '指标所述的产业集群', en: 'The cluster that the figure is about' },
    example: '',
  },
  {
    name: 'industry',
    headings: ['行业', '行业名称', 'industry name', 'sector'],
    oneOf: 'about',
    description: { zh: '指标所述的行业', en: 'The industry that the figure is about' },
    example: '',
  },
];

/** Figures: of what, which metric, how much, when. */
export const observations: ImportKind = {
  name: 'observations',
  title: { zh: '统计指标', en: 'Figures' },
  table: {
    row: 'figure',
    columns: [
      ...ABOUT,
      {
        name: 'metric',
        headings: ['指标', '指标名称', '统计指标', '项目', 'indicator', 'metric name'],
        isNeeded: true,
        description: { zh: '指标', en: 'What is measured' },
        example: '专精特新“小巨人”企业数量',
      },
      {
        name: 'value',
        headings: ['数值', '指标值', '值', '数量', '统计值', 'figure', 'number'],
        isNeeded: true,
        description: { zh: '数值，可写约、超、不少于或区间', en: 'The figure, which may be hedged or a range' },
        example: '1025',
      },
      {
        name: 'unit',
        headings: ['单位', '计量单位', 'units'],
        description: { zh: '单位', en: 'The unit of the figure' },
        example: '家',
      },
      {
        name: 'date',
        headings: ['截至', '截至日期', '时点', '统计日期', '日期', 'as of', 'on'],
        description: { zh: '截至何时', en: 'The date that it holds for' },
        example: '2025-06',
      },
      {
        name: 'period',
        headings: ['统计期', '时期', '年份', '年度', '期间', 'year'],
        description: { zh: '统计哪一时期', en: 'The period that it was counted over' },
        example: '',
      },
      {
        name: 'scope',
        headings: ['口径', '统计口径', '范围', '备注口径', 'coverage'],
        description: { zh: '统计口径', en: 'What is counted in' },
        example: '',
      },
    ],
  },
  understand: (row, context) => {
    const cells = cellsOf(row, context);
    const abouts = aboutIn(cells);
    const [about] = abouts;
    if (!about)
      cells.refuse(
        null,
        'it does not say what the figure is about',
        'fill in one of `enterprise`, `chain`, `region`, `cluster` and `industry`',
      );
    if (abouts.length > 1)
      cells.refuse(
        null,
        'it says that the figure is about several things',
        'fill in one of them, and write the others as `scope`',
      );
    const metric = cells.name('metric');
    const figure = cells.read('value', understandFigure);
    if (cells.text('value') === null) cells.refuse('value', 'is empty');
    const asOf = cells.date('date');
    const period = cells.read('period', understandPeriod);
    const unit = cells.text('unit') ?? context.units.get('value') ?? figure?.unit ?? null;
    const scope = cells.text('scope');
    return cells.understanding(() => {
      if (!about || !figure) return SAYS_NOTHING;
      const { dataset } = context;
      const { value, min, max, qualifier } = figure;
      const metricNode = {
        id: `metric:${dataset}-${markOf(`${metric}\n${unit ?? ''}`)}`,
        labels: ['Metric'],
        properties: { name: metric, ...(unit === null ? {} : { unit }) },
      };
      const words = { value, min, max, asOf, period, scope, qualifier };
      const node = event({
        label: 'Observation',
        dataset,
        parts: [about.id, metricNode.id, asOf, period, scope],
        properties: words,
      });
      const orderKey = `${metricNode.id} ${asOf ?? period ?? ''} ${node.id}`;
      return together(about.said, {
        nodes: [metricNode, { ...node, properties: { ...node.properties, orderKey } }],
        aliases: [],
        links: [linkOf('ABOUT', node.id, about.id), linkOf('OF_METRIC', node.id, metricNode.id)],
      });
    });
  },
};

function aboutIn(cells: Cells): readonly Named[] {
  const named: readonly (readonly [string, (name: string) => Named | null])[] = [
    ['enterprise', (name) => enterprise(name)],
    ['chain', (name) => thing('Chain', name)],
    ['region', region],
    ['cluster', (name) => thing('Cluster', name)],
    ['industry', (name) => industry(name, { scheme: null })],
  ];
  return named.flatMap(([column, name]) => {
    const text = cells.nameOrNull(column);
    return text === null ? [] : (name(text) ?? []);
  });
}
