import jwt from '@fastify/jwt'
import fp from 'fastify-plugin'

/** What an access token says: whose it is, and of which session. */
export interface Claims {
  sub: string
  sid: string
}

declare module '@fastify/jwt' {
  interface FastifyJWT {
    payload: Claims
    user: Claims
  }
}

const ISSUER = 'taskego'
const AUDIENCE = 'taskego-api'
/** Of how many tokens this server remembers that their signature is good. */
const KEPT_TOKENS = 10_000

/** Signs and checks access tokens: one algorithm, one issuer, one audience. */
export default fp(
  async (fastify) => {
    await fastify.register(jwt, {
      secret: fastify.env.JWT_SECRET,
      sign: {
        algorithm: 'HS256',
        iss: ISSUER,
        aud: AUDIENCE,
        expiresIn: fastify.market.rules.accessTokenMinutes * 60
      },
      // The library compares a claim only where the token has it, so the claims are required.
      // A token that was good is good until it ends: its signature is checked once, its session each time.
      verify: {
        cache: KEPT_TOKENS,
        algorithms: ['HS256'],
        allowedIss: ISSUER,
        allowedAud: AUDIENCE,
        requiredClaims: ['iss', 'aud', 'sub', 'sid', 'exp']
      }
    })
  },
  { name: 'jwt', dependencies: ['env'] }
)
