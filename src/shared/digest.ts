import { createHash } from 'node:crypto'

/** A short text from which the original cannot be read: SHA-256, base64url. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}
