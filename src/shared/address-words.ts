import { cleanLine } from './clean.js'
import type { JobAddress } from './job-address.js'

/** An address on one line: street, floor, city, and how to find it. */
export function addressInWords({ line, unit, city, directions }: JobAddress): string {
  const parts = [line, unit, city].filter((part) => part !== undefined && part !== '')
  const place = parts.join(/\p{Script=Arabic}/u.test(line) ? '، ' : ', ')
  return directions === undefined ? place : `${place} (${cleanLine(directions)})`
}
