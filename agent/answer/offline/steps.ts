import { maskContacts } from '../../../src/shared/contacts.js'
import { openQuestion, type Plan } from '../../dialogue/plan.js'
import type { ToolName } from '../../tools/index.js'
import { refusesProposedTime, type Turn } from '../../dialogue/turn.js'
import { listedTimes } from '../../dialogue/apply-results.js'
import { allowedSlots, firstDayOf, fitsHours, whenOf, type When } from '../../dialogue/when.js'
import { notesOfOffer } from '../../dialogue/job-place.js'
import { offerOfProposal } from '../../dialogue/choice.js'
import {
  readDone,
  readFreeTimes,
  readHandedOff,
  readOffers,
  readPriceFacts,
  readProposed,
  readProviderFacts,
  type FreeTimes,
  type Offer
} from '../../facts/results.js'
import type { ListedTimes } from '../../facts/choices.js'
import { answering, cancelTermsOf, complaining, termsOf } from './answer-steps.js'
import { isFar } from '../../facts/distance.js'
import { businessNameIn } from '../../../src/shared/localized.js'
import {
  cancelling,
  listing,
  moving,
  offeringTime,
  tellingContacts,
  tellingOfVisit
} from './booking-steps.js'
import { cancelsIn, confirmingSeveral, sayCancels } from './cancel-steps.js'
import { FINDING, searching, seeking } from './finding-steps.js'
import { askingCategory, guessing, hinted } from './hint-steps.js'
import {
  askingKnown,
  askingWhich,
  fieldOf,
  refusalOf,
  resultOf,
  sayOffer,
  stageOf,
  type Said,
  type Stage,
  type Step
} from './stage.js'
import { bookingDraft } from './wish-steps.js'
import { placedIn, placing } from './place-steps.js'
import { afterDone, dropping, refusing, remarks, sayDone, tellDone } from './waiting-steps.js'

/** The next step of the plan, given what this turn did already. Pure; every path ends in words. */
export function nextStep(turn: Turn, now: Date): Step {
  const stage = stageOf(turn, now)
  const step = stepOf(stage)
  return 'call' in step ? step : { ...step, say: [...remarks(stage), step.say].join(' ') }
}

function stepOf(stage: Stage): Step {
  const { plan } = stage
  switch (plan.kind) {
    case 'confirm':
      return confirming(stage, plan)
    case 'tell_place':
      return placing(stage, plan)
    case 'refuse':
      return refusing(stage)
    case 'decline':
      return returning(stage, dropping(stage, plan.categories))
    case 'book_now':
      return ordering(stage, plan)
    case 'propose':
      return proposing(stage, plan.offer, plan.start)
    case 'ask_time':
      return askingTime(stage, plan.offer)
    case 'propose_soonest':
      return proposingSoonest(stage, plan.offer)
    case 'search':
      return searching(stage, plan.isMore)
    case 'ask_category':
      return askingCategory(stage)
    case 'ask_place':
      return { say: stage.speak(stage.replies.askPlace(stage.frame.category)) }
    case 'ask_day':
      return { say: stage.speak(stage.replies.askDay(plan.isImpossible)) }
    case 'which_one':
      return plan.isUnknown === true
        ? askingKnown(stage, stage.frame.offers)
        : askingWhich(stage, stage.frame.offers)
    case 'cancel':
      return cancelling(stage, plan)
    case 'reschedule':
      return moving(stage, plan)
    case 'my_bookings':
      return offeringTime(stage, returning(stage, listing(stage, plan)), plan.bookings)
    case 'contact':
      return returning(stage, tellingContacts(stage, plan.bookings))
    case 'visit':
      return returning(stage, tellingOfVisit(stage, plan))
    case 'cancel_terms':
      return returning(stage, { say: stage.speak(stage.replies.cancelTerms(cancelTermsOf(stage))) })
    case 'price':
      return returning(stage, pricing(stage, plan.offers))
    case 'providers':
      return returning(stage, summarizing(stage, plan.offers))
    case 'hand_off':
      return handingOff(stage)
    case 'nothing_open':
      return nothingOpen(stage)
    case 'not_offered':
      return seeking(stage, plan.thing)
    case 'not_served':
      return { say: stage.speak(stage.replies.notServed(plan.place, termsOf(stage))) }
    case 'answer':
      return returning(stage, answering(stage, plan.topic))
    case 'complaint':
      return complaining(stage, plan.about)
    case 'ask_again':
      return askingAgain(stage, plan)
    case 'talk':
      return talking(stage, plan)
  }
}

