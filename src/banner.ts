import type { Env } from './env.js'

/** What the server prints for a newcomer when it is up. */
export function banner(env: Env, url: string): string {
  const lines = ['', `  Taskego is ready at ${url}`]
  if (env.NODE_ENV !== 'production') lines.push(`  API documentation   ${url}/docs`)
  if (env.DEMO_DATA) lines.push(...demoLines(url))
  return `${lines.join('\n')}\n\n`
}

function demoLines(url: string): string[] {
  return [
    '',
    '  Demo log-ins (password: taskego-demo)',
    '    client@demo.taskego    a client in Beirut',
    '    provider@demo.taskego  a plumber in Tyre',
    '    admin@demo.taskego     an admin',
    '',
    '  Try the concierge:',
    `    TOKEN=$(curl -s ${url}/api/auth/login -H 'content-type: application/json' -d ` +
      `'{"email":"client@demo.taskego","password":"taskego-demo"}' | sed ` +
      `'s/.*"accessToken":"\\([^"]*\\)".*/\\1/'); curl -s ${url}/api/ai/chat -H "authorization: Bearer ` +
      `$TOKEN" -H 'content-type: application/json' -d '{"message":"I need a cheap fridge repair in Tyre ` +
      `today"}'`
  ]
}
