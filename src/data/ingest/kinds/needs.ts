import { cellsOf } from '../cells.js';
import { chain, firm, uscc } from '../columns.js';
import { type ImportKind, together } from '../kind.js';
import { enterprise, eventOf, linkOf, thing } from '../says.js';
import { needKindInWords } from '../words/need.js';

/** What firms ask for (企业诉求): a row for each. */
export const needs: ImportKind = {
  name: 'needs',
  title: { zh: '企业诉求', en: 'What firms ask for' },
  table: {
    row: 'need',
    columns: [
      firm,
      {
        name: 'text',
        headings: [
          '诉求',
          '企业诉求',
          '诉求内容',
          '问题诉求',
          '需求',
          '需求内容',
          '困难问题',
          'need',
          'request',
          'asks for',
        ],
        isNeeded: true,
        description: { zh: '诉求内容，原文', en: 'What is asked for, in the words of the table' },
        example: '希望链主企业引进更多上游企业',
      },
      {
        name: 'kind',
        headings: ['诉求类别', '诉求类型', '需求类别', '需求类型', 'kind of need'],
        description: {
          zh: '类别：资本、数据、人才、土地、技术、市场、采购、配套、数字化、政策、合规；未填时以原文所写为准',
          en: 'The sort of need; where it is empty, the one that the words name',
        },
        example: '配套',
      },
      {
        name: 'of',
        headings: ['诉求对象', '承办单位', '责任单位', 'asked of', 'addressee'],
        description: { zh: '向谁提出', en: 'Who is asked' },
        example: '链主企业',
      },
      chain,
      uscc,
    ],
  },
  telling: /诉求|需求|困难|need|request|asks/iu,
  understand: (row, context) => {
    const cells = cellsOf(row, context);
    const name = cells.name('name');
    const text = cells.text('text');
    if (text === null) cells.refuse('text', 'is empty');
    const askedOf = cells.text('of');
    const chains = cells.items('chain').map((each) => thing('Chain', each));
    const kind = needKindInWords(cells.text('kind') ?? text ?? '');
    const code = cells.uscc('uscc');
    return cells.understanding(() => {
      const { id, said } = enterprise(name, { uscc: code });
      const need = eventOf(id, {
        label: 'Need',
        dataset: context.dataset,
        parts: [text],
        properties: { kind, text, askedOf },
      });
      const [node] = need.nodes;
      const about = node ? chains.map((of) => linkOf('CONCERNS', node.id, of.id)) : [];
      return together(said, need, ...chains.map((of) => of.said), { nodes: [], aliases: [], links: about });
    });
  },
};
