import t from './support/tap.js'
import { notSetUp } from '../src/not-set-up.js'
import { testEnv } from './support/app.js'

const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://db/taskego',
  PUBLIC_URL: 'https://taskego.example'
}

t.test('production lists what is not set up, each with what that means', async (t) => {
  const bare = notSetUp(testEnv({ ...production, PUBLIC_URL: '' }))
  t.same(Object.keys(bare), [
    'SMTP_URL',
    'TWILIO_ACCOUNT_SID',
    'STRIPE_SECRET_KEY',
    'REDIS_URL',
    'DATABASE_READ_URL',
    'AI_PROVIDER',
    'PUBLIC_URL'
  ])
  t.match(bare.STRIPE_SECRET_KEY, /503/)

  const complete = testEnv({
    ...production,
    SMTP_URL: 'smtp://mail.example.org',
    TWILIO_ACCOUNT_SID: 'AC1',
    TWILIO_AUTH_TOKEN: 'token',
    TWILIO_FROM: '+15550100',
    STRIPE_SECRET_KEY: 'sk_live_1',
    STRIPE_WEBHOOK_SECRET: 'whsec_1',
    REDIS_URL: 'redis://cache',
    DATABASE_READ_URL: 'postgres://replica/taskego',
    OPENAI_API_KEY: 'key'
  })
  t.same(notSetUp(complete), {})
})
