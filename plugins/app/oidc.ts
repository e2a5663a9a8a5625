import fp from 'fastify-plugin'
import { createTokenVerifier, type TokenVerifier } from '../../src/accounts/index.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** Null where no issuer is configured. */
    oidc: TokenVerifier | null
  }
}

export default fp(
  async (fastify) => {
    const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_JWKS_URL: jwksUrl } = fastify.env
    fastify.decorate('oidc', issuer === undefined ? null : createTokenVerifier({ issuer, audience, jwksUrl }))
  },
  { name: 'oidc', dependencies: ['env'] }
)
