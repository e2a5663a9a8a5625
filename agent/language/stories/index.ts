import type { Problems } from '../problems/entry.js'
import { arabizi } from './arabizi.js'
import { egyptian } from './egyptian.js'
import { english } from './english.js'
import { gulf } from './gulf.js'
import { lebanese } from './lebanese.js'
import { mixed } from './mixed.js'
import { secondEnglish } from './second-english.js'
import { standard } from './standard.js'

/**
 * What people tell who name no trade, with the reason, the place and the things of other trades beside it, by
 * the way in which it is written. All written for this project.
 */
export const stories = {
  english,
  secondEnglish,
  lebanese,
  gulf,
  egyptian,
  standard,
  arabizi,
  mixed
} as const satisfies Record<string, Problems>
