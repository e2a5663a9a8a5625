import t from './support/tap.js'
import { banner } from '../src/banner.js'
import { notSetUp } from '../src/not-set-up.js'
import { testEnv } from './support/app.js'

const listening = 'http://127.0.0.1:3000'
const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://db/taskego',
  PUBLIC_URL: 'https://taskego.example'
}

t.test('the banner names the address that people use, and where the server listens', async (t) => {
  const env = testEnv({ PORT: '3000', PUBLIC_URL: 'https://taskego.example' })
  const said = banner({ env, listening, lacksAdmin: false })

  t.match(said, 'ready at https://taskego.example\n')
  t.match(said, 'https://taskego.example/docs')
  t.match(said, listening)
  t.notMatch(said, 'admin create')
  t.match(banner({ env: testEnv(), listening, lacksAdmin: false }), `ready at ${listening}\n`)
})

t.test('whoever starts a server without an admin is told how to make the first', async (t) => {
  t.match(banner({ env: testEnv(), listening, lacksAdmin: true }), /npx taskego admin create --email/)
})

t.test('production lists what is not set up, each with what that means', async (t) => {
  const bare = notSetUp(testEnv({ ...production, PUBLIC_URL: '' }))
  t.same(Object.keys(bare), [
    'SMTP_URL',
    'TWILIO_ACCOUNT_SID',
    'STRIPE_SECRET_KEY',
    'REDIS_URL',
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
    OPENAI_API_KEY: 'key'
  })
  t.same(notSetUp(complete), {})
})
