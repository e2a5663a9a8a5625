import type { ChatReply } from '../../src/conversations/index.js'
import { normalizeText } from '../../src/shared/text.js'
import { actorOf } from '../support/people.js'
import { readDialogue, type Dialogue, type Goal, type HumanTurn } from './dialogue-lines.js'
import type { ExamOptions, ScenarioScores } from './scenarios.js'
import { anybody, startWorld, type Catalogue, type World } from './world.js'

/** What one simulated human knows and has said. */
interface Human {
  dialogue: Dialogue
  goals: Goal[]
  said: Set<HumanTurn>
  /** How often something had to be asked again. */
  patience: number
}

const MAX_TURNS = 24
const PATIENCE = 6
const SECONDS_A_TURN = 20

/**
 * Plays human booking dialogues (Schema-Guided Dialogue) against the concierge: the catalogue is what that
 * dialogue's own service offered, and a simulator answers each of our questions with the human's own turn
 * that informs it, selects, affirms, denies or ends.
 * @returns passed: the database holds at the end exactly what the human had booked
 */
export async function examDialogues(
  lines: unknown[],
  { trials, verbose }: ExamOptions
): Promise<ScenarioScores> {
  const dialogues = lines.map(readDialogue)
  // Humans asked for 16:45 and for today: only the understanding is examined here, not the opening hours.
  const world = await startWorld({ gridMinutes: 5, noticeMinutes: 0, bufferMinutes: 0 })

  try {
    const scores: ScenarioScores = { n: dialogues.length, passed: 0, wrongBookings: 0 }
    for (const dialogue of dialogues) {
      let isPassed = true
      for (let trial = 0; trial < trials; trial++) {
        const { wrong, missing, transcript } = await play(world, dialogue)
        isPassed &&= wrong.length + missing.length === 0
        scores.wrongBookings += wrong.length

        if (verbose && wrong.length + missing.length > 0) {
          process.stderr.write(
            `\n${dialogue.id}\n${transcript.join('\n')}\n  ✗ wrong: ${wrong.join(', ')} · missing: ` +
              `${missing.join(', ')}\n`
          )
        }
      }

      if (isPassed) scores.passed++
    }

    return scores
  } finally {
    await world.close()
  }
}

async function play(
  world: World,
  dialogue: Dialogue
): Promise<{ wrong: string[]; missing: string[]; transcript: string[] }> {
  world.setNow(`${dialogue.day}T06:00`)

  const catalogue = await world.offer(dialogue.services)
  const saysWhere = dialogue.turns.some(({ informs }) => informs.some(({ slot }) => slot === 'city'))

  // Whoever never says where they are is at home, and their profile says where that is.
  const user = await anybody(world.db, {
    name: 'Sam Taylor',
    city: saysWhere ? null : (dialogue.services[0]?.city ?? null)
  })
  const human: Human = { dialogue, goals: [...dialogue.goals], said: new Set(), patience: PATIENCE }
  const transcript: string[] = []
  let conversationId: string | undefined
  let words: string | null = opening(human)

  for (let turn = 0; turn < MAX_TURNS && words !== null; turn++) {
    world.passSeconds(SECONDS_A_TURN)

    const reply: ChatReply = await world.concierge.chat(actorOf(user), {
      message: words,
      ...(conversationId === undefined ? {} : { conversationId })
    })

    transcript.push(`  user: ${words}`, `  ours: (${reply.intent}) ${reply.reply}`)
    conversationId = reply.conversationId
    words = answer(human, reply)
  }

  const held = (await world.held(user)).map(
    ({ serviceId, at }) => `${nameOf(catalogue, dialogue, serviceId)} ${at}`
  )
  const wanted = dialogue.goals.map(
    ({ provider, date, time }) => `${normalizeText(provider)} ${date}T${time}`
  )

  return {
    wrong: held.filter((one) => !wanted.includes(one)),
    missing: wanted.filter((one) => !held.includes(one)),
    transcript
  }
}

function nameOf(catalogue: Catalogue, { services }: Dialogue, serviceId: string): string {
  const key = [...catalogue].find(([, { id }]) => id === serviceId)?.[0]
  return normalizeText(services.find((service) => service.key === key)?.provider ?? '')
}

function opening(human: Human): string | null {
  return speak(human, human.dialogue.turns[0])
}

