import { Type, type Static, type TSchema } from '@sinclair/typebox'
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { join, resolve } from 'node:path'
import { makeFolder } from '../drizzle/private-tree.js'
import { EnvError } from './env-error.js'
import { isCountry } from './shared/phone.js'
import { compileCoercing, type FieldError } from './shared/validate.js'
import { arabicRegisters, type ArabicRegister } from './texts/index.js'

export { EnvError } from './env-error.js'

const Flag = Type.Unsafe<boolean>({ type: 'boolean' })
const Secret = Type.String({ minLength: 1 })

/** A text of a form of its own: who gets it wrong is shown an example. */
const like = (pattern: string, example: string) =>
  Type.String({ pattern, description: `must be like ${example}` })
const HttpAddress = like('^https?://', 'https://service.example.org')

const EnvSchema = Type.Object({
  NODE_ENV: Type.Unsafe<'development' | 'test' | 'production'>({
    type: 'string',
    enum: ['development', 'test', 'production'],
    default: 'development'
  }),
  PORT: Type.Integer({ minimum: 0, maximum: 65535, default: 3000 }),
  HOST: Type.Optional(Type.String({ minLength: 1 })),
  DATABASE_URL: Type.Optional(like('^postgres(ql)?://', 'postgres://user:password@host:5432/taskego')),
  DATABASE_READ_URL: Type.Optional(
    like('^postgres(ql)?://', 'postgres://user:password@replica:5432/taskego')
  ),
  DATABASE_PREPARE: Type.Unsafe<boolean>({ type: 'boolean', default: true }),
  DATA_DIR: Type.String({ minLength: 1, default: '.taskego' }),
  ROLE: Type.Unsafe<'all' | 'web' | 'worker'>({
    type: 'string',
    enum: ['all', 'web', 'worker'],
    default: 'all'
  }),
  REQUEST_SECONDS: Type.Number({ minimum: 1, maximum: 60, default: 5 }),
  REPORT_SECONDS: Type.Number({ minimum: 1, maximum: 600, default: 30 }),
  DRAIN_SECONDS: Type.Optional(Type.Number({ minimum: 0, maximum: 600 })),
  JWT_SECRET: Type.Optional(Type.String({ minLength: 32 })),
  REDIS_URL: Type.Optional(like('^rediss?://', 'redis://host:6379')),
  OPENAI_API_KEY: Type.Optional(Secret),
  OPENAI_BASE_URL: Type.Optional(HttpAddress),
  OPENAI_MODEL: Type.String({ minLength: 1, default: 'gpt-4.1-mini' }),
  GOOGLE_GENERATIVE_AI_API_KEY: Type.Optional(Secret),
  GOOGLE_BASE_URL: Type.Optional(HttpAddress),
  GOOGLE_MODEL: Type.String({ minLength: 1, default: 'gemini-2.5-flash' }),
  AI_PROVIDER: Type.Optional(
    Type.Unsafe<'offline' | 'openai' | 'google'>({ type: 'string', enum: ['offline', 'openai', 'google'] })
  ),
  AI_CALL_SECONDS: Type.Number({ exclusiveMinimum: 0, maximum: 120, default: 10 }),
  AI_TURN_SECONDS: Type.Number({ exclusiveMinimum: 0, maximum: 300, default: 20 }),
  AI_TURN_STEPS: Type.Integer({ minimum: 1, maximum: 20, default: 8 }),
  AI_TURN_TOKENS: Type.Integer({ minimum: 1000, maximum: 2_000_000, default: 60_000 }),
  AI_DAILY_USD: Type.Number({ minimum: 0, maximum: 2000, default: 0.5 }),
  AI_PRICES: Type.String({
    ...like(
      '^$|^[^=,]+=\\d+(\\.\\d+)?/\\d+(\\.\\d+)?(,[^=,]+=\\d+(\\.\\d+)?/\\d+(\\.\\d+)?)*$',
      'gpt-4.1-mini=0.40/1.60'
    ),
    default: ''
  }),
  STRIPE_SECRET_KEY: Type.Optional(like('^(sk|rk)_(test|live)_', 'sk_test_… or sk_live_…')),
  STRIPE_WEBHOOK_SECRET: Type.Optional(like('^whsec_', 'whsec_…')),
  STRIPE_API_BASE: Type.Optional(HttpAddress),
  SMTP_URL: Type.Optional(like('^smtps?://', 'smtp://user:password@host:587')),
  MAIL_FROM: Type.Optional(like('^[^\\r\\n<>@]*<?[^\\s<>@]+@[^\\s<>@]+>?$', 'Taskego <hello@example.org>')),
  TWILIO_ACCOUNT_SID: Type.Optional(like('^AC[0-9a-zA-Z]+$', 'AC…')),
  TWILIO_AUTH_TOKEN: Type.Optional(Secret),
  TWILIO_FROM: Type.Optional(Type.String({ minLength: 3, maxLength: 20 })),
  TWILIO_API_BASE: Type.String({
    ...like('^https?://', 'https://api.twilio.com'),
    default: 'https://api.twilio.com'
  }),
  CALENDAR_LOOPBACK: Type.Unsafe<boolean>({ type: 'boolean', default: false }),
  OIDC_ISSUER: Type.Optional(HttpAddress),
  OIDC_AUDIENCE: Type.String({ default: '' }),
  OIDC_JWKS_URL: Type.Optional(HttpAddress),
  S3_BUCKET: Type.Optional(like('^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$', 'taskego-files')),
  S3_REGION: Type.String({ ...like('^[a-z0-9-]+$', 'us-east-1'), default: 'us-east-1' }),
  S3_ENDPOINT: Type.Optional(HttpAddress),
  S3_ACCESS_KEY_ID: Type.Optional(Secret),
  S3_SECRET_ACCESS_KEY: Type.Optional(Secret),
  PUBLIC_URL: Type.Optional(HttpAddress),
  APP_URL: Type.Optional(like('^https?://[^?#]+$', 'https://app.example.org')),
  CORS_ORIGINS: Type.String({ default: '' }),
  WEB: Type.Unsafe<boolean>({ type: 'boolean', default: true }),
  TRUST_PROXY: Type.String({ default: '' }),
  DEMO_DATA: Type.Optional(Flag),
  CURRENCY: Type.String({ ...like('^[A-Z]{3}$', 'USD'), default: 'USD' }),
  ARABIC_REGISTER: Type.Unsafe<ArabicRegister>({
    type: 'string',
    enum: [...arabicRegisters],
    default: 'lebanese'
  }),
  COUNTRY: Type.String({ ...like('^[A-Z]{2}$', 'LB'), default: 'LB' }),
  ASKS_START_CODE: Type.Unsafe<boolean>({ type: 'boolean', default: false }),
  ADMINS_NEED_SECOND_FACTOR: Type.Unsafe<boolean>({ type: 'boolean', default: false }),
  RATE_LIMIT_FACTOR: Type.Number({ exclusiveMinimum: 0, maximum: 1_000_000, default: 1 }),
  METRICS_TOKEN: Type.Optional(Type.String({ minLength: 16 })),
  LOG_LEVEL: Type.Unsafe<'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'>({
    type: 'string',
    enum: ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
    default: 'info'
  })
})

