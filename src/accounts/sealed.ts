import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

const ALGORITHM = 'aes-256-gcm'
const [KEY_BYTES, NONCE_BYTES, TAG_BYTES, SALT_BYTES] = [32, 12, 16, 16]

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

/** Seals texts for the database with a key that it does not have. */
export interface Sealer {
  seal: (text: string) => string
  /** @throws Error for what another secret sealed, or when the sealed text was changed */
  open: (sealed: string) => string
}

/**
 * A sealer whose key is made of this secret. Each text gets a token of its own: two seals of one text differ.
 * @param secret the same on all servers; with another, what was sealed cannot be opened any more
 */
export function createSealer(secret: string): Sealer {
  const key = new Uint8Array(hkdfSync('sha256', secret, '', 'taskego sealed by server', KEY_BYTES))
  const tokenOf = (salt: string) => createHmac('sha256', key).update(salt).digest('base64url')

  return {
    seal: (text) => {
      const salt = randomBytes(SALT_BYTES).toString('base64url')
      return `${salt}.${sealWith(tokenOf(salt), text)}`
    },
    open: (sealed) => {
      const [salt = '', text = ''] = sealed.split('.')
      return openWith(tokenOf(salt), text)
    }
  }
}
