import { v7 } from 'uuid'
import { chance } from '../../drizzle/demo/index.js'

/**
 * A UUIDv7 of that instant whose other bits come from the key: the same story at the same time has the same
 * ids.
 */
export function demoId(key: string, at: Date): string {
  const luck = chance(key)
  return v7({ msecs: at.getTime(), random: Uint8Array.from({ length: 16 }, () => luck.between(0, 255)) })
}
