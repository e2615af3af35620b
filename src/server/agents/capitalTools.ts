import type {
  AgentCoInvestorsQuery,
  AgentCoInvestorsQueryVariables,
  AgentNextInvestorsQuery,
  AgentNextInvestorsQueryVariables,
} from '../../generated/agents.js';
import { operation } from './asking.js';
import { partsOf } from './chainTools.js';
import { after, analysed, flat, PAGE, pageOf, rankingOf, text, tool } from './tool.js';

const CO_INVESTORS = operation<AgentCoInvestorsQuery, AgentCoInvestorsQueryVariables>('AgentCoInvestors');
const NEXT_INVESTORS = operation<AgentNextInvestorsQuery, AgentNextInvestorsQueryVariables>('AgentNextInvestors');

const coInvestors = tool(
  {
    name: 'co_investors',
    title: 'Find co-investors (共同投资方)',
    description:
      'Who has invested beside an investor, in how many and which firms, most shared first. The documents list some investors of a firm, never all.',
  },
  { investor: text('Id or name of an investor (投资方), such as 粤科金融.'), after },
  async (input, teller) => {
    const { id } = await teller.find('investor', input.investor);
    const { investor } = await teller.ask(CO_INVESTORS, { id, first: PAGE, after: input.after ?? null });
    if (!investor) throw new Error(`${id} was there a moment ago.`);
    const { coInvestors: found, name } = investor;
    return {
      head: {
        permalink: teller.links.page(`/investors/${id}`, { tab: 'co' }),
        investor: { id, name },
        coverage: { note: 'Counted among known investments: the documents list some investors of a firm, never all.' },
      },
      list: pageOf('coInvestors', found, flat),
    };
  },
);

const nextInvestors = tool(
  {
    name: 'next_investors',
    title: 'Find who may invest next (接力投)',
    description:
      'Investors not yet in a firm that share firms with its holders, best score first, with the deals behind each. A score orders; it is not a probability.',
  },
  { enterprise: text('Id or name of a firm (企业), such as enterprise:ubtech.'), after },
  async (input, teller) => {
    const { id } = await teller.find('enterprise', input.enterprise);
    const { enterprise } = await teller.ask(NEXT_INVESTORS, { id });
    if (!enterprise) throw new Error(`${id} was there a moment ago.`);
    const { nextInvestors: found, name } = enterprise;
    const items = found.items.map(({ investor, parts, ...item }) => ({ ...investor, ...item, parts: partsOf(parts) }));
    return {
      head: {
        permalink: teller.links.page(`/enterprises/${id}`, { tab: 'capital' }),
        enterprise: { id, name },
        ...analysed(found),
      },
      list: rankingOf('investors', items, input.after),
    };
  },
);

export const capitalTools = [coInvestors, nextInvestors];
