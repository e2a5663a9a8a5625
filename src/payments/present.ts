import type { Locale } from '../shared/actor.js'
import { formatMoney } from '../shared/format.js'
import type { LedgerEntry } from './ledger/post.js'
import type { PaymentRow } from './rows.js'
import type { SettlementPreview as Step } from './ledger/target-balances.js'
import type { Payment, SettlementPreview, Wallet } from './schemas.js'

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

/** `payment:<id>:completed` → `payment:completed`. */
function reasonOf(movement: string): string {
  const [source = movement, , what] = movement.split(':')
  return what === undefined ? source : `${source}:${what}`
}
