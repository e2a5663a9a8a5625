import type { Statements } from '../entry.js'
import { arabizi } from './arabizi.js'
import { egyptian } from './egyptian.js'
import { english } from './english.js'
import { french } from './french.js'
import { gulf } from './gulf.js'
import { lebanese } from './lebanese.js'
import { standard } from './standard.js'

/** By the way in which they are written. */
export const statements: Record<string, Statements> = {
  english,
  lebanese,
  gulf,
  egyptian,
  standard,
  arabizi,
  french
}