/**
 * Says what a turn of a language model did, from the tools' results alone; null when it offered and did
 * nothing. The note that goes with an offer is the model's own, so it is shown before a yes can send it.
 */
export function sayOutcome(turn: Turn, now: Date): Said | null {
  const stage = stageOf(turn, now)
  const outcome = outcomeIn(stage)
  const note = offeredNote(stage)

  if (outcome === null || note === null) return outcome
  return { ...outcome, say: `${stage.speak(stage.replies.withNote(maskContacts(note)))} ${outcome.say}` }
}

/** The note of the booking that was offered last in this turn. */
function offeredNote({ calls, frame }: Stage): string | null {
  const last = calls.findLast(({ output }) => readProposed(output) !== undefined)
  if (last?.name !== 'proposeBooking') return null

  const notes = fieldOf(last.input, 'notes')
  return notesOfOffer(typeof notes === 'string' ? notes : undefined, frame.told) ?? null
}

function outcomeIn(stage: Stage): Said | null {
  const done = resultOf(stage, ['confirmBooking', 'confirmCancel'], readDone)
  const proposed = resultOf(stage, OFFERING, readProposed)
  const cancels = cancelsIn(stage)
  const single = proposed === undefined ? null : { say: sayOffer(stage, proposed) }
  const offer = cancels.length > 1 ? sayCancels(stage, cancels) : single

  // What is written next goes to the person, so no offer waits for a yes.
  const handed = handedIn(stage)
  if (handed !== null) {
    return done === undefined ? handed : { say: `${tellDone(stage, done)}\n\n${handed.say}` }
  }

  if (done === undefined) return offer ?? placedIn(stage) ?? timeRefused(stage)
  if (offer === null || !isLater(stage, readProposed, readDone)) return sayDone(stage, done)

  return {
    ...offer,
    say: `${tellDone(stage, done)}\n\n${offer.say}`
  }
}

/** The no to a proposed time was recorded before the model was asked. */
function timeRefused(stage: Stage): Said | null {
  if (!refusesProposedTime(stage)) return null

  const step = refusing(stage)
  return 'say' in step ? step : null
}

const OFFERING: ToolName[] = ['proposeBooking', 'proposeCancel', 'rescheduleBooking', 'offerProposedTime']

type Reader = (value: unknown) => object | undefined

/** Did this turn do the one after the other? */
function isLater({ calls }: Stage, one: Reader, other: Reader): boolean {
  const lastOf = (read: Reader) => calls.findLastIndex(({ output }) => read(output) !== undefined)
  return lastOf(one) > lastOf(other)
}

function askingTime(stage: Stage, offer: Offer): Step {
  const { frame, replies } = stage
  const free = resultOf(stage, ['getAvailability'], readFreeTimes)
  const last = stage.calls.findLast(({ name }) => name === 'getAvailability')
  const isNarrow = last !== undefined && fieldOf(last.input, 'after') !== undefined

  // With nothing free in the wanted hours, the other hours of those days are told.
  if (free === undefined || (free.slots.length === 0 && isNarrow)) {
    const refusal = refusalOf(stage, ['getAvailability'])
    if (refusal !== undefined) return { say: stage.speak(replies.trouble(refusal.message)) }

    const from = firstDayOf(frame.when, offer.timezone, stage.now)
    const after = free === undefined ? (frame.when.part?.from ?? frame.when.after) : undefined
    return {
      call: 'getAvailability',
      input: {
        serviceId: offer.id,
        ...(from === undefined ? {} : { from }),
        ...(after === undefined ? {} : { after })
      }
    }
  }

  const times = listedTimes(free, frame.when).map((slot) => new Date(slot))
  return {
    say: stage.speak(times.length === 0 ? replies.noTimes(offer) : replies.askTime(offer, times, stage.now)),
    times: timesOf(offer, times)
  }
}

/** Free starts at which a service can be booked. */
function timesOf({ id, timezone }: Offer, starts: Date[]): ListedTimes {
  return { serviceId: id, bookingId: null, timezone, starts }
}

