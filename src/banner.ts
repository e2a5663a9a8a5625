import type { FastifyBaseLogger } from 'fastify'
import type { Env } from './env.js'

/** A server that is up. */
export interface ReadyServer {
  env: Env
  /** Where it listens. People may reach it by another address: PUBLIC_URL. */
  listening: string
  /** Nobody may moderate yet. */
  lacksAdmin: boolean
}

const FIRST_ADMIN = 'npx taskego admin create --email you@example.org --name You'

/** What a newcomer reads on their terminal when the server is up. */
export function banner({ env, listening, lacksAdmin }: ReadyServer): string {
  const url = addressOf(env, listening)
  const lines = ['', `  Taskego is ready at ${url}`]

  if (url !== listening) lines.push(`  It listens on       ${listening}`)
  if (env.NODE_ENV !== 'production') lines.push(`  API documentation   ${url}/docs`)
  if (env.DEMO_DATA) lines.push(...demoLines(listening))
  if (lacksAdmin) {
    lines.push(
      '',
      '  There is no admin yet. With the same variables, in another terminal:',
      `    ${FIRST_ADMIN}`
    )
  }

  return `${lines.join('\n')}\n\n`
}

/**
 * The same as one record of the log, where nobody sits at a terminal. It is written whatever LOG_LEVEL says,
 * but for `silent`: supervisors and tests wait for it.
 */
export function logReady(log: FastifyBaseLogger, { env, listening, lacksAdmin }: ReadyServer): void {
  const facts = { listening, ...(lacksAdmin ? { hint: `There is no admin yet: ${FIRST_ADMIN}` } : {}) }

  log.child({}, { level: 'info' }).info(facts, `Taskego is ready at ${addressOf(env, listening)}`)
}

/** PUBLIC_URL cannot name a port that the system chose (PORT=0). */
function addressOf({ PUBLIC_URL: url }: Env, listening: string): string {
  return new URL(url).port === '0' ? listening : url
}

function demoLines(url: string): string[] {
  return [
    '',
    '  Demo log-ins (password: taskego-demo)',
    '    client@demo.taskego    a client in Beirut',
    '    provider@demo.taskego  a plumber in Tyre',
    '    admin@demo.taskego     an admin',
    '',
    '  Try the concierge in a browser, or here:',
    `    TOKEN=$(curl -s ${url}/api/auth/login -H 'content-type: application/json' -d ` +
      `'{"email":"client@demo.taskego","password":"taskego-demo"}' | sed ` +
      `'s/.*"accessToken":"\\([^"]*\\)".*/\\1/'); curl -s ${url}/api/ai/chat -H "authorization: Bearer ` +
      `$TOKEN" -H 'content-type: application/json' -d '{"message":"I need a cheap fridge repair in Tyre ` +
      `today"}'`
  ]
}
