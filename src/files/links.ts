import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import { now } from '../shared/clock.js'
import { DomainError } from '../shared/errors.js'
import { limits, type ImageName } from './policy.js'
import type { SignedQuery } from './schemas.js'

let publicUrl = ''
/** The key of an unconfigured process makes links that work in that process alone. */
let key: Uint8Array = randomBytes(32)

/** Sets once, at start, the public origin and the key of signed links. */
export function configureFiles(settings: { publicUrl: string; secret: string }): void {
  publicUrl = settings.publicUrl
  key = new Uint8Array(hkdfSync('sha256', settings.secret, '', 'taskego links to documents', 32))
}

/** The origin that is put before each path of the tables. */
export function filesOrigin(): string {
  return publicUrl
}

/** As the tables keep it: the address of a picture's large size, without the origin. */
export function imagePath(id: string, name: ImageName = 'large.webp'): string {
  return `/files/images/${id}/${name}`
}

export function documentPath(id: string): string {
  return `/files/documents/${id}`
}

/** Both addresses of a picture whose path a table keeps; null stays null. */
export function avatarUrls(path: string | null): {
  avatarUrl: string | null
  avatarThumbnailUrl: string | null
} {
  if (path === null) return { avatarUrl: null, avatarThumbnailUrl: null }

  return {
    avatarUrl: `${publicUrl}${path}`,
    avatarThumbnailUrl: `${publicUrl}${path.replace('large.webp', 'small.webp')}`
  }
}

/** A link that shows a private document to whoever holds it, for some minutes. */
export function signedLink(id: string): { url: string; expiresAt: string } {
  const expires = Math.floor(now().getTime() / 1000) + limits.linkMinutes * 60
  const query = new URLSearchParams({
    expires: String(expires),
    signature: signatureOf(id, expires).toString('base64url')
  })

  return {
    url: `${publicUrl}${documentPath(id)}?${query.toString()}`,
    expiresAt: new Date(expires * 1000).toISOString()
  }
}

/** @throws file_link_not_valid, whether the link was changed or has expired */
export function checkLink(id: string, { expires, signature }: SignedQuery): void {
  const given = Buffer.from(signature, 'base64url')
  const right = signatureOf(id, expires)
  const isRight = given.length === right.length && timingSafeEqual(given, right)
  if (!isRight || expires * 1000 <= now().getTime()) throw new DomainError('file_link_not_valid')
}

function signatureOf(id: string, expires: number): Buffer {
  return createHmac('sha256', key).update(`${id}\n${expires}`).digest()
}
