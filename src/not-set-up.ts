import type { Env } from './env.js'

const HERE = ['0.0.0.0', '[::]', 'localhost', '127.0.0.1', '[::1]']

/** What a server in production does without, by the variable that would change it, and what that means. */
export function notSetUp(env: Env): Record<string, string> {
  const settings: Array<[name: string, isSetUp: boolean, meaning: string]> = [
    ['SMTP_URL', env.SMTP_URL !== undefined, 'mails reach nobody: they become files in DATA_DIR/outbox'],
    [
      'TWILIO_ACCOUNT_SID',
      env.TWILIO_ACCOUNT_SID !== undefined,
      'SMS reach nobody, and no telephone number can be proven'
    ],
    [
      'STRIPE_SECRET_KEY',
      env.STRIPE_SECRET_KEY !== undefined,
      'payments answer 503: bookings are settled in cash'
    ],
    [
      'REDIS_URL',
      env.REDIS_URL !== undefined,
      'this must be the only server: pushes and rate limits are its own'
    ],
    ['DATABASE_READ_URL', env.DATABASE_READ_URL !== undefined, 'no replica: the primary does all reads'],
    ['AI_PROVIDER', env.AI_PROVIDER !== 'offline', 'no language model: the concierge answers offline'],
    [
      'PUBLIC_URL',
      !HERE.includes(new URL(env.PUBLIC_URL).hostname),
      `links in mails lead to ${env.PUBLIC_URL}, which nobody else reaches`
    ]
  ]

  return Object.fromEntries(
    settings.filter(([, isSetUp]) => !isSetUp).map(([name, , meaning]) => [name, meaning])
  )
}