type Parsed = Static<typeof EnvSchema>

/** The variables that a server knows; each may also be given by NAME_FILE. */
export const envNames = Object.keys(EnvSchema.properties)

/** The environment, checked, with every default filled in. */
export interface Env
  extends Omit<
    Parsed,
    | 'HOST'
    | 'JWT_SECRET'
    | 'PUBLIC_URL'
    | 'APP_URL'
    | 'MAIL_FROM'
    | 'OIDC_AUDIENCE'
    | 'DEMO_DATA'
    | 'DRAIN_SECONDS'
    | 'AI_PROVIDER'
    | 'CORS_ORIGINS'
    | 'TRUST_PROXY'
  > {
  HOST: string
  JWT_SECRET: string
  PUBLIC_URL: string
  /** The web app that links in mails and SMS lead to; null where there is none. */
  APP_URL: string | null
  /** The sender of mails: `Name <address>`, or an address alone, which goes by the marketplace's name. */
  MAIL_FROM: string
  OIDC_AUDIENCE: string[]
  DEMO_DATA: boolean
  /** How long a server that is told to stop says so at /ready before it refuses requests. */
  DRAIN_SECONDS: number
  AI_PROVIDER: 'offline' | 'openai' | 'google'
  CORS_ORIGINS: string[]
  /** Addresses and CIDR ranges of the proxies whose X-Forwarded-* we believe; empty = none. */
  TRUST_PROXY: string[]
}

