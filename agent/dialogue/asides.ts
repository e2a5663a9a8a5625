import type { Frame } from './frame.js'
import type { Understanding } from './understanding.js'
import { saysWhen } from './when.js'

/** What people have carried; in a move a fridge is a piece of furniture. */
const CARRIED: ReadonlySet<string> = new Set([
  'appliance-fridge',
  'appliance-washer',
  'appliance-oven',
  'carpentry',
  'furniture-assembly'
])

/**
 * The message without a trade that is only mentioned while another one is looked for: "before Saturday, my
 * sister has her wedding" changes no tailor into a photographer.
 */
export function withoutAside(frame: Frame, understood: Understanding): Understanding {
  const { category, acts, when, wishes } = understood
  if (category === null || frame.category === null || frame.task !== 'find') return understood

  // What corrects the time has its reason with it: "tomorrow is the bazaar and I bake, make it Friday".
  const isCorrected = acts.correction && !saysWhen(when)
  const isOther = category.slug !== frame.category && !wishes && !isCorrected
  const isCarried = frame.category === 'moving' && CARRIED.has(category.slug)
  if (!isOther || !(understood.isAside || isCarried)) return understood

  return { ...understood, category: null, others: [], job: [] }
}
