import { deflateSync } from 'node:zlib'
import sharp from 'sharp'

/** A picture of one colour; another `shade` is another picture. */
export async function picture({
  width = 900,
  height = 600,
  shade = 0,
  format = 'jpeg'
}: {
  width?: number
  height?: number
  shade?: number
  format?: 'jpeg' | 'png' | 'webp'
} = {}): Promise<Buffer> {
  return await sharp({
    create: { width, height, channels: 3, background: { r: (shade * 29) % 256, g: 120, b: 200 } }
  })
    .toFormat(format)
    .toBuffer()
}

/** A phone's photo: lying on its side, with the place where it was taken. */
export async function phonePhoto(): Promise<Buffer> {
  return await sharp({ create: { width: 800, height: 400, channels: 3, background: 'teal' } })
    .withExif({
      IFD0: { Make: 'CanaryPhone', Copyright: 'Canary' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '33/1 16/1 14/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '35/1 12/1 13/1'
      }
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
}

/** A PNG of a few kilobytes whose header claims this size: only that header has to be read to refuse it. */
export function bomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)

  const rows = deflateSync(Buffer.alloc(1_000_000), { level: 9 })
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0))
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)

  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(checksum(body), body.length + 4)

  return framed
}

/** CRC-32 (PNG specification, annex D). */
function checksum(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }

  return (crc ^ 0xffffffff) >>> 0
}

export function pdf(words = 'Licence'): Buffer {
  return Buffer.from(
    `%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n% ${words}\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`,
    'latin1'
  )
}

/** A form with this file in it, as browsers and phones send it. */
export function form(
  content: Buffer,
  {
    field = 'file',
    name = 'photo.jpg',
    type = 'image/jpeg'
  }: { field?: string; name?: string; type?: string } = {}
): FormData {
  const data = new FormData()
  data.append(field, new Blob([new Uint8Array(content)], { type }), name)
  return data
}