/** Load balancers ask /ready every few seconds. */
const DRAIN_SECONDS_BEHIND_PROXY = 5

const EXAMPLE_SECRETS = [/change[-_ ]?me/i, /^your[-_ ]/i, /example/i, /^(.)\1+$/]

function wrongValue(error: FieldError | undefined): EnvError {
  const { field = 'The environment', message = 'is not valid' } = error ?? {}
  const schema: TSchema | undefined = Object.entries(EnvSchema.properties).find(
    ([name]) => name === field
  )?.[1]

  return new EnvError(`${field} is wrong: it ${schema?.description ?? message}.`)
}

/**
 * Checks the environment and fills in the defaults. Pure, but for values that lie in files, and for the
 * embedded database's JWT secret, which is made once and kept in DATA_DIR.
 * @throws EnvError naming the first wrong variable.
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const known = Object.fromEntries(
    envNames
      .map((name) => [name, valueOf(source, name)])
      .filter(([, value]) => value !== undefined && value !== '')
  )

  const parsed = compileCoercing(EnvSchema)(known)
  if (!parsed.ok) {
    throw wrongValue(parsed.errors[0])
  }

  const values = parsed.value
  const isProduction = values.NODE_ENV === 'production'
  refuseUnknownPlace(values)
  refuseBrokenUrls(values)
  refuseDangerous(values)
  refuseHalfConfigured(values)

  const host = values.HOST ?? (isProduction ? '0.0.0.0' : '127.0.0.1')
  const publicUrl = withoutSlash(values.PUBLIC_URL ?? ownUrl(host, values.PORT))
  const proxies = list(values.TRUST_PROXY)
  return {
    ...values,
    HOST: host,
    JWT_SECRET: values.JWT_SECRET ?? keptSecret(values.DATA_DIR),
    PUBLIC_URL: publicUrl,
    APP_URL: values.APP_URL === undefined ? null : withoutSlash(values.APP_URL),
    MAIL_FROM: values.MAIL_FROM ?? `no-reply@${new URL(publicUrl).hostname}`,
    OIDC_AUDIENCE: list(values.OIDC_AUDIENCE),
    DEMO_DATA: !isProduction && (values.DEMO_DATA ?? values.DATABASE_URL === undefined),
    AI_PROVIDER: values.AI_PROVIDER ?? chosenProvider(values),
    CORS_ORIGINS: list(values.CORS_ORIGINS).map(requireOrigin),
    TRUST_PROXY: proxies,
    DRAIN_SECONDS: values.DRAIN_SECONDS ?? (proxies.length > 0 ? DRAIN_SECONDS_BEHIND_PROXY : 0)
  }
}

/**
 * The value of a variable, or the contents of the file that NAME_FILE names. A secret in a file is visible
 * neither in a process list nor in a container's settings.
 */
function valueOf(source: Record<string, string | undefined>, name: string): string | undefined {
  const file = source[`${name}_FILE`]
  if (file === undefined || file === '') return source[name]
  if (source[name] !== undefined && source[name] !== '') {
    throw new EnvError(`${name}_FILE is wrong: ${name} is given as well, and only one of them can hold.`)
  }

  const value = contentOf(file, name).trim()
  if (value === '') throw new EnvError(`${name}_FILE is wrong: the file that it names is empty.`)

  return value
}

function contentOf(file: string, name: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new EnvError(`${name}_FILE is wrong: the file that it names cannot be read.`)
  }
}

function refuseUnknownPlace({ CURRENCY: currency, COUNTRY: country }: Parsed): void {
  if (!Intl.supportedValuesOf('currency').includes(currency)) {
    throw new EnvError(`CURRENCY is wrong: ${currency} is no currency of ISO 4217, such as USD or LBP.`)
  }
  if (!isCountry(country)) {
    throw new EnvError(`COUNTRY is wrong: ${country} is no country of ISO 3166, such as LB or AE.`)
  }
}

