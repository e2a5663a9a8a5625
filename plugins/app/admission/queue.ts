import { performance } from 'node:perf_hooks'
import { DomainError } from '../../../src/shared/errors.js'

export interface AdmissionLimits {
  /** How many run at once. */
  atOnce: number
  /** How many of the waiting are served in the order of their arrival. */
  inOrder: number
  /** The most who wait. */
  waiting: number
  /** How long a line may stay longer than `inOrder` before this is an overload, in milliseconds. */
  burstMilliseconds: Record<Priority, number>
}

/** What has begun already, what writes, and what reads. The first is served first. */
export const priorities = ['begun', 'act', 'look'] as const
export type Priority = (typeof priorities)[number]

/** A place in a line. Its holder gives it back by `leave`, also after a failure. */
export interface Place {
  /**
   * Null when it is the holder's turn already. It rejects with `unavailable` when the wait was too long or
   * the line is full.
   */
  turn: Promise<void> | null
  /** Makes room for the next. Calling it again does nothing. */
  leave: () => void
}

export interface AdmissionQueue {
  /** Takes a place, to wait for its turn for at most this many milliseconds. */
  enter: (priority: Priority, milliseconds: number) => Place
  running: () => number
  waiting: () => number
  /** How many were refused so far. */
  refused: () => number
}

/** After this long without a newcomer an overload is over. */
const QUIET_MILLISECONDS = 250

interface Waiting {
  start: () => void
  refuse: () => void
  /** Later arrivals were served before this one. */
  isPassedOver: boolean
}

interface Queue {
  entries: Waiting[]
  /** Since when the line is longer than what is served in order; null when it is not. */
  longSince: number | null
  burstMilliseconds: number
}

/**
 * Lets a bounded number run, and a bounded number wait for a bounded time.
 *
 * A short line is served in order. In a longer one those at its end are: some must be refused anyhow, and
 * serving whoever waited longest would make everybody wait for that long. After a burst those who were passed
 * over get their turn. An overload lasts: they wait until it ends, and then get their turn, or until their
 * time is over, and then are refused. That they wait keeps whoever asks again at once from asking so often
 * that refusing takes the place of serving.
 */
export function createAdmissionQueue({
  atOnce,
  inOrder,
  waiting: most,
  burstMilliseconds
}: AdmissionLimits): AdmissionQueue {
  const queues: Record<Priority, Queue> = {
    begun: emptyQueue(burstMilliseconds.begun),
    act: emptyQueue(burstMilliseconds.act),
    look: emptyQueue(burstMilliseconds.look)
  }

  let running = 0
  let refused = 0
  let lastCame = 0
  let calling: NodeJS.Timeout | undefined

  const waiting = (): number => priorities.reduce((sum, priority) => sum + queues[priority].entries.length, 0)

  function enter(priority: Priority, milliseconds: number): Place {
    lastCame = performance.now()

    if (running < atOnce) {
      running++
      return { turn: null, leave: onlyOnce(next) }
    }

    return wait(queues[priority].entries, milliseconds)
  }

  function wait(entries: Waiting[], milliseconds: number): Place {
    let leave = (): void => {}

    const turn = new Promise<void>((resolve, reject) => {
      const stop = (): void => {
        clearTimeout(timer)
        remove(entries, entry)
      }

      const entry: Waiting = {
        isPassedOver: false,
        start: () => {
          stop()
          leave = onlyOnce(next)
          resolve()
        },
        refuse: () => {
          stop()
          leave = () => {}
          refused++
          reject(new DomainError('unavailable'))
        }
      }

      const timer = setTimeout(entry.refuse, milliseconds)
      leave = stop
      entries.push(entry)
    })

    if (waiting() > most) refuseOne()
    return { turn, leave: () => leave() }
  }

  /** The one of the lowest priority that waited longest: no other is further from its turn. */
  function refuseOne(): void {
    const last = priorities.findLast((priority) => queues[priority].entries.length > 0)
    if (last !== undefined) queues[last].entries[0]?.refuse()
  }

  function next(): void {
    for (const priority of priorities) {
      const entry = nextOf(queues[priority])
      if (entry === undefined) continue

      entry.start()
      return
    }

    running--
    if (waiting() > 0) callSoon()
  }

  function callSoon(): void {
    calling ??= setTimeout(() => {
      calling = undefined
      callPassedOver()
    }, QUIET_MILLISECONDS).unref()
  }

  /**
   * Nobody comes any more, so the overload is over: those who were passed over and still wait get their turn.
   */
  function callPassedOver(): void {
    if (performance.now() - lastCame < QUIET_MILLISECONDS) {
      if (waiting() > 0) callSoon()
      return
    }

    for (const queue of Object.values(queues)) {
      queue.longSince = null
      for (const entry of queue.entries) entry.isPassedOver = false
    }

    for (let free = Math.min(atOnce - running, waiting()); free > 0; free--) {
      running++
      next()
    }
  }

  function nextOf(queue: Queue): Waiting | undefined {
    const { entries } = queue
    const first = Math.max(0, entries.length - inOrder)

    // Who was passed over stays so until there is no such entry any more: what ends for a moment goes on.
    const isOverloaded = entries[0]?.isPassedOver === true || hasStayedLong(queue, first > 0)
    if (!isOverloaded) return entries[first]

    for (let index = first - 1; index >= 0 && entries[index]?.isPassedOver === false; index--) {
      markPassedOver(entries[index])
    }

    return entries.find((entry) => !entry.isPassedOver)
  }

  function hasStayedLong(queue: Queue, isLong: boolean): boolean {
    queue.longSince = isLong ? (queue.longSince ?? performance.now()) : null
    return queue.longSince !== null && performance.now() - queue.longSince > queue.burstMilliseconds
  }

  return { enter, running: () => running, waiting, refused: () => refused }
}

function emptyQueue(burstMilliseconds: number): Queue {
  return { entries: [], longSince: null, burstMilliseconds }
}

function markPassedOver(entry: Waiting | undefined): void {
  if (entry !== undefined) entry.isPassedOver = true
}

function remove<T>(list: T[], item: T): void {
  const index = list.indexOf(item)
  if (index >= 0) list.splice(index, 1)
}

function onlyOnce(work: () => void): () => void {
  let isDone = false
  return () => {
    if (!isDone) work()
    isDone = true
  }
}
