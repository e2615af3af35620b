import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { buildSchema, isAbstractType } from 'graphql';

/** Apollo Client with the possible types of the schema: every operation is asked, then read from the cache. */
export async function check({ url, sdl, operations }) {
  const schema = buildSchema(sdl);
  const abstract = Object.values(schema.getTypeMap()).filter(isAbstractType);
  const possibleTypes = Object.fromEntries(
    abstract.map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
  );
  const warnings = [];
  const { warn, error } = console;
  console.warn = console.error = (...words) => warnings.push(words.join(' '));
  try {
    for (const { name, text, variables } of operations) {
      const cache = new InMemoryCache({ possibleTypes });
      const client = new ApolloClient({ cache, link: new HttpLink({ uri: `${url}/graphql` }) });
      const query = gql(text);
      const { data } = await client.query({ query, variables });
      const kept = client.readQuery({ query, variables });
      if (JSON.stringify(kept) !== JSON.stringify(data)) throw new Error(`${name} cannot be read from the cache.`);
      client.stop();
    }
  } finally {
    Object.assign(console, { warn, error });
  }
  if (warnings.length > 0) throw new Error([...new Set(warnings)].slice(0, 10).join('\n'));
  return `${operations.length} operations asked and read from the cache`;
}
