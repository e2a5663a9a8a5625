import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { DomainError } from '../shared/errors.js'
import type { FileLinks } from '../shared/market.js'
import { limits, type ImageName } from './policy.js'
import type { SignedQuery } from './schemas.js'

/** Makes the links of a marketplace from its public origin and the secret that all its servers share. */
export function createFileLinks({ origin, secret }: { origin: string; secret: string }): FileLinks {
  const key = new Uint8Array(hkdfSync('sha256', secret, '', 'taskego links to documents', 32))
  return { origin, sign: (text) => createHmac('sha256', key).update(text).digest() }
}

/** As the tables keep it: the address of a picture's large size, without the origin. */
export function imagePath(id: string, name: ImageName = 'large.webp'): string {
  return `/files/images/${id}/${name}`
}

export function documentPath(id: string): string {
  return `/files/documents/${id}`
}

/** Both addresses of a picture whose path a table keeps; null stays null. */
export function avatarUrls(
  path: string | null,
  { origin }: FileLinks
): {
  avatarUrl: string | null
  avatarThumbnailUrl: string | null
} {
  if (path === null) return { avatarUrl: null, avatarThumbnailUrl: null }

  return {
    avatarUrl: `${origin}${path}`,
    avatarThumbnailUrl: `${origin}${path.replace('large.webp', 'small.webp')}`
  }
}

/** A link that shows a private file to whoever holds it, for some minutes. */
export function signedLink(id: string, files: FileLinks, now: Date): { url: string; expiresAt: string } {
  const expires = Math.floor(now.getTime() / 1000) + limits.linkMinutes * 60
  const query = new URLSearchParams({
    expires: String(expires),
    signature: signatureOf(id, expires, files).toString('base64url')
  })

  return {
    url: `${files.origin}${documentPath(id)}?${query.toString()}`,
    expiresAt: new Date(expires * 1000).toISOString()
  }
}

/** @throws file_link_not_valid, whether the link was changed or has expired */
export function checkLink(
  id: string,
  { expires, signature }: SignedQuery,
  files: FileLinks,
  now: Date
): void {
  const given = Buffer.from(signature, 'base64url')
  const right = signatureOf(id, expires, files)
  const isRight = given.length === right.length && timingSafeEqual(given, right)
  if (!isRight || expires * 1000 <= now.getTime()) throw new DomainError('file_link_not_valid')
}

function signatureOf(id: string, expires: number, files: FileLinks): Buffer {
  return files.sign(`${id}\n${expires}`)
}
