import t from '../support/tap.js'
import type { UserActor } from '../../src/shared/actor.js'
import { modelStandIn } from '../support/model-stand-in.js'
import type { ToolUse, Wire } from '../support/model-wire.js'
import { makeBooking, makeService } from '../support/people.js'
import { bookingRows, sampleMarket, newcomer, startIn } from './market.js'
import { conciergeWith, sourceOf, turn } from './providers.js'
import { sample } from '../support/sample.js'

// A language model that understands everybody makes the right calls of tools. Our own gate must let it: what
// it offers is shown, and the user's yes to that executes it.
const { db, market, services: catalogue } = await sampleMarket(t)
const standIn = await modelStandIn(t)
const id = (name: string): string => catalogue[name]?.id ?? ''

/** What the model knows when it answers a turn. */
interface Scene {
  proposalId: string
  bookingId: string
}
type Calls = (scene: Scene) => ToolUse[]

interface Dialogue {
  name: string
  /** What the user says, and which calls a perfect model answers it with. */
  turns: Array<[says: string, calls: Calls]>
  /** A booking of the user from before, by service and start. */
  before?: [service: string, at: string, status: 'accepted' | 'completed']
  /** The user's live bookings at the end. */
  ends: Array<[service: string, at: string]>
}

const nothing: Calls = () => []
const search =
  (category: string): Calls =>
  () => [{ name: 'searchServices', input: { category } }]
const offer =
  (service: string, at: string): Calls =>
  () => [{ name: 'proposeBooking', input: { serviceId: id(service), scheduledAt: at } }]
const move =
  (at: string): Calls =>
  ({ bookingId }) => [{ name: 'rescheduleBooking', input: { bookingId, scheduledAt: at } }]
const cancel: Calls = ({ bookingId }) => [{ name: 'proposeCancel', input: { bookingId } }]
const confirm: Calls = ({ proposalId }) => [{ name: 'confirmBooking', input: { proposalId } }]
const confirmCancel: Calls = ({ proposalId }) => [{ name: 'confirmCancel', input: { proposalId } }]
const person: Calls = () => [{ name: 'handOff', input: {} }]

const ten = startIn(1, '10:00')
const three = startIn(2, '15:00')
const old = startIn(3, '11:00')
const fridge: Dialogue['before'] = ['fridge2', old, 'accepted']
const past: Dialogue['before'] = ['plumber2', startIn(-7, '10:00'), 'completed']

const dialogues: Dialogue[] = [
  {
    name: 'a trade in slang, a choice by a nickname',
    turns: [
      ["me tap's gone bonkers", search('plumbing')],
      ['the abu fella, morrow ten', offer('plumber', ten)],
      ['yes', confirm]
    ],
    ends: [['plumber', ten]]
  },
  {
    name: 'second-language English',
    turns: [
      ['refrigirator he dont make cold no more', search('appliance-fridge')],
      ['I take polar man, after tomorow fifteen hour', offer('fridge2', three)],
      ['yes please', confirm]
    ],
    ends: [['fridge2', three]]
  },
  {
    name: 'Lebanese, one message',
    turns: [
      ['بكرا عال عشرة بدي أبو علي لهالحنفية الملعونة', offer('plumber', ten)],
      ['اي', confirm]
    ],
    ends: [['plumber', ten]]
  },
  {
    name: 'Egyptian',
    turns: [
      ['الكهربا عندي بايظة خالص يا ريس', search('electrical')],
      ['ماشي نور ده بعد بكرة تلاتة العصر', offer('electrician', three)],
      ['ايوه', confirm]
    ],
    ends: [['electrician', three]]
  },
  {
    name: 'Gulf',
    turns: [
      ['وش عندكم حق الثلاجات', search('appliance-fridge')],
      ['زين خل كول كير باجر عشر', offer('fridge', ten)],
      ['تمام', confirm]
    ],
    ends: [['fridge', ten]]
  },
  {
    name: 'standard Arabic',
    turns: [
      ['أود الاستعانة بمن يسلّك المجاري غداً في العاشرة', offer('plumber3', ten)],
      ['نعم', confirm]
    ],
    ends: [['plumber3', ten]]
  },
  {
    name: 'Arabizi',
    turns: [
      ['l ballou3a ma fi ha, shi 7ada?', search('plumbing')],
      ['yalla blue pipe, ba3d bokra 3al tlete', offer('plumber3', three)],
      ['eh', confirm]
    ],
    ends: [['plumber3', three]]
  },
  {
    name: 'French and Arabic',
    turns: [
      ['salut, le frigo il est mort ya3ne', search('appliance-fridge')],
      ['ok cool care, demain dix heures', offer('fridge', ten)],
      ['yes', confirm]
    ],
    ends: [['fridge', ten]]
  },
  {
    name: 'a correction before the yes: the second offer counts',
    turns: [
      ['plumber Tyre tmrw 10, abu ali', offer('plumber', ten)],
      ['hang about, day after, three o clock works better', offer('plumber', three)],
      ['yes', confirm]
    ],
    ends: [['plumber', three]]
  },
  {
    name: 'two offers in one turn, the last one is shown',
    turns: [
      [
        'abu ali or hallal, whoever, ten tomorrow',
        (scene) => [...offer('plumber', ten)(scene), ...offer('plumber2', ten)(scene)]
      ],
      ['yes', confirm]
    ],
    ends: [['plumber2', ten]]
  },
  {
    name: 'a question between offer and yes: the model offers again',
    turns: [
      ['abu ali tomorrow at ten', offer('plumber', ten)],
      ['does he bring his own ladder?', offer('plumber', ten)],
      ['yes', confirm]
    ],
    ends: [['plumber', ten]]
  },
  {
    name: 'the model tries to confirm too early, and asks',
    turns: [
      ['abu ali tomorrow at ten', (scene) => [...offer('plumber', ten)(scene), ...confirm(scene)]],
      ['yes', confirm]
    ],
    ends: [['plumber', ten]]
  },
  {
    name: 'same as last time',
    before: past,
    turns: [
      ['the lad from last week again, tomorrow ten', offer('plumber2', ten)],
      ['yes', confirm]
    ],
    ends: [['plumber2', ten]]
  },
  {
    name: 'a move in other words',
    before: fridge,
    turns: [
      ['shove my freezer bloke to the day after tomorrow at three', move(three)],
      ['yes', confirm]
    ],
    ends: [['fridge2', three]]
  },
  {
    name: 'a move in Arabic',
    before: fridge,
    turns: [
      ['البراد مش هالنهار، خلوها بعد بكرا عالتلاتة', move(three)],
      ['اي', confirm]
    ],
    ends: [['fridge2', three]]
  },
  {
    name: 'a cancellation in other words',
    before: fridge,
    turns: [
      ['scrap the freezer thing, it came back to life', cancel],
      ['yes', confirmCancel]
    ],
    ends: []
  },
  {
    name: 'a cancellation in Arabizi',
    before: fridge,
    turns: [
      ['sh2ile ma3ad lezem l barrad', cancel],
      ['eh', confirmCancel]
    ],
    ends: []
  },
  {
    name: 'a cancellation that is taken back',
    before: fridge,
    turns: [
      ['scrap the freezer thing', cancel],
      ['no', nothing]
    ],
    ends: [['fridge2', old]]
  },
  {
    name: 'no yes, no booking',
    turns: [
      ['abu ali tomorrow at ten', offer('plumber', ten)],
      ['my sister knows somebody, forget it', nothing]
    ],
    ends: []
  },
  {
    name: 'a complaint: a person, and nothing else changes',
    before: fridge,
    turns: [['the bloke wrecked my kitchen, somebody answer for it', person]],
    ends: [['fridge2', old]]
  }
]

