import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** Seconds; the platforms' own limits (0.3 s aim, 3 s acknowledgement, 20 s LLM budget) fall on edges. */
const LATENCY_BUCKETS = [0.01, 0.05, 0.15, 0.3, 1, 3, 10, 20, 60]

/** The process's figures as Prometheus reads them. Labels are names from fixed lists, never ids or text. */
export const createMetrics = () => {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  return {
    registry,
    requests: new Counter({
      name: 'humanize_requests_total',
      help: 'Requests handled, by platform, kind and how they ended.',
      labelNames: ['platform', 'kind', 'outcome'],
      registers,
    }),
    acknowledgement: new Histogram({
      name: 'humanize_acknowledgement_seconds',
      help: 'From receipt of a request to the first response.',
      labelNames: ['platform'],
      buckets: LATENCY_BUCKETS,
      registers,
    }),
    latency: new Histogram({
      name: 'humanize_request_seconds',
      help: 'From receipt of a request to its answer.',
      labelNames: ['platform', 'kind'],
      buckets: LATENCY_BUCKETS,
      registers,
    }),
    results: new Counter({
      name: 'humanize_results_total',
      help: 'Rewrites and replies, by the engine that wrote them and the verdict.',
      labelNames: ['engine', 'verdict'],
      registers,
    }),
    rejected: new Counter({
      name: 'humanize_gate_rejections_total',
      help: 'Engine answers that the fidelity gate did not let through, by the check that failed.',
      labelNames: ['engine', 'check'],
      registers,
    }),
    fallbacks: new Counter({
      name: 'humanize_llm_fallbacks_total',
      help: 'Times the embedded engine answered in the model’s place, by why.',
      labelNames: ['code'],
      registers,
    }),
    tokens: new Counter({
      name: 'humanize_llm_tokens_total',
      help: 'LLM tokens, by direction.',
      labelNames: ['direction'],
      registers,
    }),
    posts: new Counter({
      name: 'humanize_posts_total',
      help: 'Posts, by platform and outcome (posted, refused, uncertain).',
      labelNames: ['platform', 'outcome'],
      registers,
    }),
    storeErrors: new Counter({
      name: 'humanize_store_errors_total',
      help: 'Store operations that failed, by code.',
      labelNames: ['code'],
      registers,
    }),
    queue: new Gauge({ name: 'humanize_work_in_progress', help: 'Requests being worked on now.', registers }),
  }
}
export type Metrics = ReturnType<typeof createMetrics>
