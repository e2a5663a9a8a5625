import { Type, type Static } from '@sinclair/typebox'
import { Enum, Id, Instant, Nullable, Strict, Text } from '../shared/schemas.js'
import { imageNames, limits } from './policy.js'

const address = 'https://taskego.example/files/images/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11'
const Large = (description: string) => Text(2000, { description, examples: [`${address}/large.webp`] })
const Small = (description: string) => Text(2000, { description, examples: [`${address}/small.webp`] })
const Bytes = Type.Integer({ minimum: 0, maximum: limits.bytes, examples: [184_320] })
const Pixels = Type.Integer({ minimum: 0, maximum: 2400, description: 'Of `url`', examples: [1200] })

export const Image = Strict(
  {
    id: Id,
    url: Large('At most 1600 pixels wide or high; it never changes and may be kept for ever'),
    thumbnailUrl: Small('The same with at most 480 pixels'),
    width: Pixels,
    height: Pixels
  },
  { title: 'Image' }
)
export type Image = Static<typeof Image>
export const ImageList = Strict(
  { items: Type.Array(Image, { maxItems: limits.imagesPerService }) },
  { title: 'ImageList' }
)

/** What a service shows of its pictures, in their order; the first is its face. */
export const imageFields = {
  images: Type.Array(Large('At most 1600 pixels wide or high'), { maxItems: limits.imagesPerService }),
  thumbnails: Type.Array(Small('At most 480 pixels'), {
    maxItems: limits.imagesPerService,
    description: 'The same pictures in the same order'
  })
}

export const avatarFields = {
  avatarUrl: Nullable(Large('A square picture of at most 512 pixels')),
  avatarThumbnailUrl: Nullable(Small('The same with at most 128 pixels'))
}
export const Avatar = Strict(avatarFields, { title: 'Avatar' })
export type Avatar = Static<typeof Avatar>

export const Document = Strict(
  {
    id: Id,
    contentType: Enum(['application/pdf', 'image/webp'] as const, {
      title: 'DocumentType',
      examples: ['application/pdf']
    }),
    bytes: Bytes,
    createdAt: Instant,
    url: Text(2000, {
      description:
        'Opens the document for whoever holds this link, until `expiresAt`; ask again for a new one',
      examples: [
        'https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11' +
          '?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA'
      ]
    }),
    expiresAt: Instant
  },
  { title: 'Document' }
)
export type Document = Static<typeof Document>
export const Documents = Type.Array(Document, {
  maxItems: limits.documentsPerProvider,
  description: 'What was sent to prove the business'
})
export const DocumentList = Strict({ items: Documents }, { title: 'DocumentList' })

export const ImageParams = Strict({
  id: Id,
  name: Enum(imageNames, { title: 'ImageName', examples: ['large.webp'] })
})
export type ImageParams = Static<typeof ImageParams>

export const SignedQuery = Strict({
  expires: Type.Integer({
    minimum: 0,
    maximum: 99_999_999_999,
    description: 'Seconds since 1970',
    examples: [1_795_394_662]
  }),
  signature: Type.String({
    maxLength: 43,
    pattern: '^[A-Za-z0-9_-]{43}$',
    examples: ['q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA']
  })
})
export type SignedQuery = Static<typeof SignedQuery>
