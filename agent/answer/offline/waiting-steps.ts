import { addressInWords } from '../../../src/shared/address-words.js'
import type { Frame } from '../../dialogue/frame.js'
import type { Plan } from '../../dialogue/plan.js'
import { startOf } from '../../dialogue/when.js'
import { readDone, readProposed, type Done } from '../../facts/results.js'
import { searching } from './finding-steps.js'
import type { Variants } from '../../replies/index.js'
import { askingWhich, resultOf, sayLeftOut, type Said, type Stage, type Step } from './stage.js'
import { sayWishes } from './wish-steps.js'
import { resumeWaiting } from '../../dialogue/waiting.js'

/** Of what is booked, and of what nobody does, no word is asked about. */
const answersWhole: ReadonlySet<Plan['kind']> = new Set(['book_now', 'not_served', 'not_offered'])

/**
 * What a reply says first, whatever the answer: that an order was not read completely, that a second request
 * was heard, or that one is declined.
 */
export function remarks(stage: Stage): string[] {
  const { frame, understood, plan, replies, speak } = stage
  const { others } = understood
  const isFirst = others.length > 0 && plan.kind !== 'book_now' && frame.category !== null
  const givesUp = frame.declined !== null && !frame.declined.isCurrent && plan.kind !== 'decline'
  const isHeld = understood.unread.length > 0 && !answersWhole.has(plan.kind)

  return [
    ...sayAgain(frame.again, replies).map(speak),
    ...sayWishes(stage),
    ...(isHeld ? [speak(replies.notRead(understood.unread))] : []),
    ...(givesUp ? [speak(replies.dropped(frame.declined?.categories ?? []))] : []),
    ...(isFirst
      ? [
          speak(
            replies.oneAfterTheOther(
              frame.category ?? '',
              others.map(({ category }) => category)
            )
          )
        ]
      : [])
  ]
}

/** Of somebody who came before: that they cannot be booked any more, or are not known. */
function sayAgain(again: Frame['again'], replies: Stage['replies']): Variants[] {
  if (again === null || again.kind === 'found') return []
  return [again.kind === 'gone' ? replies.goneSince(again.booking) : replies.nobodyBefore()]
}

/** Says what was done, and resumes the request that waited. */
export function afterDone(stage: Stage, done: Done): Step {
  const { frame } = stage
  const said = withPlace(stage, done)
  const next = nextFrame(frame, done)
  if (next === null) return { say: said }

  const isSameTime =
    startOf(next.when, done.booking.timezone)?.getTime() === Date.parse(done.booking.scheduledAt)
  return goingOn({ ...stage, frame: next, calls: callsAfterDone(stage) }, `${said}\n\n`, isSameTime)
}

/** What was done, and where the job is: that is asked once of each, also where another request waits. */
function withPlace(stage: Stage, done: Done): string {
  const said = tellDone(stage, done)
  if (done.isPlaceless !== true) return said

  const { frame, replies, speak } = stage
  return `${said} ${frame.refusesPlace ? speak(replies.placeless()) : askingWhere(stage)}`
}

/** Where the job is; first, after an order at once, that the saved address was not taken for it. */
function askingWhere(stage: Stage): string {
  const { leftOut } = resultOf(stage, ['proposeBooking'], readProposed) ?? {}
  const asked = stage.speak(stage.replies.askWhere())

  return leftOut === undefined ? asked : `${sayLeftOut(stage, leftOut)} ${asked}`
}

/**
 * The same for a model that cannot search any more: it shows the waiting request if it was found already, and
 * asks about it if not.
 */
export function sayDone(stage: Stage, done: Done): Said {
  const step = afterDone(stage, done)
  if ('say' in step) return step

  const { replies, speak, frame } = stage
  const told = withPlace(stage, done)
  const next = speak(replies.lookForNext(nextFrame(frame, done)?.category ?? null))

  return { say: `${told}\n\n${next}` }
}

/** What was done, where the job is, as far as no offer said it, and what the provider was told with it. */
export function tellDone(stage: Stage, { change, booking, address }: Done): string {
  const { replies, speak, now } = stage
  const where = address === undefined ? null : addressInWords(address)
  const note = noteTold(stage, where !== null)

  return [
    speak(replies.done(change, booking, now)),
    ...(where === null || isOffered(stage, where) ? [] : [speak(replies.where(where))]),
    ...(note === null ? [] : [speak(replies.noted(note))])
  ].join(' ')
}

/** Has the reply before said this address? An order to book at once is answered in full. */
function isOffered({ frame: { previous }, plan }: Stage, where: string): boolean {
  const offered = previous.proposal?.address
  return plan.kind !== 'book_now' && offered !== undefined && addressInWords(offered) === where
}

/** What was said for the provider with a yes: without the address that was written as one. */
function noteTold({ plan }: Stage, hasAddress: boolean): string | null {
  if (plan.kind !== 'confirm') return null
  return hasAddress && plan.place !== null ? (plan.place.notes ?? null) : plan.note
}

/** The current request is declined. If another waits, it is resumed. */
export function refusing(stage: Stage): Step {
  const {
    frame: { hasResumed, declined, previous },
    outcome,
    replies,
    speak
  } = stage

  if (previous.proposal?.kind === 'agree_time') {
    return { say: speak(outcome.isTimeDeclined ? replies.timeDeclined() : replies.timeClosed()) }
  }
  if (declined === null && !hasResumed) return { say: speak(replies.declined()) }

  const said = speak(declined === null ? replies.leftOut() : replies.dropped(declined.categories))
  return hasResumed ? goingOn(stage, `${said} `) : { say: said }
}

/** The waiting request is declined; the current one continues. */
export function dropping(stage: Stage, categories: string[]): Step {
  const { frame, replies, speak } = stage
  const said = speak(replies.dropped(categories))
  if (!frame.previous.offers) return { say: said }

  const asked = askingWhich(stage, frame.offers)
  return { ...asked, say: `${said} ${asked.say}` }
}

/** The waiting request: says that it is next, and shows what there is. */
function goingOn(stage: Stage, before: string, isSameTime = false): Step {
  const { frame, home, replies, speak } = stage
  const step =
    frame.place === null && home === null
      ? { say: speak(replies.askPlace(frame.category)) }
      : searching(stage, false)

  if ('call' in step) return step

  const remark = isSameTime ? ` ${speak(replies.sameTime())}` : ''
  return { ...step, say: `${before}${speak(replies.nowFor(frame.category))}${remark} ${step.say}` }
}

function nextFrame(frame: Frame, { change }: Done): Frame | null {
  return change === 'booked' && frame.waiting.length > 0 ? resumeWaiting(frame) : null
}

/** The results from before the booking belong to the booking. */
function callsAfterDone({ calls }: Stage): Stage['calls'] {
  return calls.slice(calls.findLastIndex(({ output }) => readDone(output) !== undefined) + 1)
}