/** The first free start on the days and in the hours that were said; else the free times are listed. */
function proposingSoonest(stage: Stage, offer: Offer): Step {
  const when = atUsualHours(stage.frame.when)
  const free = resultOf(stage, ['getAvailability'], readFreeTimes)
  const [first] = free === undefined ? [] : listedTimes(free, when)
  if (free === undefined || first === undefined) return askingTime(stage, offer)

  const start = new Date(first)
  const { date } = whenOf(start, free.timezone)
  const isAnyDay = when.date === undefined || when.isHurried === true
  const isOnDay = when.date !== undefined && date >= when.date && date <= (when.endDate ?? when.date)
  if (!(isAnyDay || isOnDay) || !fitsHours(stage.frame.when, start, free.timezone)) {
    return askingTime(stage, offer)
  }

  const step = proposing(stage, offer, start)
  const others = othersOfDay(free, { when, start })
  if ('call' in step || others.length === 0) return step

  const alsoFree = stage.speak(stage.replies.alsoFree(others, free.timezone))
  return { say: `${step.say} ${alsoFree}`, times: timesOf(offer, others) }
}

/** Whoever names a day alone expects nobody before this hour. */
const USUAL_FROM = '08:00'

function atUsualHours(when: When): When {
  const { date, part, after, before, isHurried } = when
  const isSaid = [part, after, before, isHurried].some((said) => said !== undefined)
  return isSaid || date === undefined ? when : { ...when, after: USUAL_FROM }
}

/** The other free starts of that day in the wanted hours. */
function othersOfDay(free: FreeTimes, { when, start }: { when: When; start: Date }): Date[] {
  const { timezone } = free
  const { date } = whenOf(start, timezone)

  return listedTimes(free, when)
    .map((slot) => new Date(slot))
    .filter((slot) => slot.getTime() !== start.getTime() && whenOf(slot, timezone).date === date)
}

function proposing(stage: Stage, offer: Offer, start: Date): Step {
  const proposed = resultOf(stage, ['proposeBooking'], readProposed)
  if (proposed !== undefined) {
    return { say: sayOffer(stage, proposed) }
  }

  const refusal = refusalOf(stage, ['proposeBooking'])
  if (refusal !== undefined) return sayRefused(stage, { ...wantedOf(offer), start }, refusal)

  return { call: 'proposeBooking', input: bookingDraft(stage, offer.id, start.toISOString()) }
}

/** The start that was wanted, of whom, and of which service or booking. */
interface Wanted extends Omit<ListedTimes, 'starts'> {
  provider: Offer['provider'] | null
  start: Date
}

function wantedOf({ id, provider, timezone }: Offer): Omit<Wanted, 'start'> {
  return { serviceId: id, bookingId: null, timezone, provider }
}

function sayRefused(
  stage: Stage,
  { provider, start, ...wanted }: Wanted,
  { code, message, alternatives = [] }: { code: string; message: string; alternatives?: string[] }
): Said {
  const { replies, now, frame } = stage
  const { timezone } = wanted

  if (!code.startsWith('slot_')) return { say: stage.speak(replies.trouble(message)) }

  const starts = allowedSlots(alternatives, frame.when, timezone).map((slot) => new Date(slot))
  return {
    say: stage.speak(
      replies.refused({ code, message, provider, start, alternatives: starts }, { timezone, now })
    ),
    times: { ...wanted, starts }
  }
}

function ordering(stage: Stage, { order }: Extract<Plan, { kind: 'book_now' }>): Step {
  if (order.kind === 'proposal') return executing(stage, order.proposalId)

  const offer = order.kind === 'slot' ? order.offer : bestOf(stage)
  if (offer === undefined || offer === null) return searching(stage, false)

  const proposed = resultOf(stage, ['proposeBooking'], readProposed)
  return proposed === undefined
    ? proposing(stage, offer, order.start)
    : executing(stage, proposed.proposal.id, { offer, start: order.start })
}

/** The first of the found services that is free then; null when none is, undefined before the search. */
function bestOf(stage: Stage): Offer | null | undefined {
  const offers = resultOf(stage, FINDING, readOffers)?.services
  return offers === undefined
    ? undefined
    : (offers.find((offer) => offer.isFreeThen && !isFar(offer, stage.rules)) ?? null)
}

function executing(stage: Stage, proposalId: string, order?: { offer: Offer; start: Date }): Step {
  const refusal = refusalOf(stage, ['confirmBooking'])
  const done = resultOf(stage, ['confirmBooking'], readDone)
  if (refusal === undefined && done === undefined) return { call: 'confirmBooking', input: { proposalId } }
  if (refusal?.code.startsWith('slot_') === true && order !== undefined) {
    return sayRefused(stage, { ...wantedOf(order.offer), start: order.start }, refusal)
  }

  return done === undefined
    ? (outcomeIn(stage) ?? { say: stage.speak(stage.replies.trouble(refusal?.message ?? '')) })
    : afterDone(stage, done)
}

