/** How many requests a route takes in how long, and its headers. Interaction callbacks have no bucket. */
const RULES: readonly { match: RegExp; name: string; limit: number; windowMs: number }[] = [
  { match: /^(?:POST|PATCH) \/channels\/\d+\/messages/u, name: 'messages', limit: 5, windowMs: 5000 },
  { match: /^(?:POST|PATCH|DELETE) \/webhooks\//u, name: 'webhooks', limit: 5, windowMs: 2000 },
]

type Bucket = { left: number; resetsAt: number }
export type Verdict = { headers: Record<string, string>; retryAfter?: number }

/** Rate limits as Discord keeps them: a bucket for each route and its major parameters. */
export const createBuckets = () => {
  const buckets = new Map<string, Bucket>()
  return (method: string, path: string, enforce: boolean): Verdict => {
    const rule = RULES.find(({ match }) => match.test(`${method} ${path}`))
    if (!rule) return { headers: {} }
    const major = path
      .split('/')
      .slice(1, rule.name === 'webhooks' ? 4 : 3)
      .join('/')
    const key = `${rule.name}/${major}`
    const now = Date.now()
    const standing = buckets.get(key)
    const bucket =
      standing && standing.resetsAt > now ? standing : { left: rule.limit, resetsAt: now + rule.windowMs }
    buckets.set(key, bucket)
    const resetAfter = (bucket.resetsAt - now) / 1000
    const headers = {
      'x-ratelimit-bucket': rule.name,
      'x-ratelimit-limit': String(rule.limit),
      'x-ratelimit-remaining': String(Math.max(0, bucket.left - 1)),
      'x-ratelimit-reset': String(bucket.resetsAt / 1000),
      'x-ratelimit-reset-after': resetAfter.toFixed(3),
    }
    if (bucket.left <= 0 && enforce) return { headers, retryAfter: resetAfter }
    bucket.left -= 1
    return { headers }
  }
}
