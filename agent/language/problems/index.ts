import { arabizi } from './arabizi.js'
import { egyptian } from './egyptian.js'
import { english } from './english.js'
import type { Problems } from './entry.js'
import { french } from './french.js'
import { gulf } from './gulf.js'
import { lebanese } from './lebanese.js'
import { standard } from './standard.js'

export type { Problems } from './entry.js'

/** By the way in which they are written. All written for this project. */
export const problems = {
  english,
  lebanese,
  gulf,
  egyptian,
  standard,
  arabizi,
  french
} as const satisfies Record<string, Problems>