const wires: Wire[] = ['chat', 'responses', 'gemini']

/** Plays a dialogue over a provider's own protocol and tells the user's live bookings at its end. */
async function play({ turns, before }: Dialogue, wire: Wire): Promise<Array<[string, string]>> {
  const client = await newcomer(db, { city: 'tyre' })
  const scene: Scene = { proposalId: '', bookingId: await bookBefore(client, before) }
  const concierge = conciergeWith(market, sourceOf(wire, standIn))
  let conversationId: string | undefined

  for (const [says, calls] of turns) {
    const uses = calls(scene)
    const text = /[\u0600-\u06ff]/.test(says) ? 'تفضل.' : 'Here you are.'
    standIn.answerWith((_asked, index) => {
      const use = uses[index]
      return { say: use === undefined ? { text } : { uses: [use] } }
    })

    const told = conversationId === undefined ? {} : { conversationId }
    const answer = await turn(concierge, client, says, { ...told, isStreamed: uses.length % 2 === 1 })
    conversationId = answer.conversationId
    scene.proposalId = answer.proposal?.id ?? scene.proposalId
  }

  return (await bookingRows(db))
    .filter(({ status }) => status === 'pending' || status === 'accepted')
    .map(({ serviceId, scheduledAt }): [string, string] => [serviceId, scheduledAt.toISOString()])
}

async function bookBefore(client: UserActor, before: Dialogue['before']): Promise<string> {
  if (before === undefined) return ''

  const [name, at, status] = before
  const service = catalogue[name]
  if (service === undefined) throw new Error(`no service ${name}`)

  const row = await makeService(db, service.provider.id)
  const booking = await makeBooking(db, { ...row, id: service.id }, client.id, {
    status,
    scheduledAt: new Date(at)
  })
  return booking.id
}

t.test('with a perfect model, dialogues of every kind and way of writing end right', async (t) => {
  let right = 0
  const played = sample(dialogues)

  for (const [index, dialogue] of played.entries()) {
    const wire = wires[index % wires.length] ?? 'chat'
    const held = await play(dialogue, wire)
    const wanted = dialogue.ends.map(([service, at]): [string, string] => [id(service), at])

    if (JSON.stringify(held) === JSON.stringify(wanted)) right++
    else t.comment(`${dialogue.name}, over ${wire}: ${JSON.stringify(held)} for ${JSON.stringify(wanted)}`)
  }

  t.same(standIn.faults, [], 'a real server would have refused nothing')
  t.ok(right >= played.length * 0.95, `${right} of ${played.length}`)
})
