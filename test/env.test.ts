import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from './support/tap.js'
import { EnvError, parseEnv } from '../src/env.js'

const secret = '0123456789abcdef0123456789abcdef'
const refusal = (source: Record<string, string>) => {
  try {
    parseEnv({ JWT_SECRET: secret, ...source })
    return 'accepted'
  } catch (error) {
    return error instanceof EnvError ? error.message : `unexpected: ${String(error)}`
  }
}

t.test('an empty environment gives the embedded defaults of the contract', async (t) => {
  const directory = mkdtempSync(join(tmpdir(), 'taskego-env-'))
  const env = parseEnv({ DATA_DIR: directory })

  t.match(env, {
    NODE_ENV: 'development',
    PORT: 3000,
    HOST: '127.0.0.1',
    PUBLIC_URL: 'http://127.0.0.1:3000',
    APP_URL: null,
    DEMO_DATA: true,
    AI_PROVIDER: 'offline',
    CURRENCY: 'USD',
    ARABIC_REGISTER: 'lebanese',
    DATABASE_PREPARE: true,
    CORS_ORIGINS: [],
    TRUST_PROXY: []
  })
})

t.test('the embedded JWT secret is made once, private, and kept', async (t) => {
  const directory = join(mkdtempSync(join(tmpdir(), 'taskego-env-')), 'data')
  const first = parseEnv({ DATA_DIR: directory })
  const second = parseEnv({ DATA_DIR: directory })

  t.equal(first.JWT_SECRET, second.JWT_SECRET)
  t.ok(first.JWT_SECRET.length >= 32)
  t.equal(readFileSync(join(directory, 'jwt-secret'), 'utf8'), first.JWT_SECRET)
  t.equal(statSync(join(directory, 'jwt-secret')).mode & 0o777, 0o600)
})

t.test('production listens everywhere, has no demo data, and needs a secret of its own', async (t) => {
  const env = parseEnv({ NODE_ENV: 'production', JWT_SECRET: secret, DATABASE_URL: 'postgres://db/taskego' })
  t.match(env, { HOST: '0.0.0.0', DEMO_DATA: false })
  t.match(refusal({ NODE_ENV: 'production', JWT_SECRET: '' }), /^JWT_SECRET is missing/)
  t.match(refusal({ NODE_ENV: 'production', DEMO_DATA: 'true' }), /^DEMO_DATA/)
  t.match(refusal({ NODE_ENV: 'production' }), /^DATABASE_URL is missing/)
})

t.test('the embedded database has no replica', async (t) => {
  t.match(refusal({ DATABASE_READ_URL: 'postgres://replica/taskego' }), /^DATABASE_URL is missing/)
})

t.test('a wrong value stops the start with a sentence that names it', async (t) => {
  const wrong: Record<string, string> = {
    PORT: 'eighty',
    JWT_SECRET: 'short',
    DATABASE_URL: 'mysql://nowhere',
    DATABASE_READ_URL: 'mysql://nowhere',
    DEMO_DATA: 'perhaps',
    CURRENCY: 'XXZ',
    COUNTRY: 'ZZ',
    ARABIC_REGISTER: 'egyptian',
    HOST: 'my computer',
    PUBLIC_URL: 'http://',
    APP_URL: 'https://app.example.org/?page=1',
    SMTP_URL: 'smtp://mail host',
    S3_ENDPOINT: 'http://:9000',
    AI_PROVIDER: 'oracle',
    AI_CALL_SECONDS: '0',
    AI_TURN_STEPS: '1.5',
    AI_DAILY_USD: '-1',
    AI_PRICES: 'gpt-4.1=cheap',
    STRIPE_SECRET_KEY: 'pk_test_public',
    REDIS_URL: 'http://cache',
    TRUST_PROXY: 'true',
    METRICS_TOKEN: 'short',
    LOG_LEVEL: 'loud',
    NODE_ENV: 'staging'
  }

  for (const [name, value] of Object.entries(wrong)) {
    const sentence = refusal({ [name]: value })
    t.match(sentence, new RegExp(`^${name} is`), `${name}=${value}`)
    t.notMatch(sentence, /pattern|integer|boolean|[\^$]/, `${sentence} is for people`)
  }
})

t.test('an origin that no browser would send is refused with the form of one', async (t) => {
  for (const origin of ['example.org', '*', 'null', 'https://example.org/app', 'localhost:5173']) {
    t.match(refusal({ CORS_ORIGINS: `https://a.example.org,${origin}` }), `CORS_ORIGINS is wrong: ${origin}`)
  }
  t.same(
    parseEnv({ JWT_SECRET: secret, CORS_ORIGINS: 'https://a.example.org/, capacitor://localhost' })
      .CORS_ORIGINS,
    ['https://a.example.org', 'capacitor://localhost']
  )
})

t.test('an IPv6 address is a HOST too', async (t) => {
  t.equal(parseEnv({ JWT_SECRET: secret, HOST: '::1' }).PUBLIC_URL, 'http://[::1]:3000')
})

