import { filesOrigin, imagePath, signedLink } from './links.js'
import type { FileRow } from './policy.js'
import type { Document, Image } from './schemas.js'

export function presentImage(row: FileRow): Image {
  return {
    id: row.id,
    url: `${filesOrigin()}${imagePath(row.id)}`,
    thumbnailUrl: `${filesOrigin()}${imagePath(row.id, 'small.webp')}`,
    width: row.width ?? 0,
    height: row.height ?? 0
  }
}

/** With a link that works for some minutes. */
export function presentDocument(row: FileRow): Document {
  return {
    id: row.id,
    contentType: row.contentType === 'application/pdf' ? 'application/pdf' : 'image/webp',
    bytes: row.bytes,
    createdAt: row.createdAt.toISOString(),
    ...signedLink(row.id)
  }
}
