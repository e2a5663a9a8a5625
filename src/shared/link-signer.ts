import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/** Signs a text with a key that all servers of the marketplace share. */
export type SignLink = (text: string) => Buffer

/** A key of its own for each purpose: what signs one kind of link signs no other. */
export function createLinkSigner(secret: string, purpose: string): SignLink {
  const key = new Uint8Array(hkdfSync('sha256', secret, '', purpose, 32))
  return (text) => createHmac('sha256', key).update(text).digest()
}

/** Whether a link carries this signature, in base64url; told in the same time wherever it differs. */
export function isSignedBy(given: string, right: Buffer): boolean {
  const bytes = Buffer.from(given, 'base64url')
  return bytes.length === right.length && timingSafeEqual(bytes, right)
}