const URL_NAMES = [
  'PUBLIC_URL',
  'APP_URL',
  'REDIS_URL',
  'OPENAI_BASE_URL',
  'GOOGLE_BASE_URL',
  'STRIPE_API_BASE',
  'SMTP_URL',
  'TWILIO_API_BASE',
  'OIDC_ISSUER',
  'OIDC_JWKS_URL',
  'S3_ENDPOINT'
] as const

/** The patterns of the schema look at the scheme alone. */
function refuseBrokenUrls(values: Parsed): void {
  for (const name of URL_NAMES) {
    const value = values[name]
    if (value === undefined || URL.canParse(value)) continue
    throw new EnvError(`${name} is wrong: it is no complete URL, such as https://host.example.org:8443.`)
  }
}

/** Browsers send an origin without a path; with anything else an entry would silently allow nobody. */
function requireOrigin(entry: string): string {
  const origin = entry.replace(/\/$/, '')
  if (/^[a-z][a-z0-9+.-]*:\/\/[^\s/?#@*]+$/.test(origin)) return origin

  throw new EnvError(
    `CORS_ORIGINS is wrong: ${entry} is no origin. It is a scheme and a host, such as ` +
      'https://app.example.org or http://localhost:5173, without a path.'
  )
}

function refuseDangerous(values: Parsed): void {
  const isProduction = values.NODE_ENV === 'production'
  if (isProduction && values.JWT_SECRET === undefined) {
    throw new EnvError('JWT_SECRET is missing: production needs one of at least 32 characters.')
  }
  if (
    values.JWT_SECRET !== undefined &&
    EXAMPLE_SECRETS.some((pattern) => pattern.test(values.JWT_SECRET ?? ''))
  ) {
    throw new EnvError(
      'JWT_SECRET is an example value: make your own, for instance with `openssl rand -base64 48`.'
    )
  }
  if (isProduction && values.CALENDAR_LOOPBACK) {
    throw new EnvError('CALENDAR_LOOPBACK must not be true in production: it is for tests.')
  }
  if (isProduction && values.DEMO_DATA === true) {
    throw new EnvError('DEMO_DATA must not be true in production.')
  }
  if (isProduction && values.DATABASE_URL === undefined) {
    throw new EnvError(
      'DATABASE_URL is missing: production needs a PostgreSQL. The embedded database is for trying: it may ' +
        'lose data when the machine stops.'
    )
  }
  if (values.ROLE !== 'all' && values.DATABASE_URL === undefined) {
    throw new EnvError(
      `DATABASE_URL is missing: ROLE is ${values.ROLE}, and the embedded database serves one process alone.`
    )
  }
  if (values.DATABASE_READ_URL !== undefined && values.DATABASE_URL === undefined) {
    throw new EnvError('DATABASE_URL is missing: DATABASE_READ_URL names a replica of it.')
  }
  if (values.STRIPE_SECRET_KEY !== undefined && values.STRIPE_WEBHOOK_SECRET === undefined) {
    throw new EnvError('STRIPE_WEBHOOK_SECRET is missing: STRIPE_SECRET_KEY needs it.')
  }

  const isLiveKey = /^(sk|rk)_live_/.test(values.STRIPE_SECRET_KEY ?? '')
  if (isLiveKey && !isProduction) {
    throw new EnvError('STRIPE_SECRET_KEY is a live key, but NODE_ENV is not production.')
  }
  if (values.STRIPE_SECRET_KEY !== undefined && !isLiveKey && isProduction) {
    throw new EnvError('STRIPE_SECRET_KEY is a test key, but NODE_ENV is production.')
  }
  if (values.AI_PROVIDER === 'openai' && values.OPENAI_API_KEY === undefined) {
    throw new EnvError('OPENAI_API_KEY is missing: AI_PROVIDER is openai.')
  }
  if (values.AI_PROVIDER === 'google' && values.GOOGLE_GENERATIVE_AI_API_KEY === undefined) {
    throw new EnvError('GOOGLE_GENERATIVE_AI_API_KEY is missing: AI_PROVIDER is google.')
  }

  refuseWrongProxies(list(values.TRUST_PROXY))
}

function refuseWrongProxies(proxies: string[]): void {
  for (const entry of proxies) {
    const [address = '', prefix, ...rest] = entry.split('/')
    const bits = { 4: 32, 6: 128 }[isIP(address)]
    const isRange = prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= Number(bits))
    if (bits === undefined || !isRange || rest.length > 0) {
      throw new EnvError(
        'TRUST_PROXY is wrong: it is a comma-separated list of addresses or CIDR ranges, such as ' +
          '127.0.0.1,10.0.0.0/8.'
      )
    }

    if (Number(prefix) === 0) {
      throw new EnvError(
        `TRUST_PROXY is wrong: ${entry} would believe what anybody writes into X-Forwarded-For. Name ` +
          'the addresses of your proxies.'
      )
    }
  }
}

/**
 * Twilio, the storage and the sign-in with an issuer each need several values: a part of them would fail only
 * when it is used.
 */
function refuseHalfConfigured(values: Parsed): void {
  refuseHalfStorage(values)

  const twilio = {
    TWILIO_ACCOUNT_SID: values.TWILIO_ACCOUNT_SID,
    TWILIO_AUTH_TOKEN: values.TWILIO_AUTH_TOKEN,
    TWILIO_FROM: values.TWILIO_FROM
  }

  const missing = Object.entries(twilio)
    .filter(([, value]) => value === undefined)
    .map(([name]) => name)
  if (missing.length > 0 && missing.length < 3) {
    throw new EnvError(
      `${missing[0] ?? ''} is missing: TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN and TWILIO_FROM belong together.`
    )
  }
  if (values.OIDC_ISSUER === undefined) return
  if (list(values.OIDC_AUDIENCE).length === 0) {
    throw new EnvError('OIDC_AUDIENCE is missing: OIDC_ISSUER needs it.')
  }

  const keys = values.OIDC_JWKS_URL ?? values.OIDC_ISSUER
  if (
    values.NODE_ENV === 'production' &&
    [values.OIDC_ISSUER, keys].some((url) => !url.startsWith('https:'))
  ) {
    throw new EnvError('OIDC_ISSUER is wrong: in production it and OIDC_JWKS_URL are https.')
  }
}

function refuseHalfStorage({
  S3_BUCKET: bucket,
  S3_ENDPOINT: endpoint,
  S3_ACCESS_KEY_ID: id,
  S3_SECRET_ACCESS_KEY: secret
}: Parsed): void {
  if ((id === undefined) !== (secret === undefined)) {
    throw new EnvError(
      `${id === undefined ? 'S3_ACCESS_KEY_ID' : 'S3_SECRET_ACCESS_KEY'} is missing: S3_ACCESS_KEY_ID ` +
        'and S3_SECRET_ACCESS_KEY belong together.'
    )
  }
  if (bucket === undefined && (endpoint !== undefined || id !== undefined)) {
    throw new EnvError('S3_BUCKET is missing: the other S3_ values need it.')
  }
}

/** @throws EnvError when HOST is no name or address of a machine */
function ownUrl(host: string, port: number): string {
  const url = `http://${isIP(host) === 6 ? `[${host}]` : host}:${port}`
  if (URL.canParse(url)) return url

  throw new EnvError(`HOST is wrong: ${host} is no name or address of a machine, such as 127.0.0.1.`)
}

function chosenProvider(values: Parsed): 'offline' | 'openai' | 'google' {
  if (values.OPENAI_API_KEY !== undefined) return 'openai'
  return values.GOOGLE_GENERATIVE_AI_API_KEY === undefined ? 'offline' : 'google'
}

/** @throws EnvError when DATA_DIR cannot be made, read or written */
function keptSecret(directory: string): string {
  try {
    return readOrMakeSecret(directory)
  } catch {
    throw new EnvError(`DATA_DIR is wrong: ${directory} cannot be made, read or written by this user.`)
  }
}

function readOrMakeSecret(directory: string): string {
  const file = join(directory, 'jwt-secret')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()

  makeFolder(resolve(directory))

  const secret = randomBytes(48).toString('base64url')
  writeFileSync(file, secret, { mode: 0o600, flag: 'wx' })

  return secret
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '')
}

function list(value: string): string[] {
  return value
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}
