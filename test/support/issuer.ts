import { CompactSign, exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose'
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Test } from 'tap'

export interface Issuer {
  url: string
  /** How often the keys were fetched. */
  keyRequests: number
  isDown: boolean
  sign: (claims: JWTPayload, header?: { alg?: string; kid?: string }) => Promise<string>
  /** Signs exactly these claims, whatever they are. */
  signExactly: (claims: object) => Promise<string>
  rotate: () => Promise<void>
}

/** An OpenID Connect issuer on loopback: a discovery document, keys and ID tokens. */
export async function startIssuer(t: Test): Promise<Issuer> {
  let number = 1
  let pair = await generateKeyPair('RS256')

  const server = createServer((request, response) => {
    if (issuer.isDown) return response.writeHead(503).end()
    if (request.url === '/.well-known/openid-configuration') {
      return response.end(JSON.stringify({ issuer: issuer.url, jwks_uri: `${issuer.url}/keys` }))
    }

    issuer.keyRequests++
    exportJWK(pair.publicKey).then(
      (key) =>
        response.end(JSON.stringify({ keys: [{ ...key, kid: `key-${number}`, alg: 'RS256', use: 'sig' }] })),
      () => response.writeHead(500).end()
    )
  })

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  const issuer: Issuer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    keyRequests: 0,
    isDown: false,
    sign: async (claims, header = {}) =>
      await new SignJWT({ jti: randomUUID(), ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: `key-${number}`, ...header })
        .setIssuedAt(claims.iat)
        .setIssuer(claims.iss ?? issuer.url)
        .setAudience(claims.aud ?? 'taskego-app')
        .setExpirationTime(claims.exp ?? '10m')
        .sign(pair.privateKey),
    signExactly: async (claims) =>
      await new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
        .setProtectedHeader({ alg: 'RS256', kid: `key-${number}` })
        .sign(pair.privateKey),
    rotate: async () => {
      pair = await generateKeyPair('RS256')
      number++
    }
  }

  t.teardown(() => {
    server.close()
  })

  return issuer
}