/** What the human says to a reply; null = nothing more. */
function answer(human: Human, reply: ChatReply): string | null {
  const [goal] = human.goals

  if (reply.booking !== null) {
    human.goals.shift()
    return human.goals.length === 0
      ? null
      : speak(human, unsaid(human, 'INFORM_INTENT') ?? unsaid(human, 'INFORM'))
  }

  if (reply.proposal !== null) return goal === undefined ? refuse(human) : judge(human, goal, reply.proposal)
  if (reply.services.length > 0) return goal === undefined ? end(human) : choose(human, goal, reply)
  if (human.patience-- === 0) return null
  if (reply.intent === 'select' || reply.intent === 'book' || reply.intent === 'availability') {
    return goal === undefined ? refuse(human) : tellTime(human, goal)
  }

  return (
    speak(human, informing(human, 'city') ?? next(human)) ??
    (goal === undefined ? null : tellTime(human, goal))
  )
}

function judge(
  human: Human,
  goal: Goal,
  { provider, scheduledAt }: NonNullable<ChatReply['proposal']>
): string | null {
  const local = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Beirut',
    dateStyle: 'short',
    timeStyle: 'short'
  })
    .format(new Date(scheduledAt))
    .replace(' ', 'T')

  const [date, time] = local.split('T')
  const isRight = normalizeText(provider.businessName) === normalizeText(goal.provider)
  if (isRight && date === goal.date && time === goal.time) {
    return speak(human, unsaid(human, 'AFFIRM')) ?? 'Yes, that is right.'
  }
  if (human.patience-- === 0) return 'No.'
  if (!isRight) return `No, ${goal.provider}.`

  const wrongSlot = date === goal.date ? 'time' : 'date'
  return (
    speak(human, informing(human, wrongSlot, goal[wrongSlot])) ??
    `No, ${saidOf(human, wrongSlot, goal[wrongSlot])}.`
  )
}

/** Of several that are shown a human names one; of a single one their own words say enough. */
function choose(human: Human, goal: Goal, { services }: ChatReply): string | null {
  const isShown = services.some(
    ({ provider }) => normalizeText(provider.businessName) === normalizeText(goal.provider)
  )

  if (human.patience-- === 0) return null
  if (!isShown) {
    return (
      speak(human, informing(human, 'city', goal.city)) ??
      speak(human, unsaid(human, 'REQUEST_ALTS')) ??
      `Do you have ${goal.provider}?`
    )
  }

  return services.length === 1
    ? (speak(human, unsaid(human, 'SELECT')) ?? goal.provider)
    : `${goal.provider}, please.`
}

function tellTime(human: Human, goal: Goal): string | null {
  const turn = informing(human, 'date', goal.date) ?? informing(human, 'time', goal.time)
  return speak(human, turn) ?? `${saidOf(human, 'date', goal.date)} at ${saidOf(human, 'time', goal.time)}`
}

/** The human's own words for a value, wherever they said it. */
function saidOf({ dialogue }: Human, slot: 'date' | 'time', value: string): string {
  return (
    dialogue.turns
      .flatMap(({ informs }) => informs)
      .find((inform) => inform.slot === slot && inform.canonical === value)?.words ?? value
  )
}

function refuse(human: Human): string | null {
  human.patience = 0
  return speak(human, unsaid(human, 'NEGATE_INTENT') ?? unsaid(human, 'NEGATE')) ?? 'No, thank you.'
}

function end(human: Human): string | null {
  human.patience = 0
  return speak(human, unsaid(human, 'GOODBYE'))
}

function next({ dialogue, said }: Human): HumanTurn | undefined {
  return dialogue.turns.find(
    (turn) =>
      !said.has(turn) &&
      !turn.acts.includes('GOODBYE') &&
      !turn.acts.includes('AFFIRM') &&
      !turn.acts.includes('NEGATE')
  )
}

function unsaid({ dialogue, said }: Human, act: string): HumanTurn | undefined {
  return dialogue.turns.find((turn) => !said.has(turn) && turn.acts.includes(act))
}

/** The latest turn that informs a slot, of that value if one is given: humans change their minds. */
function informing(
  { dialogue, said }: Human,
  slot: 'city' | 'date' | 'time',
  value?: string
): HumanTurn | undefined {
  return dialogue.turns.findLast(
    (turn) =>
      !said.has(turn) &&
      turn.informs.some(
        (inform) => inform.slot === slot && (value === undefined || inform.canonical === value)
      )
  )
}

function speak(human: Human, turn: HumanTurn | undefined): string | null {
  if (turn === undefined) return null
  human.said.add(turn)
  return turn.text
}
