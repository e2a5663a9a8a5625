import { eq } from 'drizzle-orm'
import { services } from '../../drizzle/schema/index.js'
import { executeProposal, type ChatReply } from '../../src/conversations/index.js'
import { DomainError } from '../../src/shared/errors.js'
import { actorOf } from '../support/people.js'
import catalogue from './data/catalogue.json' with { type: 'json' }
import { readScenario, type BookingSpec, type Event, type Said, type Scenario } from './scenario-schemas.js'
import {
  anybody,
  bookFor,
  startWorld,
  type Catalogue,
  type HeldBooking,
  type Person,
  type World
} from './world.js'

export interface ScenarioScores {
  n: number
  passed: number
  wrongBookings: number
}
export interface ExamOptions {
  trials: number
  verbose: boolean
}

/** What came of one dialogue: empty when all was as it must be. */
export interface Outcome {
  faults: string[]
  wrongBookings: number
  transcript: string[]
}

interface Stage {
  world: World
  catalogue: Catalogue
  user: Person
  stranger: Person
  scenario: Scenario
  conversationId: string | undefined
  /** The services shown last, best first. */
  shown: string[]
  proposalId: string | undefined
  faults: string[]
  transcript: string[]
}

const MONDAY_MORNING = '2026-11-23T09:00'
const SECONDS_A_TURN = 20

/**
 * Plays each dialogue through the concierge and compares what the database holds afterwards with what it must
 * hold.
 * @returns passed: those that pass in every trial; wrongBookings: live bookings that nobody asked for, and
 * bookings lost, over all trials
 */
export async function examScenarios(
  lines: unknown[],
  { trials, verbose }: ExamOptions
): Promise<ScenarioScores> {
  const scenarios = lines.map(readScenario)
  const world = await startWorld()

  try {
    const scores: ScenarioScores = { n: scenarios.length, passed: 0, wrongBookings: 0 }
    for (const scenario of scenarios) {
      const outcomes: Outcome[] = []
      for (let trial = 0; trial < trials; trial++) outcomes.push(await play(world, scenario))
      if (outcomes.every(({ faults }) => faults.length === 0)) scores.passed++

      for (const outcome of outcomes) {
        scores.wrongBookings += outcome.wrongBookings
        if (verbose) tellFaults(scenario, outcome)
      }
    }

    return scores
  } finally {
    await world.close()
  }
}

async function play(world: World, scenario: Scenario): Promise<Outcome> {
  world.setNow(scenario.now ?? MONDAY_MORNING)

  const { city = 'tyre', language = 'en' } = scenario

  const stage: Stage = {
    world,
    scenario,
    catalogue: await world.offer(scenario.services ?? (catalogue as NonNullable<Scenario['services']>)),
    user: await anybody(world.db, { name: 'Rana Khoury', city, language }),
    stranger: await anybody(world.db, { name: 'Somebody Else' }),
    conversationId: undefined,
    shown: [],
    proposalId: undefined,
    faults: [],
    transcript: []
  }

  for (const booking of scenario.bookings ?? []) {
    await bookFor(world.db, serviceOf(stage, booking), stage.user, booking.at)
  }

  for (const turn of scenario.turns) {
    world.passSeconds(SECONDS_A_TURN)

    if (typeof turn === 'string') await say(stage, { say: turn })
    else if ('say' in turn) await say(stage, turn)
    else await happen(stage, turn)
  }

  return judge(stage, await world.held(stage.user))
}

async function say(stage: Stage, said: Said): Promise<void> {
  const { world, user, transcript } = stage
  if (said.newChat === true) stage.conversationId = undefined
  transcript.push(`  user: ${said.say}`)

  const reply = await world.concierge.chat(actorOf(user), {
    message: said.say,
    ...(stage.conversationId === undefined ? {} : { conversationId: stage.conversationId })
  })

  transcript.push(`  ours: (${reply.intent}) ${reply.reply}`)
  stage.conversationId = reply.conversationId
  if (reply.services.length > 0) stage.shown = reply.services.map(({ id }) => id)
  stage.proposalId = reply.proposal?.id ?? stage.proposalId
  stage.faults.push(...faultsOf(stage, said, reply).map((fault) => `after "${said.say}": ${fault}`))
}

