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
      verify: {
        algorithms: ['HS256'],
        allowedIss: ISSUER,
        allowedAud: AUDIENCE,
        requiredClaims: ['iss', 'aud', 'sub', 'sid', 'exp']
      }
    })
  },
  { name: 'jwt', dependencies: ['env'] }
)
