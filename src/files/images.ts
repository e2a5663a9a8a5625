import type { Sharp } from 'sharp'
import { DomainError } from '../shared/errors.js'
import { limits, shapes, type Purpose } from './policy.js'

/** A picture as it is kept: WebP, upright, without any metadata. */
export interface Encoded {
  large: Buffer
  small: Buffer | null
  width: number
  height: number
}

type SharpFactory = typeof import('sharp')

/** Pictures are decoded one after the other: memory is bounded, and log-ins keep the other threads. */
let turn: Promise<unknown> = Promise.resolve()
let waiting = 0
const MAX_WAITING = 24

/**
 * Re-encodes a picture for its purpose, so that only its visible content survives.
 * @throws image_too_large for too many pixels, file_damaged, file_type_refused for moving pictures,
 * files_unavailable when too many wait
 */
export async function encodeImage(content: Buffer, purpose: Purpose): Promise<Encoded> {
  if (waiting >= MAX_WAITING) throw new DomainError('files_unavailable')

  waiting++

  const result = turn
    .then(async () => await encode(content, purpose))
    .finally(() => {
      waiting--
    })

  // The failure of this picture does not concern the next one; its own caller gets it.
  turn = result.catch(() => {})
  return await result
}

async function encode(content: Buffer, purpose: Purpose): Promise<Encoded> {
  const sharp = await loadSharp()
  const shape = shapes[purpose]

  try {
    const shortSide = await shortSideOf(sharp(content, { limitInputPixels: false }))
    const resized = (image: Sharp, side: number) =>
      shape.isSquare
        ? image.resize({ width: Math.min(side, shortSide), height: Math.min(side, shortSide), fit: 'cover' })
        : image.resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    const source = sharp(content, {
      failOn: 'error',
      limitInputPixels: limits.pixels,
      sequentialRead: true
    }).autoOrient()

    const large = await resized(source, shape.large)
      .webp({ quality: 82 })
      .toBuffer({ resolveWithObject: true })
    const small =
      shape.small === null
        ? null
        : await resized(sharp(large.data), shape.small).webp({ quality: 78 }).toBuffer()

    return { large: large.data, small, width: large.info.width, height: large.info.height }
  } catch (error) {
    throw error instanceof DomainError ? error : new DomainError('file_damaged', {}, error)
  }
}

/** The header tells the size: a decompression bomb is refused before a pixel of it is decoded. */
async function shortSideOf(image: Sharp): Promise<number> {
  const { width, height, pages } = await image.metadata()
  if (width * height > limits.pixels) {
    throw new DomainError('image_too_large', { megapixels: limits.pixels / 1_000_000 })
  }
  if ((pages ?? 1) > 1) throw new DomainError('file_type_refused', { accepted: 'JPEG, PNG, WebP' })

  return Math.min(width, height)
}

let loaded: Promise<SharpFactory> | null = null

/**
 * Loaded with the first picture, because most processes never see one. Only the three accepted decoders can
 * be reached at all.
 */
async function loadSharp(): Promise<SharpFactory> {
  loaded ??= import('sharp').then(({ default: sharp }) => {
    sharp.concurrency(1)
    sharp.cache(false)
    sharp.block({ operation: ['VipsForeignLoad'] })
    sharp.unblock({
      operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer']
    })

    return sharp
  })

  return await loaded
}
