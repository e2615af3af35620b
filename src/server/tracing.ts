import {
  type Attributes,
  type Context,
  propagation,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import type { FastifyRequest } from 'fastify';

/** A step of a request that is traced. */
export interface Span {
  child(name: string, attributes?: Attributes): Span;
  rename(name: string): void;
  /** What failed, in a word; null: nothing did. */
  end(failure: string | null, attributes?: Attributes): void;
}

export interface Tracing {
  /** Goes on with the trace that its `traceparent` names. */
  begin(request: FastifyRequest): Span;
  /** Sends what has not been sent. */
  close(): Promise<void>;
}

/**
 * Traces to where the standard variables `OTEL_…` say, which the libraries read by themselves. Each span is given its parent: nothing follows
 * the calls of a request through the process, which would cost each of them.
 */
export function startTracing(): Tracing {
  const resource = defaultResource()
    .merge(resourceFromAttributes({ 'service.name': 'liantu' }))
    .merge(detectResources({ detectors: [envDetector] }));
  const provider = new NodeTracerProvider({
    resource,
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  provider.register({ contextManager: null });
  const tracer = provider.getTracer('liantu');
  const start = (name: string, kind: SpanKind, parent: Context, attributes: Attributes = {}): Span => {
    const span = tracer.startSpan(name, { kind, attributes }, parent);
    const here = trace.setSpan(parent, span);
    return {
      child: (of, given) => start(of, given?.['db.system.name'] ? SpanKind.CLIENT : SpanKind.INTERNAL, here, given),
      rename: (to) => void span.updateName(to),
      end: (failure, given = {}) => {
        span.setAttributes(given);
        if (failure !== null) span.setAttribute('error.type', failure).setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      },
    };
  };
  return {
    begin: ({ id, headers, method, protocol, routeOptions }) => {
      const route = routeOptions.url;
      return start(route ? `${method} ${route}` : method, SpanKind.SERVER, propagation.extract(ROOT_CONTEXT, headers), {
        'http.request.method': method,
        ...(route ? { 'http.route': route } : {}),
        'url.scheme': protocol,
        'http.response.header.x-request-id': [id],
      });
    },
    close: async () => {
      await provider.shutdown();
      trace.disable();
      propagation.disable();
    },
  };
}
