import { defineWords } from '../words/i18n';

export const useWords = defineWords('playground', {
  zh: {
    title: '调试台',
    lead: '写一条 GraphQL 查询并运行。网址里就是当前的查询和变量，可以直接转发。',
    examples: '例子',
    choose: '选一个例子…',
    planner: '规划者',
    investor: '投资团队',
    developer: '开发者',
    guide: '开发指南',
    closed:
      '这台服务器不公开接口结构（内省已关闭），因此没有补全和文档；查询照常运行。完整约定见随项目发布的 schema 文件。',
    keyboard: 'Ctrl+Enter 运行；编辑器里按 Ctrl+M 后，Tab 键移出编辑器。',
  },
  en: {
    title: 'Playground',
    lead: 'Write a GraphQL query and run it. The address holds the query and its variables, and can be passed on.',
    examples: 'Examples',
    choose: 'Choose an example …',
    planner: 'Planners',
    investor: 'Investment teams',
    developer: 'Developers',
    guide: 'Guide for developers',
    closed:
      'This server does not publish its schema (introspection is off), so there is neither completion nor documentation here; queries run as ever. The whole contract is in the schema files that come with the project.',
    keyboard: 'Ctrl+Enter runs; in the editor, press Ctrl+M, and Tab leaves it.',
  },
});