t.test('example and repeated secrets are refused', async (t) => {
  for (const value of [
    'change-me-change-me-change-me-change-me',
    'your-secret-your-secret-your-secret-yo',
    'x'.repeat(40)
  ]) {
    t.match(refusal({ JWT_SECRET: value }), /^JWT_SECRET is an example/)
  }
})

t.test('a live Stripe key outside production, or a test key in it, stops the start', async (t) => {
  const webhook = { STRIPE_WEBHOOK_SECRET: 'whsec_1' }
  t.match(refusal({ STRIPE_SECRET_KEY: 'sk_live_1', ...webhook }), /^STRIPE_SECRET_KEY is a live key/)

  t.match(
    refusal({
      STRIPE_SECRET_KEY: 'sk_test_1',
      NODE_ENV: 'production',
      DATABASE_URL: 'postgres://db/x',
      ...webhook
    }),
    /^STRIPE_SECRET_KEY is a test key/
  )

  t.match(refusal({ STRIPE_SECRET_KEY: 'sk_test_1' }), /^STRIPE_WEBHOOK_SECRET is missing/)
  t.equal(refusal({ STRIPE_SECRET_KEY: 'sk_test_1', ...webhook }), 'accepted')
})

t.test('half a storage is refused with the name of what is missing', async (t) => {
  t.match(refusal({ S3_ENDPOINT: 'http://127.0.0.1:9000' }), /^S3_BUCKET is missing/)
  t.match(refusal({ S3_BUCKET: 'files', S3_ACCESS_KEY_ID: 'k' }), /^S3_SECRET_ACCESS_KEY is missing/)
  t.match(refusal({ S3_BUCKET: 'files', S3_SECRET_ACCESS_KEY: 'k' }), /^S3_ACCESS_KEY_ID is missing/)
  t.match(refusal({ S3_BUCKET: '../files' }), /^S3_BUCKET is/)
  t.equal(refusal({ S3_BUCKET: 'files' }), 'accepted')
})

t.test('a key chooses its model provider, and a chosen provider needs its key', async (t) => {
  t.equal(parseEnv({ JWT_SECRET: secret, OPENAI_API_KEY: 'k' }).AI_PROVIDER, 'openai')
  t.equal(parseEnv({ JWT_SECRET: secret, GOOGLE_GENERATIVE_AI_API_KEY: 'k' }).AI_PROVIDER, 'google')
  t.equal(
    parseEnv({ JWT_SECRET: secret, OPENAI_API_KEY: 'k', AI_PROVIDER: 'offline' }).AI_PROVIDER,
    'offline'
  )
  t.match(refusal({ AI_PROVIDER: 'google' }), /^GOOGLE_GENERATIVE_AI_API_KEY is missing/)
})

t.test('a value may lie in the file that NAME_FILE names', async (t) => {
  const directory = mkdtempSync(join(tmpdir(), 'taskego-env-'))
  const file = join(directory, 'secret')

  writeFileSync(file, `${secret}-from-a-file\n`)
  t.equal(parseEnv({ JWT_SECRET_FILE: file, JWT_SECRET: '' }).JWT_SECRET, `${secret}-from-a-file`)
  t.equal(parseEnv({ JWT_SECRET: secret, METRICS_TOKEN_FILE: file }).METRICS_TOKEN, `${secret}-from-a-file`)
  t.match(refusal({ DATABASE_URL_FILE: file }), /^DATABASE_URL is wrong/, 'it is checked like any other')

  t.match(refusal({ JWT_SECRET_FILE: file }), /^JWT_SECRET_FILE is wrong: JWT_SECRET is given as well/)
  t.match(refusal({ SMTP_URL_FILE: join(directory, 'none') }), /^SMTP_URL_FILE is wrong: .* cannot be read/)
  writeFileSync(file, '\n')
  t.match(refusal({ SMTP_URL_FILE: file }), /^SMTP_URL_FILE is wrong: .* is empty/)
})

t.test('TRUST_PROXY names proxies, and never everybody', async (t) => {
  for (const good of ['127.0.0.1', '10.0.0.0/8,::1', 'fd00::/8', '::ffff:10.0.0.1']) {
    t.equal(refusal({ TRUST_PROXY: good }), 'accepted', good)
  }

  for (const wrong of ['10.0.0.0/33', '999.1.1.1', '::/129', '10.0.0.0/8/8', '10.0.0.0/', 'proxy', '1']) {
    t.match(refusal({ TRUST_PROXY: wrong }), /^TRUST_PROXY is wrong: it is a comma-separated list/, wrong)
  }

  for (const all of ['0.0.0.0/0', '127.0.0.1,::/0']) {
    t.match(refusal({ TRUST_PROXY: all }), /^TRUST_PROXY is wrong: .* would believe what anybody writes/, all)
  }
})
