import type { FileLinks } from '../shared/market.js'
import { documentPath, imagePath, signedLink } from './links.js'
import type { FileRow } from './policy.js'
import type { Document, Image } from './schemas.js'

export function presentImage(row: FileRow, { origin }: FileLinks): Image {
  return {
    id: row.id,
    url: `${origin}${imagePath(row.id)}`,
    thumbnailUrl: `${origin}${imagePath(row.id, 'small.webp')}`,
    width: row.width ?? 0,
    height: row.height ?? 0
  }
}

/** With a link that works for some minutes. */
export function presentDocument(row: FileRow, files: FileLinks, now: Date): Document {
  return { ...factsOf(row), ...signedLink(row.id, files, now) }
}

/** With an address that opens nothing: it has no signature, and is over. */
export function presentClosedDocument(row: FileRow, { origin }: FileLinks, now: Date): Document {
  return { ...factsOf(row), url: `${origin}${documentPath(row.id)}`, expiresAt: now.toISOString() }
}

function factsOf({ id, contentType, bytes, createdAt }: FileRow): Omit<Document, 'url' | 'expiresAt'> {
  return {
    id,
    contentType: contentType === 'application/pdf' ? 'application/pdf' : 'image/webp',
    bytes,
    createdAt: createdAt.toISOString()
  }
}