function faultsOf(stage: Stage, { intent, language, shows, proposes }: Said, reply: ChatReply): string[] {
  const faults: string[] = []
  if (intent !== undefined && ![intent].flat().includes(reply.intent)) {
    faults.push(`the intent is ${reply.intent}, not ${String(intent)}`)
  }

  if (language !== undefined && reply.language !== language) faults.push(`answered in ${reply.language}`)

  if (
    shows !== undefined &&
    (reply.services.length === 0 || reply.services.some(({ category }) => category !== shows))
  ) {
    faults.push(`does not show ${shows}`)
  }

  if (proposes === null && reply.proposal !== null) faults.push('makes an offer')

  if (proposes !== undefined && proposes !== null && !isProposed(stage, proposes, reply)) {
    faults.push(`does not offer ${String(proposes.service)} at ${proposes.at}`)
  }

  return faults
}

function isProposed(stage: Stage, wanted: BookingSpec, { proposal }: ChatReply): boolean {
  return (
    proposal !== null &&
    meansService(stage, wanted, proposal.service.id) &&
    new Date(`${wanted.at}:00+02:00`).getTime() === Date.parse(proposal.scheduledAt)
  )
}

async function happen(stage: Stage, { press, waitMinutes, taken, reprice }: Event): Promise<void> {
  const { world, stranger, catalogue: offered, transcript } = stage
  transcript.push(`  then: ${JSON.stringify({ press, waitMinutes, taken, reprice })}`)
  if (waitMinutes !== undefined) world.passSeconds(waitMinutes * 60)
  if (taken !== undefined) await bookFor(world.db, serviceOf(stage, taken), stranger, taken.at)
  const repriced = reprice === undefined ? undefined : offered.get(reprice.service)

  if (repriced !== undefined && reprice !== undefined) {
    await world.db.update(services).set({ price: reprice.price }).where(eq(services.id, repriced.id))
  }

  if (press !== undefined) await pressButton(stage, press === 'user' ? stage.user : stranger)
}

/** The button of the last offer; a refusal is an answer like any other. */
async function pressButton({ world, proposalId, transcript }: Stage, person: Person): Promise<void> {
  if (proposalId === undefined) return

  try {
    await executeProposal(world.market, actorOf(person), { proposalId })
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    transcript.push(`  ours: refused, ${error.code}`)
  }
}

function judge(stage: Stage, held: HeldBooking[]): Outcome {
  const {
    scenario: { holds },
    faults,
    transcript
  } = stage

  const missing = [...holds]

  const unexpected = held.filter((booking) => {
    const match = missing.findIndex(
      (wanted) => wanted.at === booking.at && meansService(stage, wanted, booking.serviceId)
    )

    if (match >= 0) missing.splice(match, 1)
    return match < 0
  })

  const before = stage.scenario.bookings ?? []
  const lost = missing.filter((wanted) =>
    before.some(({ at, service }) => at === wanted.at && String(service) === String(wanted.service))
  )

  const all = [
    ...faults,
    ...unexpected.map(
      ({ serviceId, at }) => `booked against the user's words: ${keyOf(stage, serviceId)} at ${at}`
    ),
    ...missing.map(({ service, at }) => `no booking of ${String(service)} at ${at}`)
  ]

  const made = unexpected.filter(
    ({ serviceId, at }) =>
      !before.some((booking) => booking.at === at && meansService(stage, booking, serviceId))
  )

  return { faults: all, wrongBookings: made.length + lost.length, transcript }
}

function meansService(stage: Stage, { service }: BookingSpec, serviceId: string): boolean {
  return [service].flat().some((name) => {
    if (name.startsWith('shown:')) return stage.shown[Number(name.slice(6)) - 1] === serviceId
    if (name.startsWith('any:')) {
      return [...stage.catalogue.values()].some(
        ({ id, categoryId }) => id === serviceId && categoryId === name.slice(4)
      )
    }

    return stage.catalogue.get(name)?.id === serviceId
  })
}

function serviceOf(stage: Stage, { service }: BookingSpec) {
  const name = String(service)
  const row = name.startsWith('shown:')
    ? [...stage.catalogue.values()].find(({ id }) => id === stage.shown[Number(name.slice(6)) - 1])
    : stage.catalogue.get(name)
  if (row === undefined) throw new TypeError(`Scenario ${stage.scenario.id}: there is no service "${name}".`)

  return row
}

function keyOf({ catalogue: offered }: Stage, serviceId: string): string {
  return [...offered].find(([, { id }]) => id === serviceId)?.[0] ?? serviceId
}

function tellFaults({ id, tags }: Scenario, { faults, transcript }: Outcome): void {
  if (faults.length > 0) {
    const found = faults.map((fault) => `  ✗ ${fault}`).join('\n')
    process.stderr.write(`\n${id} [${tags.join(', ')}]\n${transcript.join('\n')}\n${found}\n`)
  }
}
