import type { Env } from './env.js'

/** A page that this machine itself serves, such as a web front while somebody works on it. */
const LOCAL = /^https?:\/\/(([a-z0-9-]+\.)*localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

/** The origins whose pages may call: those of CORS_ORIGINS, and in development every one of this machine. */
export function allowedOrigins({ CORS_ORIGINS: named, NODE_ENV: mode }: Env): Array<string | RegExp> {
  return mode === 'development' ? [...named, LOCAL] : named
}
