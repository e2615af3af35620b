import { Client, fetchExchange, gql } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import {
  buildSchema,
  introspectionFromSchema,
  isAbstractType,
  isObjectType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { keys } from '../../operations/keys.js';

const ID = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: 'id' } };

/** With the id of whatever has one, as an application with such a cache asks it. */
function withIds(text, schema) {
  const info = new TypeInfo(schema);
  const add = {
    SelectionSet(node) {
      const type = info.getParentType();
      const hasId = (isObjectType(type) || isAbstractType(type)) && 'getFields' in type && type.getFields().id;
      return hasId ? { ...node, selections: [ID, ...node.selections] } : undefined;
    },
  };
  return visit(parse(text, { noLocation: true }), visitWithTypeInfo(info, add));
}

/** urql with a normalized cache that knows the schema: every operation is asked, then read from the cache, without a warning. */
export async function check({ url, sdl, operations }) {
  const warnings = [];
  const logger = (severity, message) => warnings.push(`${severity}: ${message}`);
  const built = buildSchema(sdl);
  const schema = introspectionFromSchema(built, { descriptions: false });
  for (const { name, text, variables } of operations) {
    const client = new Client({
      url: `${url}/graphql`,
      preferGetMethod: false,
      exchanges: [cacheExchange({ schema, keys, logger }), fetchExchange],
    });
    const query = gql(withIds(text, built));
    const asked = await client.query(query, variables).toPromise();
    if (asked.error) throw new Error(`${name}: ${asked.error.message}`);
    const kept = await client.query(query, variables, { requestPolicy: 'cache-only' }).toPromise();
    if (JSON.stringify(kept.data) !== JSON.stringify(asked.data))
      throw new Error(`${name} cannot be read from the cache.`);
  }
  if (warnings.length > 0) throw new Error([...new Set(warnings)].slice(0, 10).join('\n'));
  return `${operations.length} operations asked and read from the cache`;
}
