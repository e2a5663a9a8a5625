import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto'

const ALGORITHM = 'aes-256-gcm'
const [KEY_BYTES, NONCE_BYTES, TAG_BYTES] = [32, 12, 16]

/**
 * Encrypts a text so that only the holder of this random token can read it. The database keeps a hash of the
 * token, from which the key cannot be made. A token seals one text: key and nonce both come from it.
 */
export function sealWith(token: string, text: string): string {
  const { key, nonce } = keysOf(token)
  const cipher = createCipheriv(ALGORITHM, key, nonce)

  return Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString(
    'base64url'
  )
}

/**
 * Decrypts what `sealWith` encrypted.
 * @throws Error for another token, or when the sealed text was changed
 */
export function openWith(token: string, sealed: string): string {
  const { key, nonce } = keysOf(token)
  const bytes = Buffer.from(sealed, 'base64url')
  const decipher = createDecipheriv(ALGORITHM, key, nonce)

  decipher.setAuthTag(bytes.subarray(-TAG_BYTES))
  return Buffer.concat([decipher.update(bytes.subarray(0, -TAG_BYTES)), decipher.final()]).toString('utf8')
}

function keysOf(token: string): { key: Buffer; nonce: Buffer } {
  const bytes = Buffer.from(hkdfSync('sha256', token, '', 'taskego sealed by token', KEY_BYTES + NONCE_BYTES))
  return { key: bytes.subarray(0, KEY_BYTES), nonce: bytes.subarray(KEY_BYTES) }
}
