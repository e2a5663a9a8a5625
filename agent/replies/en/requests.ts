import { list } from '../format.js'
import type { RequestReplies } from '../types.js'
import { named } from './names.js'

export const requests: RequestReplies = {
  oneAfterTheOther: (first, others) => [
    `Gladly, one after the other: first ${named(first)}, then ${list(others.map(named), ' and ')}.`,
    `I will start with ${named(first)} and come to ${list(others.map(named), ' and ')} right after.`,
    `We begin with ${named(first)}; ${list(others.map(named), ' and ')} comes next.`
  ],
  nowFor: (category) => [
    `Now for ${named(category)}.`,
    `On to ${named(category)}.`,
    `That leaves ${named(category)}.`
  ],
  lookForNext: (category) => [
    `Next is ${named(category)}: shall I look for someone?`,
    `And ${named(category)}, shall I see who is free?`
  ],
  sameTime: () => [
    'You asked for the very same hour; if one after the other is easier, just name another time.',
    'This one falls on the same hour too, so tell me if you want it earlier or later.'
  ],
  leftOut: () => ['Fine, we leave that one out.', 'All right, that one is off the list.'],
  dropped: (categories) => [
    `All right, no ${list(categories.map(named), ' and no ')} then.`,
    `Fine, I have taken ${list(categories.map(named), ' and ')} off the list.`
  ]
}
