import type { files } from '../../drizzle/schema/index.js'

export type FileRow = typeof files.$inferSelect
export type Purpose = FileRow['purpose']

const MIB = 1024 * 1024

/** What an upload may be. */
export const limits = {
  bytes: 10 * MIB,
  pixels: 40_000_000,
  imagesPerService: 8,
  documentsPerProvider: 10,
  photosPerBooking: 5,
  /** How long the link to a private file works. */
  linkMinutes: 10
}

export const imageNames = ['large.webp', 'small.webp'] as const
export type ImageName = (typeof imageNames)[number]

/** The sizes of each purpose: the longest side in pixels, or a square. Business documents stay legible. */
export const shapes = {
  avatar: { large: 512, small: 128, isSquare: true },
  service_image: { large: 1600, small: 480, isSquare: false },
  business_document: { large: 2400, small: null, isSquare: false },
  job_photo: { large: 1600, small: null, isSquare: false }
} satisfies Record<Purpose, { large: number; small: number | null; isSquare: boolean }>

/** What only some may see, by a link that is signed for them. */
export const privatePurposes = ['business_document', 'job_photo'] as const satisfies Purpose[]

export function isPrivate(purpose: Purpose): boolean {
  return privatePurposes.some((one) => one === purpose)
}

/** The keys of a file in the storage. They are made of our own ids: no part comes from a sender. */
export function keysOf(id: string, purpose: Purpose): string[] {
  return isPrivate(purpose) ? [documentKey(id)] : imageNames.map((name) => imageKey(id, name))
}

export function imageKey(id: string, name: ImageName): string {
  return `images/${id}-${name}`
}

export function documentKey(id: string): string {
  return `documents/${id}`
}
