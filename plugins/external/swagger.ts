import swagger from '@fastify/swagger'
import { Type } from '@sinclair/typebox'
import fp from 'fastify-plugin'
import { fileLimits } from '../../src/files/index.js'
import { Strict, Text } from '../../src/shared/schemas.js'

const description = [
  'The open backend for local-service marketplaces in English and Arabic.',
  '',
  '- **Signing in.** `POST /api/auth/login` gives an `accessToken` (15 minutes) and a ' +
    '`refreshToken`; send the first as `Authorization: Bearer …`, and trade the second at `POST ' +
    '/api/auth/refresh`, once.',
  '- **Errors** are RFC 9457 problem documents (`application/problem+json`). Decide by `code`, ' +
    "which is stable; show `detail`, which is in the caller's language: that of `X-Language` (`en` or " +
    "`ar`, such as a page's own), else the account's, else `Accept-Language`. docs/errors.md lists " +
    'every code.',
  '- **Lists** take `limit` (1 to 100, 20 by default) and answer `{ items, nextCursor }`. Give ' +
    '`nextCursor` back as `cursor` for the next page; null is the end. What is added meanwhile moves ' +
    'nothing.',
  '- **Money** is an integer in minor units (4500 is 45.00 USD) beside an ISO 4217 code. ' +
    '**Instants** are ISO 8601 UTC; what a person reads as a local time comes with its IANA zone.',
  '- **Trying again.** Whatever makes or pays takes an `Idempotency-Key`: the same key with the ' +
    'same body has one effect and one answer, with another body it is a 422. Send one with every ' +
    'such request, and the same one when you try again.',
  "- **Limits.** 600 requests a minute for each address, 60 for signing in, 60 for each user's " +
    'words to the concierge. Every answer tells what is left (`X-RateLimit-Remaining`); a 429 tells ' +
    'when to come back (`Retry-After`).',
  '- **Live updates** come by Socket.IO at /socket.io: docs/realtime.md.'
].join('\n')

const tags = {
  Auth: 'Accounts and sessions: signing up, in and out, tokens, forgotten passwords, proof of an address',
  Users: "One's own account: profile, sessions, preferences, export and erasure",
  Providers: "Selling: the application, opening hours, one's own services and bookings",
  Services: 'What can be booked: search, details, free times, and editing by its provider',
  Bookings: 'From a free slot to a finished job, and the messages between both sides',
  Reviews: 'What clients say of completed bookings',
  Payments: 'Checkout, refunds, wallets and payouts',
  AI: 'The concierge, recommendations, prices and sentiment',
  Support: 'Asking the team, and reporting something to it',
  Notifications: 'What happened, for those whom it concerns',
  Admin: 'Running the marketplace; every act is written to the audit log',
  Files: 'Pictures and documents as they are stored',
  Health: 'For whoever watches the server'
}

const token = (whose: string) => ({
  type: 'http' as const,
  scheme: 'bearer',
  bearerFormat: 'JWT',
  description:
    `The access token of ${whose}. Signed and checked by the rules of RFC8725: one algorithm (HS256), ` +
    'issuer, audience and expiry; whether its session still lives is looked up on every request.'
})
const tokens = {
  user: token('anyone who is signed in'),
  provider: token('a provider'),
  admin: token('an admin'),
  operator: {
    type: 'http' as const,
    scheme: 'bearer',
    description: 'METRICS_TOKEN as the server was started with it, or the access token of an admin (RFC8725).'
  }
}

const RetryKey = Strict({
  'Idempotency-Key': Type.Optional(
    Text(255, {
      minLength: 1,
      pattern: '^[\\x21-\\x7e]{1,255}$',
      description: 'Any unique text, such as a UUID: a repeated request with it has one effect',
      examples: ['0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a22']
    })
  )
})

/** Only the document states this: the parser reads the form itself, so there is no body to validate. */
const UploadBody = {
  consumes: ['multipart/form-data'],
  body: Strict(
    {
      file: Type.String({
        format: 'binary',
        maxLength: fileLimits.bytes,
        description: 'The file; its name and declared type do not matter',
        examples: ['(the bytes of a file)']
      })
    },
    { title: 'Upload' }
  )
}

/**
 * Makes a document of the routes' schemas, with what each route's `config` says of them. plugins/app/openapi
 * finishes and serves it. Registered before any route.
 */
export default fp(
  async (fastify) => {
    const server = {
      url: fastify.env.PUBLIC_URL,
      description:
        'This marketplace (PUBLIC_URL), ' +
        `${fastify.env.NODE_ENV === 'production' ? 'in production' : 'as a sandbox'}`,
      'x-internal': false
    }

    await fastify.register(swagger, {
      // A schema that routes share keeps its name; otherwise generated clients have a type "Def0".
      refResolver: {
        buildLocalReference: ({ $id }, _base, _fragment, index) =>
          typeof $id === 'string' ? $id : `def-${index}`
      },
      openapi: {
        openapi: '3.1.0',
        info: {
          title: 'Taskego',
          description,
          version: '0.1.0',
          license: { name: 'MIT', identifier: 'MIT' },
          contact: { name: 'Whoever runs this marketplace', url: fastify.env.PUBLIC_URL }
        },
        servers: [server],
        tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
        components: { securitySchemes: tokens }
      },
      transform: ({ schema, url, route }) => ({
        // The framework serves a folder's own route with and without the slash.
        url: url.replace(/(.)\/$/, '$1'),
        schema: {
          ...schema,
          ...(route.config?.idempotent === true ? { headers: RetryKey } : {}),
          ...(route.config?.upload === undefined ? {} : UploadBody),
          security:
            route.config?.access === undefined || route.config.access === 'public'
              ? []
              : [{ [route.config.access]: [] }]
        }
      })
    })
  },
  { name: 'swagger', dependencies: ['env', 'problems'] }
)
