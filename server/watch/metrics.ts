import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Commit } from '../storage/group-commit.ts';

/** Bounds in seconds: from a fast disk's commit to what a person takes for broken. */
const BUCKETS = [0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5];

/** What is counted of a server while it runs, in the form that Prometheus reads. Nothing in it tells of a person. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #commits: Histogram;
  readonly #events: Counter;

  constructor() {
    const registers = [this.#registry];
    collectDefaultMetrics({ register: this.#registry });
    this.#commits = new Histogram({
      name: 'pacenotes_commit_seconds',
      help: 'How long a group of events took to be durable.',
      buckets: BUCKETS,
      registers,
    });
    this.#events = new Counter({
      name: 'pacenotes_events_total',
      help: 'Events that were written to logs of sessions.',
      registers,
    });
  }

  /** A group of events is durable. */
  readonly countCommit = ({ rows, ms }: Commit): void => {
    this.#commits.observe(ms / 1000);
    this.#events.inc(rows);
  };

  /** Counts an app's requests by route and status, and its open sockets. */
  watch(app: FastifyInstance): void {
    const registers = [this.#registry];
    const requests = new Histogram({
      name: 'pacenotes_http_request_seconds',
      help: 'How long requests took, by route as it is registered, method and status.',
      labelNames: ['route', 'method', 'status'],
      buckets: BUCKETS,
      registers,
    });
    app.addHook('onResponse', async ({ routeOptions, method }, { elapsedTime, statusCode }) => {
      requests.observe({ route: routeOptions.url ?? 'none', method, status: statusCode }, elapsedTime / 1000);
    });
    const sockets: Gauge = new Gauge({
      name: 'pacenotes_open_sockets',
      help: 'Web sockets that are open.',
      registers,
      collect: (): void => sockets.set(app.websocketServer.clients.size),
    });
  }

  /** Everything that was counted, as text. */
  read(): Promise<string> {
    return this.#registry.metrics();
  }

  get contentType(): string {
    return this.#registry.contentType;
  }
}