function confirming(stage: Stage, { proposal }: Extract<Plan, { kind: 'confirm' }>): Step {
  const { cancels } = stage.frame.previous
  if (cancels.length > 1) return confirmingSeveral(stage, cancels)

  const tool = proposal.kind === 'cancel' ? 'confirmCancel' : 'confirmBooking'
  const refusal = refusalOf(stage, [tool])
  if (refusal !== undefined) return afterRefusedConfirm(stage, proposal, refusal)

  const done = resultOf(stage, [tool], readDone)
  if (done !== undefined) return afterDone(stage, done)

  return { call: tool, input: { proposalId: proposal.id } }
}

type Proposal = Extract<Plan, { kind: 'confirm' }>['proposal']

/** What was offered, when it cannot be had any more. */
function offeredIn(stage: Stage, proposal: Proposal): Wanted {
  const { provider } = stage.frame.chosen ?? offerOfProposal(proposal)
  return {
    provider,
    serviceId: proposal.service.id,
    bookingId: proposal.bookingId ?? null,
    timezone: proposal.timezone,
    start: new Date(proposal.scheduledAt)
  }
}

/** The offer expired or something changed: the same is offered again, and needs a new yes. */
function afterRefusedConfirm(
  stage: Stage,
  proposal: Proposal,
  refusal: { code: string; message: string; alternatives?: string[] }
): Step {
  const { replies } = stage

  if (refusal.code !== 'proposal_not_open' && refusal.code !== 'proposal_changed') {
    return sayRefused(stage, offeredIn(stage, proposal), refusal)
  }

  const again = offerAgain(stage, proposal)
  const proposed = resultOf(stage, [again.call], readProposed)
  const refusedAgain = refusalOf(stage, [again.call])
  if (refusedAgain !== undefined) {
    return sayRefused(stage, offeredIn(stage, proposal), refusedAgain)
  }
  if (proposed === undefined) return again

  const opening = stage.speak(refusal.code === 'proposal_changed' ? replies.changed() : replies.ranOut())
  return { say: `${opening} ${sayOffer(stage, proposed)}` }
}

/** A yes that is not plain, or a question about the offer: the same is offered again, and needs a yes. */
function askingAgain(stage: Stage, { isQuestion }: Extract<Plan, { kind: 'ask_again' }>): Step {
  const { replies, frame } = stage
  const { proposal } = frame.previous
  if (proposal === null) return guessing(stage)

  const again = offerAgain(stage, proposal)
  const proposed = resultOf(stage, [again.call], readProposed)
  const refusal = refusalOf(stage, [again.call])
  if (refusal !== undefined) {
    return sayRefused(stage, offeredIn(stage, proposal), refusal)
  }
  if (proposed === undefined) return again

  const opening = isQuestion
    ? replies.cannotTell(businessNameIn(proposal.provider, frame.language))
    : replies.notPlainYes()
  return { say: `${stage.speak(opening)} ${sayOffer(stage, proposed)}` }
}

function offerAgain(
  stage: Stage,
  { kind, bookingId, service, scheduledAt }: Proposal
): { call: ToolName; input: object } {
  if (kind === 'cancel') return { call: 'proposeCancel', input: { bookingId } }
  if (kind === 'agree_time') return { call: 'offerProposedTime', input: { bookingId } }
  return kind === 'reschedule'
    ? { call: 'rescheduleBooking', input: { bookingId, scheduledAt } }
    : { call: 'proposeBooking', input: bookingDraft(stage, service.id, scheduledAt) }
}

function pricing(stage: Stage, offers: Offer[]): Step {
  const { frame, replies } = stage

  if (offers.length > 0) return { say: stage.speak(replies.priceOf(offers)) }

  const facts = resultOf(stage, ['suggestPrice'], readPriceFacts)
  if (facts !== undefined) return { say: stage.speak(replies.price(frame.category, facts)) }

  const refusal = refusalOf(stage, ['suggestPrice'])
  if (refusal !== undefined) return { say: stage.speak(replies.trouble(refusal.message)) }

  const city = (frame.place ?? stage.home)?.city
  return {
    call: 'suggestPrice',
    input: { category: frame.category ?? '', ...(city === undefined ? {} : { city }) }
  }
}

