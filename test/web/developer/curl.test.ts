import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { curlOf } from '../../../web/src/developer/curl';

describe('a command that asks the API', () => {
  it('comes through a shell as it was written, quotes and all', () => {
    const query = 'query { search(query: "it\'s") { totalCount } }';
    const command = curlOf('http://127.0.0.1:4000/graphql', query, { name: "O'Neill 速騰" });
    const said = execFileSync('sh', ['-c', command.replace('curl', 'printf "%s\\n"')]).toString();
    const body = said.split('\n').find((line) => line.startsWith('{')) ?? '';
    expect(JSON.parse(body)).toEqual({ query, variables: { name: "O'Neill 速騰" } });
  });
});
