import { asc, eq, inArray, sql } from 'drizzle-orm'
import {
  commissionRules,
  disputes,
  ledgerEntries,
  payments,
  payouts,
  refunds,
  sandboxRefunds,
  sandboxSessions,
  wallets,
  webhookEvents
} from '../../drizzle/schema/index.js'
import type { Market, MarketTx } from '../shared/market.js'
import { columnsOf, type Person, type PersonalDataSource } from '../shared/personal-data.js'
import { textsIn } from '../texts/index.js'

/** What this domain keeps of people, for exports and erasures. */
export const personalData = {
  columns: [
    columnsOf(commissionRules, [], { categoryId: 'one of the categories', currency: 'a code' }),
    columnsOf(wallets, [], { currency: 'a code' }),
    columnsOf(payments, ['sentOrder'], {
      currency: 'a code',
      gateway: 'one of our words',
      sessionId: "the gateway's number",
      sessionUrl: 'an address at the gateway',
      txnId: "the gateway's number"
    }),
    columnsOf(refunds, ['reason'], {
      currency: 'a code',
      gatewayRefundId: "the gateway's number",
      lastError: 'what the gateway, or our rule, said'
    }),
    columnsOf(disputes, [], { gatewayDisputeId: "the gateway's number", currency: 'a code' }),
    columnsOf(payouts, [], { currency: 'a code', reference: "the books': the bank's number of a payout" }),
    columnsOf(webhookEvents, [], {
      id: "the gateway's number",
      type: "the gateway's word",
      outcome: 'one of our words'
    }),
    columnsOf(ledgerEntries, [], { movement: 'made of ids', account: 'made of an id', currency: 'a code' }),
    columnsOf(sandboxSessions, [], {
      id: "the sandbox's number",
      currency: 'a code',
      description: 'the far side of a gateway that plays: what Stripe would keep',
      txnId: "the sandbox's number"
    }),
    columnsOf(sandboxRefunds, [], {
      id: "the sandbox's number",
      key: 'made of an id',
      txnId: "the sandbox's number"
    })
  ],
  exportOf,
  erase
} satisfies PersonalDataSource<unknown>

async function exportOf(market: Market, { id }: Person) {
  const { db } = market
  const paid = await db.select().from(payments).where(eq(payments.clientId, id)).orderBy(asc(payments.id))
  return {
    payments: paid.map(({ sessionUrl, ...payment }) => payment),
    ledgerEntries: await db
      .select()
      .from(ledgerEntries)
      .where(eq(ledgerEntries.userId, id))
      .orderBy(asc(ledgerEntries.id)),
    payouts: await db.select().from(payouts).where(eq(payouts.userId, id)).orderBy(asc(payouts.id))
  }
}

/** Payments and the ledger stay: the books need them. */
async function erase(tx: MarketTx, { id }: Person): Promise<void> {
  const own = tx.db.select({ id: payments.id }).from(payments).where(eq(payments.clientId, id))
  await tx.db.update(refunds).set({ reason: null }).where(inArray(refunds.paymentId, own))
  await tx.db
    .update(payments)
    .set({ sentOrder: sql`${payments.sentOrder} - 'receiptEmail'` })
    .where(eq(payments.clientId, id))

  // What was paid to them stands under the title of their service.
  const title = sql`case when ${payments.sentOrder} ->> 'language' = 'ar'
    then ${textsIn('ar').removedService}::text else ${textsIn('en').removedService}::text end`
  await tx.db
    .update(payments)
    .set({ sentOrder: sql`jsonb_set(${payments.sentOrder}, '{description}', to_jsonb(${title}))` })
    .where(eq(payments.providerId, id))
}