function summarizing(stage: Stage, offers: Offer[]): Step {
  const facts = resultOf(stage, ['summarizeProviders'], readProviderFacts)
  if (facts !== undefined) return { say: stage.speak(stage.replies.providers(facts.providers)) }

  const refusal = refusalOf(stage, ['summarizeProviders'])
  if (refusal?.code === 'feature_off') return answering(stage, 'reviewing')
  if (refusal !== undefined) return { say: stage.speak(stage.replies.trouble(refusal.message)) }

  return {
    call: 'summarizeProviders',
    input: { providerIds: [...new Set(offers.map(({ provider }) => provider.id))] }
  }
}

function handingOff(stage: Stage): Step {
  return handedIn(stage) ?? { call: 'handOff', input: {} }
}

/** What became of the wish for a person; null where no tool was asked for one. */
function handedIn(stage: Stage): Said | null {
  const { replies, speak } = stage
  const handed = resultOf(stage, ['handOff'], readHandedOff)
  if (handed !== undefined) return { say: speak(replies.handedOff(handed.reference)) }

  const refusal = refusalOf(stage, ['handOff'])
  if (refusal === undefined) return null

  if (refusal.code === 'feature_off') return { say: speak(replies.noPerson()) }

  const isNobodyThere = refusal.code === 'support_unreachable'
  return { say: speak(isNobodyThere ? replies.nobodyThere() : replies.trouble(refusal.message)) }
}

/** A yes with no offer directly before it: an earlier offer is made again, and needs a yes of its own. */
function nothingOpen(stage: Stage): Step {
  const { proposal } = stage.frame
  if (proposal?.kind !== 'book') {
    return offeringTime(stage, { say: stage.speak(stage.replies.nothingOpen()) })
  }
  return proposing(stage, { ...fromProposal(stage, proposal) }, new Date(proposal.scheduledAt))
}

function talking(stage: Stage, { about }: Extract<Plan, { kind: 'talk' }>): Step {
  const { replies } = stage
  switch (about) {
    case 'greeting':
      return offeringTime(stage, returning(stage, { say: stage.speak(replies.greeting(stage.name)) }))
    case 'thanks':
      return { say: stage.speak(replies.thanks()) }
    case 'bye':
      return { say: stage.speak(replies.bye()) }
    case 'help':
      return returning(stage, { say: stage.speak(replies.help()) })
    case 'smalltalk':
      return returning(stage, { say: stage.speak(replies.smalltalk(termsOf(stage).marketplace)) })
    case 'wait':
      return returning(stage, { say: stage.speak(replies.takeYourTime()) })
    // Whoever has not decided is not asked again at once. A yes after that is asked for its offer.
    case 'hesitation':
      return { say: stage.speak(replies.takeYourTime()) }
    case 'out_of_scope':
      return returning(stage, { say: stage.speak(replies.outOfScope()) })
    case 'insult':
      return { say: stage.speak(replies.insulted(termsOf(stage))) }
    case 'question_to_come':
      return { say: stage.speak(replies.askAway()) }
    case 'confused':
      return returning(stage, { say: stage.speak(replies.simply(termsOf(stage))) })
    // The words that were not understood may have been a change: no yes is asked for again.
    case 'unclear':
      return hinted(stage) ?? askingOpenQuestion(stage)
  }
}

/** Nothing was understood: the question that is open is asked again, and no offer is made by it. */
function askingOpenQuestion(stage: Stage): Step {
  const plan = stage.frame.previous.proposal === null ? openQuestion(stage.frame) : null
  return plan === null ? guessing(stage) : stepOf({ ...stage, plan })
}

/** After a digression the open offer is made again, so that a yes has an offer directly before it. */
function returning(stage: Stage, step: Step): Step {
  const { proposal } = stage.frame.previous
  if ('call' in step || proposal?.kind !== 'book') return step

  const proposed = resultOf(stage, ['proposeBooking'], readProposed)
  if (proposed !== undefined) {
    return {
      ...step,
      say: `${step.say}\n\n${stage.speak(stage.replies.stillStands())} ` + sayOffer(stage, proposed)
    }
  }
  if (refusalOf(stage, ['proposeBooking']) !== undefined) return step

  return {
    call: 'proposeBooking',
    input: bookingDraft(stage, proposal.service.id, proposal.scheduledAt)
  }
}

function fromProposal({ frame }: Stage, proposal: Proposal): Offer {
  return frame.offers.find(({ id }) => id === proposal.service.id) ?? offerOfProposal(proposal)
}
