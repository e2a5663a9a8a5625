import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { eq } from 'drizzle-orm'
import type { Test } from 'tap'
import { bookings, refunds } from '../../drizzle/schema/index.js'
import { DomainError } from '../../src/shared/errors.js'
import { settleOutside } from '../../src/payments/index.js'
import type { TestDatabase } from '../support/database.js'
import type { CrashOrder, Operation } from './crash-child.js'
import { settle } from './histories.js'
import type { PaymentWorld } from './world.js'

type Database = TestDatabase & { url: string }

const commits = (count: number): string[] =>
  Array.from({ length: count }, (_commit, index) => [
    `before commit ${index + 1}`,
    `after commit ${index + 1}`
  ]).flat()

/** Where each operation is killed: around every commit that it makes, and every call to the gateway. */
const points: Record<Operation, string[]> = {
  checkout: [...commits(1), 'before open', 'after open'],
  event: [...commits(1), 'before read', 'after read'],
  refund: [...commits(3), 'before refund', 'after refund'],
  cancel: [...commits(3), 'before refund', 'after refund'],
  complete: commits(1)
}

/** Where the money of the booking is in the end, wherever the process was killed. */
const endings: Record<Operation, Record<string, number>> = {
  checkout: { gateway: -4500, escrow: 4500 },
  event: { gateway: -4500, escrow: 4500 },
  refund: { gateway: -3000, escrow: 3000 },
  cancel: { gateway: -2250, provider: 1912, platform: 338 },
  complete: { gateway: -4500, provider: 3825, platform: 675 }
}

/**
 * Kills a process at every named point, `rounds` times over; then whoever asked asks again, as people do, and
 * the sweep runs, as after a restart. Nothing is lost, nothing is done twice.
 */
export async function surviveKills(
  t: Test,
  database: Database,
  world: PaymentWorld,
  rounds: number
): Promise<number> {
  let kills = 0
  for (let round = 0; round < rounds; round++) {
    for (const operation of Object.keys(points) as Operation[]) {
      for (const point of points[operation]) {
        const booking = await prepare(database, world, operation)
        const event = operation === 'event' ? world.stripe.signed(lastEvent(world)) : undefined

        const signal = await run({
          url: database.url,
          stripeUrl: world.stripe.url,
          operation,
          point,
          bookingId: booking.id,
          adminId: world.users.admin.id,
          ...(event === undefined ? {} : { event })
        })

        t.equal(signal, 'SIGKILL', `${operation} was killed ${point}`)
        kills++
        await recover(database, world, operation, booking.id)
        t.same(await world.accounts(booking.id), endings[operation], `${operation}, killed ${point}`)
      }
    }

    await world.holds(t, `round ${round + 1}`)
  }

  return kills
}

async function prepare({ db }: Database, world: PaymentWorld, operation: Operation) {
  if (operation === 'checkout') return await world.book()

  if (operation === 'event') {
    const booking = await world.book()
    world.stripe.state.pay((await world.checkout(booking.id)).sessionId)
    return booking
  }

  const booking = await world.bookPaid()
  if (operation === 'complete') {
    await db.update(bookings).set({ status: 'in_progress' }).where(eq(bookings.id, booking.id))
  }

  return booking
}

function lastEvent(world: PaymentWorld) {
  const event = world.stripe.state.events.at(-1)
  if (event === undefined) throw new Error('no event')
  return event
}

async function run(order: CrashOrder): Promise<string | null> {
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('./crash-child.js', import.meta.url)), JSON.stringify(order)],
    { stdio: ['ignore', 'ignore', 'inherit'] }
  )

  const [, signal] = await once(child, 'exit')
  return typeof signal === 'string' ? signal : null
}

async function recover(
  { db, market }: Database,
  world: PaymentWorld,
  operation: Operation,
  bookingId: string
): Promise<void> {
  if (operation === 'checkout') {
    world.stripe.state.pay((await world.checkout(bookingId)).sessionId)
  } else if (operation === 'refund') {
    // An admin who never got an answer looks first whether the refund is there.
    const known = await db.select().from(refunds).where(eq(refunds.bookingId, bookingId))
    if (known.length === 0) await world.refund(bookingId, 1500)
  } else if (operation === 'cancel') {
    await world.move(bookingId, 'cancelled', 'client').catch(conflictIsFine)
  } else if (operation === 'complete') {
    await world.complete(bookingId).catch(conflictIsFine)
  }

  await settle(market, world, bookingId)
  await settleOutside(market, world.gateway, bookingId)
}

/** Done before the process was killed: the booking says so. */
function conflictIsFine(error: unknown): void {
  if (!(error instanceof DomainError) || error.code !== 'transition_not_allowed') throw error
}
