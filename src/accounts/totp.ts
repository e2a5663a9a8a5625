import { createHmac } from 'node:crypto'

/** What authenticator apps take without being told: HMAC-SHA-1, six digits, thirty seconds. */
const [DIGITS, STEP_SECONDS] = [6, 30]
/** A code still counts so many steps after its own, and before: clocks differ, and typing takes time. */
const DRIFT_STEPS = 1
const BASE_32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The step of an instant: the thirty seconds that it lies in, counted from 1970. */
export function stepAt(at: Date): number {
  return Math.floor(at.getTime() / 1000 / STEP_SECONDS)
}

/** The code of a step (RFC 6238, which is RFC 4226 with the step as its counter). */
export function codeOfStep(secret: Uint8Array, step: number, digits = DIGITS): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))

  const hash = createHmac('sha1', secret).update(counter).digest()
  const offset = hash.readUInt8(hash.length - 1) & 0x0f
  const number = hash.readUInt32BE(offset) & 0x7fff_ffff

  return String(number % 10 ** digits).padStart(digits, '0')
}

/** The step whose code this is, among those that count now; null when there is none. */
export function stepOfCode(secret: Uint8Array, code: string, at: Date): number | null {
  const now = stepAt(at)
  const steps = Array.from({ length: 2 * DRIFT_STEPS + 1 }, (_, index) => now - DRIFT_STEPS + index)

  return steps.find((step) => codeOfStep(secret, step) === code) ?? null
}

/** What an app is shown, as a picture or to type in. */
export function otpauthUri(secret: Uint8Array, issuer: string, account: string): string {
  const [name, of] = [encodeURIComponent(issuer), encodeURIComponent(account)]
  const query = new URLSearchParams({
    secret: base32(secret),
    issuer,
    algorithm: 'SHA1',
    digits: String(DIGITS),
    period: String(STEP_SECONDS)
  })

  // Apps read %20, and some of them no plus.
  return `otpauth://totp/${name}:${of}?${query.toString().replaceAll('+', '%20')}`
}

/** RFC 4648, without padding: what apps expect of a secret, and what people can read aloud. */
export function base32(bytes: Uint8Array): string {
  let text = ''
  let [bits, held] = [0, 0]

  for (const byte of bytes) {
    held = ((held & 0x1f) << 8) | byte
    bits += 8

    for (; bits >= 5; bits -= 5) text += BASE_32.charAt((held >> (bits - 5)) & 0x1f)
  }

  return bits === 0 ? text : text + BASE_32.charAt((held << (5 - bits)) & 0x1f)
}
