import t from 'tap'
import { recognize } from '../../src/files/sniff.js'
import { leastTime } from '../support/growth.js'

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const JPEG = Buffer.from([0xff, 0xd8, 0xff])
const LENGTH = 1_000_000

const hostile: Record<string, (length: number) => Buffer> = {
  'a PNG of empty chunks': (length) =>
    Buffer.concat([PNG, Buffer.alloc(length, Buffer.from('\0\0\0\0tEXt\0\0\0\0', 'latin1'))]),
  ...Object.fromEntries(
    ['<!doctyp', '<', '%pdf-', '<scrip', 'a', 'www.w3.org/2000/sv', 'PK\x03', '\xff'].map((words) => [
      `a JPEG of ${JSON.stringify(words)}`,
      (length: number) => Buffer.concat([JPEG, Buffer.alloc(length, Buffer.from(words, 'latin1'))])
    ])
  )
}

t.test('the time to recognise a hostile file grows with its length and no faster', async (t) => {
  for (const [name, make] of Object.entries(hostile)) {
    const [short, long] = [make(LENGTH), make(4 * LENGTH)].map(leastMilliseconds)
    t.ok((long ?? 0) <= 8 * Math.max(short ?? 0, 10), `${name}: ${short} and ${long} ms`)
  }
})

function leastMilliseconds(content: Buffer): number {
  return leastTime(
    () => {
      try {
        recognize(content, 'image')
      } catch {
        // Refused: only the time is asked for.
      }
    },
    { tries: 5, enough: 0 }
  )
}
