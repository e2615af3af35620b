import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { run } from '../support/process.js';

it('liantu sdl prints the contract, and with --subgraph what a gateway composes', async () => {
  const [contract, subgraph] = await Promise.all([run(['sdl']), run(['sdl', '--subgraph'])]);
  expect([contract.code, subgraph.code, contract.stderr, subgraph.stderr]).toEqual([0, 0, '', '']);
  expect(buildSchema(contract.stdout).getQueryType()?.getFields()).toHaveProperty('nodes');
  expect(contract.stdout).not.toContain('@key');
  expect(subgraph.stdout).toMatch(/^extend schema @link[\s\S]*type Enterprise implements [^{]*@key\(fields: "id"\)/);
});
