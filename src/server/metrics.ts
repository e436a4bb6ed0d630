import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Api } from './deps.ts';
import type { EventHub } from './event-hub.ts';

export interface Metrics {
  readonly contentType: string;
  text(): Promise<string>;
}

/** Counts what the server does, in a registry of its own. Routes are counted by their pattern: ids in labels would grow without end. */
export function makeMetrics(app: Api, events: EventHub): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: 'touchstone_http_request_duration_seconds',
    help: 'Time from the first byte of a request to the last of its answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 60],
    registers: [registry],
  });
  const streams = new Gauge({
    name: 'touchstone_event_streams',
    help: 'Event streams that are open',
    registers: [registry],
  });
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    durations.observe(
      { method: request.method, route, status: `${Math.floor(reply.statusCode / 100)}xx` },
      reply.elapsedTime / 1000,
    );
  });
  return {
    contentType: registry.contentType,
    text() {
      streams.set(events.openStreams());
      return registry.metrics();
    },
  };
}
