import type { FastifyInstance } from 'fastify'
import { codeOfStep, stepAt } from '../../src/accounts/totp.js'

interface SignedIn {
  id: string
  sessionId: string
}

/** The code of a secret in base 32 that an app shows now, or so many steps later. */
export function nextCode(secret: string, later = 0): string {
  return codeOfStep(bytesOf(secret), stepAt(new Date()) + later)
}

/**
 * Turns the second factor of a proven session on, as its owner would.
 * @returns its recovery codes, and codes of the app that were not used yet: the first is good now, the others
 * later
 */
export async function factorOf(
  app: FastifyInstance,
  as: (user: SignedIn) => { authorization: string },
  user: SignedIn
): Promise<{ recoveryCodes: string[]; next: () => string; secret: string }> {
  const post = async (url: string, payload?: object) =>
    await app.inject({
      method: 'POST',
      url,
      headers: as(user),
      ...(payload === undefined ? {} : { payload })
    })

  const { secret } = (await post('/api/users/second-factor')).json<{ secret: string }>()
  const confirmed = await post('/api/users/second-factor/confirm', { code: nextCode(secret) })
  if (confirmed.statusCode !== 200) throw new Error(confirmed.body)

  let steps = 1
  return {
    ...confirmed.json<{ recoveryCodes: string[] }>(),
    secret,
    next: () => nextCode(secret, steps++)
  }
}

function bytesOf(secret: string): Buffer {
  const bits = [...secret]
    .map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'))
    .join('')

  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)))
}
