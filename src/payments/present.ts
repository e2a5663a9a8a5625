import type { Locale } from '../shared/actor.js'
import { formatMoney } from '../shared/format.js'
import type { LedgerEntry } from './ledger/post.js'
import type { PaymentRow } from './rows.js'
import type { SettlementPreview as Step } from './ledger/target-balances.js'
import type { Outcome, Outcomes } from './previews.js'
import type { BookingMoney, MoneyShares, Payment, SettlementPreview, Wallet } from './schemas.js'

export function presentPayment(row: PaymentRow, locale: Locale): Payment {
  return {
    id: row.id,
    bookingId: row.bookingId,
    clientId: row.clientId,
    providerId: row.providerId,
    method: row.method,
    status: row.status,
    amount: row.amount,
    amountText: formatMoney(row.amount, row.currency, locale),
    currency: row.currency,
    refundedAmount: row.refundedAmount,
    refundDueAmount: row.refundDueAmount,
    isDisputed: row.disputedAmount > 0,
    sessionId: row.sessionId,
    txnId: row.txnId,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString()
  }
}

export function presentWalletEntry(row: LedgerEntry, locale: Locale): Wallet['entries'][number] {
  return {
    id: row.id,
    amount: row.amount,
    amountText: formatMoney(row.amount, row.currency, locale),
    currency: row.currency,
    reason: reasonOf(row.movement),
    bookingId: row.bookingId,
    createdAt: row.createdAt.toISOString()
  }
}

export function presentPreview(
  { clientGets, providerGets, platformKeeps }: Pick<Step, 'clientGets' | 'providerGets' | 'platformKeeps'>,
  currency: string,
  locale: Locale
): SettlementPreview {
  const text = (amount: number) => formatMoney(amount, currency, locale)
  return {
    clientGets,
    clientGetsText: text(clientGets),
    providerGets,
    providerGetsText: text(providerGets),
    platformKeeps,
    platformKeepsText: text(platformKeeps),
    currency
  }
}

/** The money of a booking, as people read it too. */
export function presentOutcomes(
  { online, cash }: Outcomes,
  { price, currency }: { price: number; currency: string },
  locale: Locale
): BookingMoney {
  return {
    price,
    priceText: formatMoney(price, currency, locale),
    currency,
    online: online === null ? null : presentOutcome(online, currency, locale),
    cash: cash === null ? null : presentOutcome(cash, currency, locale)
  }
}

function presentOutcome(outcome: Outcome, currency: string, locale: Locale): MoneyShares {
  const text = (amount: number) => formatMoney(amount, currency, locale)
  const { clientPays, clientGets, providerGets, platformKeeps, staysHeld } = outcome

  return {
    clientPays,
    clientPaysText: text(clientPays),
    clientGets,
    clientGetsText: text(clientGets),
    providerGets,
    providerGetsText: text(providerGets),
    platformKeeps,
    platformKeepsText: text(platformKeeps),
    staysHeld,
    staysHeldText: text(staysHeld)
  }
}

/** `payment:<id>:completed` → `payment:completed`. */
function reasonOf(movement: string): string {
  const [source = movement, , what] = movement.split(':')
  return what === undefined ? source : `${source}:${what}`
}
