import { eq } from 'drizzle-orm'
import { disputes, refunds } from '../../../drizzle/schema/index.js'
import type { GatewayDispute, GatewayRefund } from '../gateway/gateway.js'
import type { PaymentRow } from '../rows.js'
import type { Market } from '../../shared/market.js'

/** What a reading can find that our rows did not have. */
export const findingKinds = [
  'captured',
  'refund_made_at_gateway',
  'refund_sent',
  'refund_bounced',
  'dispute_opened',
  'dispute_won',
  'dispute_lost',
  'inquiry',
  'mismatch'
] as const
export type FindingKind = (typeof findingKinds)[number]

export interface Finding {
  kind: FindingKind
  paymentId: string
  bookingId: string
  /** Minor units of the payment's currency. */
  amount: number
  currency: string
}

/** What our rows say about the money that went back from a payment. */
export interface KnownReturns {
  refunds: Array<typeof refunds.$inferSelect>
  disputes: Array<typeof disputes.$inferSelect>
}

/** What the gateway says about the same. */
export interface ReadReturns {
  refunds: GatewayRefund[]
  disputes: GatewayDispute[]
}

export async function knownReturns(market: Market, paymentId: string): Promise<KnownReturns> {
  return {
    refunds: await market.db.select().from(refunds).where(eq(refunds.paymentId, paymentId)),
    disputes: await market.db.select().from(disputes).where(eq(disputes.paymentId, paymentId))
  }
}

const kindOfDispute: Record<(typeof disputes.$inferSelect)['status'], FindingKind> = {
  open: 'dispute_opened',
  won: 'dispute_won',
  lost: 'dispute_lost',
  inquiry: 'inquiry'
}

/** What a reading has changed in our rows, and what the gateway says that could not be applied. */
export function findingsOf(
  payment: PaymentRow,
  before: KnownReturns,
  after: KnownReturns,
  read: ReadReturns
): Finding[] {
  const finding = (kind: FindingKind, amount: number): Finding => ({
    kind,
    paymentId: payment.id,
    bookingId: payment.bookingId,
    amount,
    currency: payment.currency
  })

  const refundBefore = new Map(before.refunds.map((row) => [row.id, row]))
  const disputeBefore = new Map(before.disputes.map((row) => [row.id, row]))

  return [
    ...after.refunds.flatMap((row) => {
      const kind = kindOfRefund(refundBefore.get(row.id), row)
      return kind === null ? [] : [finding(kind, row.amount)]
    }),
    ...after.disputes
      .filter((row) => disputeBefore.get(row.id)?.status !== row.status)
      .map((row) => finding(kindOfDispute[row.status], row.amount)),
    ...read.refunds
      .filter((refund) => !agreesOnRefund(after, refund))
      .map(({ amount }) => finding('mismatch', amount)),
    ...read.disputes
      .filter((dispute) => !agreesOnDispute(after, dispute))
      .map(({ amount }) => finding('mismatch', amount))
  ]
}

function kindOfRefund(
  before: KnownReturns['refunds'][number] | undefined,
  after: KnownReturns['refunds'][number]
): FindingKind | null {
  if (before === undefined) return after.cause === 'gateway' ? 'refund_made_at_gateway' : null
  if (before.status !== 'sent' && after.status === 'sent') return 'refund_sent'
  return before.status === 'sent' && after.status === 'due' ? 'refund_bounced' : null
}

function agreesOnRefund(known: KnownReturns, { id, status, amount }: GatewayRefund): boolean {
  const row = known.refunds.find(({ gatewayRefundId }) => gatewayRefundId === id)
  return status === 'failed' ? row?.status !== 'sent' : row?.status === 'sent' && row.amount === amount
}

function agreesOnDispute(known: KnownReturns, { id, status }: GatewayDispute): boolean {
  return known.disputes.some((row) => row.gatewayDisputeId === id && row.status === status)
}
