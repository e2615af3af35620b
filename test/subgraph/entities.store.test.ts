import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.js';

let subgraph: TestApp;
let plain: TestApp;

beforeAll(async () => {
  subgraph = await openTestApp(undefined, undefined, { isSubgraph: true });
  plain = await openTestApp();
});
afterAll(() => Promise.all([subgraph.close(), plain.close()]));

const ENTITIES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    __typename
    ... on Enterprise { name chainPositions { segment { name } } citations { quote } }
    ... on Region { name }
  }
}`;
const REPRESENTATIONS = [
  { __typename: 'Enterprise', id: 'enterprise:byd' },
  { __typename: 'Region', id: 'region:cn-shenzhen' },
  { __typename: 'Enterprise', id: 'enterprise:nobody' },
  { __typename: 'Park', id: 'enterprise:byd' },
];

it('a gateway is answered what nodes(ids) answers, in its order, and null for what is unknown or of another type', async () => {
  const { data: known } = await plain.ask(
    '{ regions(first: 1) { nodes { id name } } enterprise(by: { id: "enterprise:byd" }) { __typename name chainPositions { segment { name } } citations { quote } } }',
  );
  const [region] = known.regions.nodes;
  const representations = REPRESENTATIONS.map((one) => (one.__typename === 'Region' ? { ...one, id: region.id } : one));
  subgraph.takeStatements();
  const { data, errors } = await subgraph.ask(ENTITIES, { representations });
  expect(errors).toBeUndefined();
  expect(data._entities).toEqual([known.enterprise, { __typename: 'Region', name: region.name }, null, null]);
  expect(known.enterprise.chainPositions.length).toBeGreaterThan(0);
});

it('a representation that is none is named', async () => {
  const { errors } = await subgraph.ask(ENTITIES, { representations: [{ id: 'enterprise:byd' }] });
  expect(errors?.map(({ extensions, message }) => [extensions['code'], message])).toEqual([
    ['BAD_USER_INPUT', 'Each of `representations` must be `{ __typename, id }`, both of them strings.'],
  ]);
});

it('a gateway reads its SDL, and without the setting there is nothing for one', async () => {
  const { data } = await subgraph.ask('{ _service { sdl } }');
  expect(data._service.sdl).toContain('type Enterprise implements');
  expect(data._service.sdl).toContain('@key(fields: "id")');
  const { errors } = await plain.ask('{ _service { sdl } }');
  expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['GRAPHQL_VALIDATION_FAILED']);
});
