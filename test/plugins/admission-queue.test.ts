import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import t from '../support/tap.js'
import {
  createAdmissionQueue,
  type AdmissionQueue,
  type Place,
  type Priority
} from '../../plugins/app/admission/queue.js'

const limits = { atOnce: 2, inOrder: 2, waiting: 10, burstMilliseconds: { begun: 50, act: 50, look: 50 } }
const LONG = 10_000

/** Enters, and notes under this name how it went. */
function come(
  line: AdmissionQueue,
  events: string[],
  name: string,
  priority: Priority = 'look',
  milliseconds = LONG
): Place {
  const place = line.enter(priority, milliseconds)
  if (place.turn === null) events.push(name)
  else {
    place.turn.then(
      () => events.push(name),
      (error: Error) => events.push(`${name}: ${error.message}`)
    )
  }

  return place
}

t.test('so many run at once; the others follow in order, acts before looks', async (t) => {
  const line = createAdmissionQueue(limits)
  const events: string[] = []
  const first = come(line, events, 'first')
  const second = come(line, events, 'second')
  const look = come(line, events, 'a look')

  const act = come(line, events, 'an act', 'act')
  const begun = come(line, events, 'what has begun', 'begun')

  t.same([line.running(), line.waiting()], [2, 3])

  for (const place of [first, second, begun]) place.leave()
  await pause(0)
  t.same(events, ['first', 'second', 'what has begun', 'an act', 'a look'])
  for (const place of [first, act, look, look]) place.leave()

  t.same(
    [line.running(), line.waiting(), line.refused()],
    [0, 0, 0],
    'a place is given back once, however often it is left'
  )
})

t.test('who waits for too long is refused, and whoever hangs up is forgotten', async (t) => {
  const line = createAdmissionQueue(limits)
  const events: string[] = []
  const running = [come(line, events, 'first'), come(line, events, 'second')]

  come(line, events, 'impatient', 'act', 20)

  const gone = come(line, events, 'gone')
  gone.leave()
  await pause(40)
  for (const place of running) place.leave()
  await pause(0)
  t.same(events, ['first', 'second', 'impatient: unavailable'])
  t.same([line.running(), line.waiting(), line.refused()], [0, 0, 1])
})

t.test('a full line refuses whose turn is furthest away', async (t) => {
  const line = createAdmissionQueue({ ...limits, waiting: 2 })
  const events: string[] = []

  come(line, events, 'first')
  come(line, events, 'second')
  for (const name of ['old look', 'new look']) come(line, events, name)
  come(line, events, 'an act', 'act')
  for (const name of ['another act', 'a third act']) come(line, events, name, 'act')
  come(line, events, 'a late look')
  await pause(0)

  t.same(events.slice(2), [
    'old look: unavailable',
    'new look: unavailable',
    'an act: unavailable',
    'a late look: unavailable'
  ])

  t.equal(line.waiting(), 2)
})

t.test('after a burst everybody gets their turn', async (t) => {
  const line = createAdmissionQueue(limits)
  const events: string[] = []
  const places = Array.from({ length: 10 }, (_, index) => come(line, events, String(index)))

  for (let step = 0; step < 10; step++) {
    places[Number(events[step])]?.leave()
    await pause(0)
  }

  t.same([...events].sort(), ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'])
  t.equal(line.refused(), 0)
})

t.test(
  'while more comes than can be served, nobody who is served waits long, and the others are refused',
  async (t) => {
    const line = createAdmissionQueue({ ...limits, waiting: 100 })
    const waits: number[] = []
    const served: Place[] = []
    let step = 0

    const arrive = (): void => {
      const came = step
      const place = line.enter('look', 300)

      if (place.turn === null) served.push(place)
      else {
        place.turn.then(
          () => {
            served.push(place)
            waits.push(step - came)
          },
          () => {}
        )
      }
    }

    for (let index = 0; index < 12; index++) arrive()

    // Three come for each that is served.
    for (; step < 150; step++) {
      served.shift()?.leave()
      for (let index = 0; index < 3; index++) arrive()
      await pause(5)
    }

    const later = waits.slice(20)
    t.ok(later.length > 50, `${later.length} were served`)
    t.ok(
      Math.max(...later) <= limits.inOrder + 1,
      `the longest of them waited for ${Math.max(...later)} others`
    )
    t.ok(line.refused() > 100, `${line.refused()} were refused`)
  }
)

t.test(
  'once nobody comes any more, who was passed over is served after all, if their time is not over',
  async (t) => {
    const line = createAdmissionQueue({ ...limits, inOrder: 1, waiting: 100 })
    const running: Place[] = []
    let served = 0

    const arrive = (): void => {
      const place = line.enter('look', LONG)
      const start = (): void => {
        served++
        running.push(place)
      }

      if (place.turn === null) start()
      else place.turn.then(start, () => {})
    }

    for (let index = 0; index < 12; index++) arrive()
    // The first who leaves shows that the line is long, the next that it has stayed so.
    running.shift()?.leave()
    await pause(80)

    while (running.length > 0) {
      running.shift()?.leave()
      await pause(0)
    }

    t.same([line.running(), line.waiting(), served], [0, 8, 4], 'the oldest were passed over')

    for (let attempt = 0; attempt < 100 && line.waiting() + line.running() > 0; attempt++) {
      await pause(10)
      for (const place of running.splice(0)) place.leave()
    }

    t.same([line.waiting(), line.refused(), served], [0, 0, 12])
  }
)

t.test('whoever gets a place goes on on its own behalf, not on that of who left it', async (t) => {
  const line = createAdmissionQueue({ ...limits, atOnce: 1 })
  const caller = new AsyncLocalStorage<string>()
  const first = caller.run('first', () => line.enter('look', LONG))
  const heard = caller.run('second', async () => {
    await line.enter('look', LONG).turn
    return caller.getStore()
  })

  caller.run('first', () => first.leave())
  t.equal(await heard, 'second')
})
