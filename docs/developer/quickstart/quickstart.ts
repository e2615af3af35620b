// From a name to what is known of a firm, with its sources: the typed client.
// npx tsc --module nodenext --target es2022 quickstart.ts && node quickstart.js [http://127.0.0.1:4000] [name]
import { createClient } from 'liantu-client';
import { LiantuError } from 'liantu-client/error';
import { AgentFindEnterprise, FirmsOfChainInRegion, TitlesOf } from 'liantu-client/operations';
import { itemsOf } from 'liantu-client/pages';

const [url = 'http://127.0.0.1:4000', name = '云从科技'] = process.argv.slice(2);
const client = createClient({ url });

try {
  const { enterprise: found } = await client.ask(AgentFindEnterprise, { name });
  if (!found) throw new Error(`Nobody is known by the name ${name}.`);
  const { enterprise } = await client.ask(TitlesOf, { id: found.id });
  console.log(found.name, found.id);
  for (const { tier, grantedOn, citations } of enterprise?.recognitions ?? []) {
    console.log(`  ${tier} ${grantedOn ?? 'undated'}`);
    for (const { quote, source } of citations) console.log(`    “${quote}” (${source.title})`);
  }
  let firms = 0;
  const variables = { chain: 'chain:humanoid-robot', region: 'region:440300', first: 100 };
  const all = itemsOf(client, {
    operation: FirmsOfChainInRegion,
    variables,
    pageOf: ({ enterprises }) => enterprises,
  });
  for await (const _ of all) firms += 1;
  console.log(firms, 'firms of Shenzhen stand in the chain of humanoid robots.');
} catch (error) {
  // Several have the name: choose one, and ask by its id.
  if (!(error instanceof LiantuError)) throw error;
  console.error(`${error.code}: ${error.message}`, error.candidates);
  process.exitCode = 1;
}
