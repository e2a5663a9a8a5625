import type {
  bookings,
  ledgerEntries,
  payments,
  sandboxSessions,
  wallets
} from '../../drizzle/schema/index.js'
import { chance } from '../../drizzle/demo/index.js'
import { targetBalancesOf, providerAccount, type Balances } from '../payments/index.js'
import { HOUR } from '../shared/time.js'
import { demoId } from './ids.js'

/** What is paid of a booking. */
type Booking = Pick<
  typeof bookings.$inferSelect,
  | 'id'
  | 'clientId'
  | 'providerId'
  | 'status'
  | 'price'
  | 'currency'
  | 'commissionBasisPoints'
  | 'commissionMinimum'
  | 'createdAt'
  | 'updatedAt'
>
type Payment = typeof payments.$inferInsert
type Entry = typeof ledgerEntries.$inferInsert
type Session = typeof sandboxSessions.$inferInsert
type Wallet = typeof wallets.$inferInsert
export interface MoneyRows {
  payments: Payment[]
  sessions: Session[]
  entries: Entry[]
  wallets: Wallet[]
}

/** The others paid in cash, as most people do. */
const PAID_BY_CARD_PERCENT = 40
const SESSION_MILLISECONDS = 24 * HOUR

/**
 * Some of the completed bookings were paid through the sandbox when they were made, and released when the
 * work was done.
 */
export function moneyRows(bookings: readonly Booking[]): MoneyRows {
  const paid = bookings.filter(
    ({ id, status }) => status === 'completed' && chance(`card-${id}`).between(1, 100) <= PAID_BY_CARD_PERCENT
  )
  const held = paid.map((booking) => ({ booking, payment: paymentRow(booking) }))
  const entries = held.flatMap(({ booking, payment }) => entriesOf(booking, payment))

  return {
    payments: held.map(({ payment }) => payment),
    sessions: held.map(({ payment }) => sessionRow(payment)),
    entries,
    wallets: walletsOf(entries)
  }
}

function paymentRow({
  id,
  clientId,
  providerId,
  price,
  currency,
  commissionBasisPoints,
  commissionMinimum,
  createdAt,
  updatedAt
}: Booking) {
  const key = `payment-${id}`
  return {
    id: demoId(key, createdAt),
    bookingId: id,
    clientId,
    providerId,
    method: 'stripe',
    amount: price,
    currency,
    commissionBasisPoints,
    commissionMinimum,
    status: 'paid',
    releasableAmount: price,
    capturedAt: createdAt,
    gateway: 'sandbox',
    sessionId: `cs_sandbox_${key}`,
    sessionExpiresAt: new Date(createdAt.getTime() + SESSION_MILLISECONDS),
    sessionClosedAt: createdAt,
    txnId: `pi_sandbox_${key}`,
    createdAt,
    updatedAt
  } as const satisfies Payment
}

/** What the sandbox remembers, so that such a payment can be refunded like any other. */
function sessionRow({
  id,
  amount,
  currency,
  method,
  sessionId,
  txnId,
  createdAt,
  sessionExpiresAt
}: ReturnType<typeof paymentRow>): Session {
  return {
    id: sessionId,
    paymentId: id,
    amount,
    currency,
    method,
    description: 'Taskego',
    language: 'en',
    status: 'paid',
    txnId,
    createdAt,
    expiresAt: sessionExpiresAt
  }
}

const nowhere: Balances = { gateway: 0, escrow: 0, provider: 0, platform: 0 }

function entriesOf(booking: Booking, payment: ReturnType<typeof paymentRow>): Entry[] {
  const nothingBack = { refundedAmount: 0, refundDueAmount: 0, disputedAmount: 0, lostAmount: 0 }
  const facts = { ...payment, ...nothingBack, isFrozen: false }
  const held = targetBalancesOf({ ...facts, releasableAmount: 0 })

  return [
    ...movement(payment, 'captured', nowhere, held, booking.createdAt),
    ...movement(payment, 'completed', held, targetBalancesOf(facts), booking.updatedAt)
  ]
}

function movement(
  { id, bookingId, providerId, currency }: ReturnType<typeof paymentRow>,
  why: string,
  from: Balances,
  to: Balances,
  createdAt: Date
): Entry[] {
  return (['gateway', 'escrow', 'provider', 'platform'] as const)
    .filter((side) => to[side] !== from[side])
    .map((side) => ({
      id: demoId(`${id}-${why}-${side}`, createdAt),
      movement: `payment:${id}:${why}`,
      account: side === 'provider' ? providerAccount(providerId) : side,
      userId: side === 'provider' ? providerId : null,
      bookingId,
      paymentId: id,
      amount: to[side] - from[side],
      currency,
      createdAt
    }))
}

function walletsOf(entries: readonly Entry[]): Wallet[] {
  const found = new Map<
    string,
    { userId: string; currency: string; balance: number; lastTransactionAt: Date }
  >()

  for (const { userId, currency, amount, createdAt } of entries) {
    if (userId === null || userId === undefined) continue

    const before = found.get(userId) ?? { userId, currency, balance: 0, lastTransactionAt: createdAt }
    found.set(userId, {
      ...before,
      balance: before.balance + amount,
      lastTransactionAt: createdAt > before.lastTransactionAt ? createdAt : before.lastTransactionAt
    })
  }

  return [...found.values()]
}
