import { rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyHome } from '../support/home.js';
import { address, ended, liantu } from '../support/process.js';

interface Value {
  readonly stringValue?: string;
  readonly intValue?: number;
  readonly arrayValue?: { readonly values: readonly Value[] };
}

interface Attribute {
  readonly key: string;
  readonly value: Value;
}

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly attributes: readonly Attribute[];
  readonly status: { readonly code?: number };
}

interface Sent {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] };
    readonly scopeSpans: readonly { readonly spans: readonly Span[] }[];
  }[];
}

let home: string;
let receiver: Server;
const received: { readonly path: string; readonly text: string }[] = [];
const sent = () => received.map(({ text }) => JSON.parse(text) as Sent);
const spans = () =>
  sent().flatMap(({ resourceSpans }) => resourceSpans.flatMap((one) => one.scopeSpans.flatMap((scope) => scope.spans)));
const attributeOf = ({ attributes }: Pick<Span, 'attributes'>, key: string): unknown => {
  const value = attributes.find((one) => one.key === key)?.value;
  return value?.stringValue ?? value?.intValue ?? value?.arrayValue?.values.map((one) => one.stringValue);
};

beforeAll(async () => {
  home = await copyHome('facts');
  receiver = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (chunk) => {
      text += chunk;
    });
    request.on('end', () => {
      received.push({ path: request.url ?? '', text });
      response.setHeader('content-type', 'application/json').end('{}');
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await new Promise((resolve) => receiver.close(resolve));
  await rm(home, { recursive: true, force: true });
});

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const CALLER = '00f067aa0ba902b7';

it('a request is one trace from its caller to the files of cypher/, and nobody learns what was asked for', async () => {
  const { port } = receiver.address() as AddressInfo;
  const server = liantu(['serve'], {
    LIANTU_HOME: home,
    PORT: '0',
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
    OTEL_SERVICE_NAME: 'chains-of-shenzhen',
    OTEL_BSP_SCHEDULE_DELAY: '50',
  });
  const end = ended(server);
  const url = await address(server);
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', traceparent: `00-${TRACE}-${CALLER}-01` },
    body: JSON.stringify({
      query:
        'query Firm($name: String!) { enterprise(by: { name: $name }) { id } chains(first: 2) { nodes { id } } node(id: "no id") { id } }',
      variables: { name: '比亚迪' },
    }),
  });
  const requestId = response.headers.get('x-request-id');
  expect(response.status).toBe(200);
  const ofTrace = () => spans().filter(({ traceId }) => traceId === TRACE);
  await expect.poll(() => ofTrace().length, { timeout: 20_000, interval: 50 }).toBe(4);

  const [request] = ofTrace().filter(({ name }) => name === 'POST /graphql');
  const [operation] = ofTrace().filter(({ name }) => name === 'query Firm');
  const statements = ofTrace().filter(({ parentSpanId }) => parentSpanId === operation?.spanId);
  expect(request?.parentSpanId).toBe(CALLER);
  expect(operation?.parentSpanId).toBe(request?.spanId);
  expect(statements.map(({ name }) => name).sort()).toEqual(['Query.chains', 'lookup/byName Enterprise']);
  expect(request && attributeOf(request, 'http.response.header.x-request-id')).toEqual([requestId]);
  expect(request && attributeOf(request, 'http.response.status_code')).toBe(200);
  expect(operation && [attributeOf(operation, 'graphql.operation.type'), attributeOf(operation, 'error.type')]).toEqual(
    ['query', 'BAD_USER_INPUT'],
  );
  expect(statements.map((one) => attributeOf(one, 'db.system.name'))).toEqual(['neo4j', 'neo4j']);
  expect(statements.map((one) => attributeOf(one, 'db.response.returned_rows'))).toEqual([1, 1]);
  const [resource] = sent().flatMap(({ resourceSpans }) => resourceSpans.map((one) => one.resource));
  expect(resource && attributeOf(resource, 'service.name')).toBe('chains-of-shenzhen');
  expect(new Set(received.map(({ path }) => path))).toEqual(new Set(['/v1/traces']));
  expect(received.map(({ text }) => text).join()).not.toMatch(/比亚迪|no id|\$name|RETURN/);

  // What was not sent yet goes out with the end.
  await fetch(`${url}/livez`);
  server.kill('SIGTERM');
  expect((await end).code).toBe(0);
  expect(spans().map(({ name }) => name)).toContain('GET /livez');
});
