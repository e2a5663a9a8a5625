import { getRandomValues } from 'node:crypto'
import { v7 } from 'uuid'

/** A new UUIDv7: sortable by the real time at which it was made, also within a millisecond. */
export function newId(): string {
  const random = randomBytes()
  const msecs = Date.now()

  last = msecs > last.msecs ? { msecs, seq: firstOf(random) } : { ...last, seq: last.seq + 1 }
  return v7({ random, ...last })
}

/** The last id's millisecond and its place in it. The first place is random, with room for two billion. */
let last = { msecs: 0, seq: 0 }

function firstOf({ buffer, byteOffset }: Uint8Array): number {
  return new DataView(buffer, byteOffset).getUint32(0) >>> 1
}

const BYTES = 16
/** Asking the system for randomness costs ten times what an id does, so it is asked for many ids at once. */
const pool = new Uint8Array(256 * BYTES)
let used = pool.length

function randomBytes(): Uint8Array {
  if (used === pool.length) {
    getRandomValues(pool)
    used = 0
  }

  used += BYTES
  return pool.subarray(used - BYTES, used)
}

/** How an id is written: a UUID in small letters. For expressions that hold one. */
export const ID_PATTERN = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'

/** How the beginning of an id is written that names one row among many: four characters at least. */
export const ID_START_PATTERN = '(?:[0-9a-f]{4,8}|[0-9a-f]{8}(?:-[0-9a-f]{4}){0,3}-[0-9a-f]{0,12})'

const ID = new RegExp(`^${ID_PATTERN}$`)

/** Whether a text is written as an id; not whether there is anything of that id. */
export function isId(text: string): boolean {
  return ID.test(text)
}
