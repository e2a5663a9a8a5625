import { DomainError } from '../shared/errors.js'

export type Format = 'jpeg' | 'png' | 'webp' | 'pdf'
export const accepted = {
  image: ['jpeg', 'png', 'webp'],
  document: ['pdf', 'jpeg', 'png', 'webp']
} satisfies Record<string, Format[]>
export type Accepts = keyof typeof accepted

const names: Record<Format, string> = { jpeg: 'JPEG', png: 'PNG', webp: 'WebP', pdf: 'PDF' }

/**
 * The format of a file by its first bytes. Its name and its declared type do not count.
 * @throws file_type_refused; file_disguised when it holds another format as well; file_damaged when its end
 * is missing
 */
export function recognize(content: Buffer, accepts: Accepts): Format {
  const format = formatOf(content)
  const formats: Format[] = accepted[accepts]
  if (format === null || !formats.includes(format)) {
    throw new DomainError('file_type_refused', { accepted: formats.map((name) => names[name]).join(', ') })
  }
  if (isDisguised(content, format)) throw new DomainError('file_disguised')
  if (!isWhole(content, format)) throw new DomainError('file_damaged')

  return format
}

function formatOf(content: Buffer): Format | null {
  if (content.subarray(0, 3).equals(JPEG)) return 'jpeg'
  if (content.subarray(0, 8).equals(PNG)) return 'png'
  if (text(content, 0, 4) === 'RIFF' && text(content, 8, 12) === 'WEBP') return 'webp'

  return text(content, 0, 5) === '%PDF-' ? 'pdf' : null
}

const JPEG = Buffer.from([0xff, 0xd8, 0xff])
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** Where browsers and other readers look for markup, and where a ZIP archive has its directory. */
const HEAD_BYTES = 1024
const TAIL_BYTES = 65_557

/** In lower case, and long enough that compressed pixels do not spell them by chance. */
const OTHER_FORMATS = [
  '<!doctype',
  '<html',
  '<script',
  '<?php',
  'www.w3.org/2000/svg',
  ...Array.from({ length: 10 }, (_, digit) => `%pdf-${digit}`)
]
const IEND = Buffer.from('IEND', 'latin1').readUInt32BE()

/**
 * Does the file hold a second format for another reader? Phones append more pictures to the end of a JPEG
 * (depth, motion), which re-encoding drops; so bytes after the end alone are no reason to refuse one.
 */
function isDisguised(content: Buffer, format: Format): boolean {
  if (hasArchive(content)) return true
  if (format === 'pdf') return spellsOtherFormat(content.subarray(5, HEAD_BYTES))
  if (format === 'png' && endOfPng(content) < content.length) return true
  if (format === 'webp' && endOfWebp(content) < content.length) return true

  return spellsOtherFormat(content)
}

/**
 * Searched as bytes: one expression over all of them would try each place of a hostile file several times.
 */
function spellsOtherFormat(content: Buffer): boolean {
  const lower = Buffer.from(content)
  for (let at = 0; at < lower.length; at++) {
    const byte = lower[at] ?? 0
    if (byte >= 0x41 && byte <= 0x5a) lower[at] = byte | 0x20
  }

  return OTHER_FORMATS.some((words) => lower.includes(words, 0, 'latin1'))
}

function hasArchive(content: Buffer): boolean {
  const tail = content.subarray(-TAIL_BYTES)
  return tail.includes('PK\x05\x06', 0, 'latin1') && content.includes('PK\x03\x04', 0, 'latin1')
}

function isWhole(content: Buffer, format: Format): boolean {
  switch (format) {
    case 'png':
      return endOfPng(content) === content.length
    case 'webp':
      return endOfWebp(content) === content.length
    case 'pdf':
      return content.subarray(-HEAD_BYTES).includes('%%EOF', 0, 'latin1')
    // Its decoder notices a missing end.
    case 'jpeg':
      return true
  }
}

/**
 * Where the last chunk (IEND) of a PNG ends; beyond the content when it is missing (PNG specification, 5.3).
 */
function endOfPng(content: Buffer): number {
  for (let at = PNG.length; at + 12 <= content.length; ) {
    const end = at + 12 + content.readUInt32BE(at)
    if (content.readUInt32BE(at + 4) === IEND) return end
    at = end
  }

  return Number.POSITIVE_INFINITY
}

/** RIFF says its own length, padded to even (WebP container specification). */
function endOfWebp(content: Buffer): number {
  if (content.length < 12) return Number.POSITIVE_INFINITY
  const length = content.readUInt32LE(4) + 8
  return length + (length % 2)
}

function text(content: Buffer, from: number, to: number): string {
  return content.toString('latin1', from, to)
}
