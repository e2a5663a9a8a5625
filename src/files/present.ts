import type { FileLinks } from '../shared/market.js'
import { imagePath, signedLink } from './links.js'
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
  return {
    id: row.id,
    contentType: row.contentType === 'application/pdf' ? 'application/pdf' : 'image/webp',
    bytes: row.bytes,
    createdAt: row.createdAt.toISOString(),
    ...signedLink(row.id, files, now)
  }
}
