import { and, asc, eq, gte, isNotNull, lt, sql, type SQL } from 'drizzle-orm'
import { payments } from '../../../drizzle/schema/index.js'
import { requireAdmin, type Actor } from '../../shared/actor.js'
import { audit } from '../../shared/audit.js'
import { endInstant, startInstant } from '../../shared/dates.js'
import { timeFor } from '../../shared/deadline.js'
import { DomainError } from '../../shared/errors.js'
import { formatMoney } from '../../shared/format.js'
import { isId } from '../../shared/ids.js'
import type { Market } from '../../shared/market.js'
import { decodeCursor, encodeCursor } from '../../shared/page.js'
import type { Finding } from '../refresh/findings.js'
import { GatewayError, type PaymentGateway } from '../gateway/gateway.js'
import { type PaymentRow, findPayment } from '../rows.js'
import { forAll, paceOf } from '../gateway/pace.js'
import { readCharge } from '../refresh/charge.js'
import type { ReconcilePayments, Reconciled } from '../schemas.js'
import { refreshPayment } from '../refresh/payment.js'

const BATCH = 20
/** Of one call; the next goes on where it ended. */
const MOST_BATCHES = 5
const PATIENCE_MILLISECONDS = 8_000

/** Payments that were last read before `unreadSince`, after the place where an earlier call ended. */
interface Balances {
  unreadSince: Date
  checkedAt: Date
  id: string
}

export interface Reconciliation {
  report: Reconciled
  /** What went wrong here and not at the gateway; each is also in the report. */
  faults: unknown[]
}

/**
 * Reads the payments of a period at the gateway once more, whatever they have become here, oldest read first,
 * and takes over what it finds by the operations that events use: a session that was paid, refunds made there
 * or come back, disputes. It does as much as fits into one request; with `nextCursor` it goes on, until that
 * is null. Safe to repeat.
 * @throws not_allowed; invalid_input; payments_unavailable when there is no gateway, or it answers nothing at
 * all
 */
export async function reconcilePayments(
  market: Market,
  gateway: PaymentGateway,
  actor: Actor,
  input: ReconcilePayments
): Promise<Reconciliation> {
  const { locale } = requireAdmin(actor, 'money')

  if (gateway.name === 'none') throw new DomainError('payments_unavailable')

  const from = input.from === undefined ? undefined : startInstant(input.from, 'from', market.rules.timezone)
  const to = input.to === undefined ? undefined : endInstant(input.to, 'to', market.rules.timezone)
  const period = and(
    from === undefined ? undefined : gte(payments.createdAt, from),
    to === undefined ? undefined : lt(payments.createdAt, to)
  )
  const start =
    input.cursor === undefined
      ? { unreadSince: market.now(), checkedAt: new Date(0), id: '' }
      : readCursor(input.cursor)

  if (input.cursor === undefined) {
    await audit(market, actor, {
      type: 'admin',
      action: 'payments.reconciled',
      targetType: 'payment',
      targetId: null,
      after: { from: from?.toISOString() ?? null, to: to?.toISOString() ?? null }
    })
  }

  const done = await readFrom(market, gateway, period, start)
  const [cause] = done.failures
  if (done.read === 0 && cause !== undefined && done.failures.every(({ error }) => isUnreachable(error))) {
    throw new DomainError('payments_unavailable', {}, cause.error)
  }

  return {
    report: {
      read: done.read,
      findings: done.findings.map((finding) => ({
        ...finding,
        amountText: formatMoney(finding.amount, finding.currency, locale)
      })),
      failures: done.failures.map(({ payment, error }) => ({
        paymentId: payment.id,
        bookingId: payment.bookingId,
        reason: reasonOf(error)
      })),
      nextCursor:
        done.next === null
          ? null
          : encodeCursor([
              done.next.unreadSince.toISOString(),
              done.next.checkedAt.toISOString(),
              done.next.id
            ])
    },
    faults: done.failures.map(({ error }) => error).filter((error) => !(error instanceof GatewayError))
  }
}

interface Failure {
  payment: PaymentRow
  error: unknown
}
interface Done {
  read: number
  findings: Finding[]
  failures: Failure[]
  next: Balances | null
}

async function readFrom(
  market: Market,
  gateway: PaymentGateway,
  period: SQL | undefined,
  start: Balances
): Promise<Done> {
  const pace = paceOf(gateway, AbortSignal.timeout(timeFor(PATIENCE_MILLISECONDS, 2_000)))
  const done: Done = { read: 0, findings: [], failures: [], next: start }
  let batches = 0
  let ahead = start

  const nextBatch = async (): Promise<PaymentRow[]> => {
    // Whoever asks for the next batch is through with the one before.
    done.next = ahead

    if (batches === MOST_BATCHES) return []

    batches++

    const rows = await unread(market, gateway, period, ahead)
    const last = rows.at(-1)

    if (last === undefined) done.next = null
    else ahead = { ...ahead, checkedAt: last.checked, id: last.payment.id }

    return rows.map(({ payment }) => payment)
  }

  await forAll(nextBatch, pace, [], async (payment) => {
    try {
      done.findings.push(...(await readAgain(market, gateway, payment)))
      done.read++
    } catch (error) {
      done.failures.push({ payment, error })
      throw error
    }
  })

  return done
}

/**
 * The session of a payment without money, also one that has ended here; then what came back of one with
 * money.
 */
async function readAgain(market: Market, gateway: PaymentGateway, payment: PaymentRow): Promise<Finding[]> {
  const { amount, currency, bookingId } = payment
  const about = { paymentId: payment.id, bookingId, amount, currency }

  if (payment.capturedAt === null) {
    const outcome = await refreshPayment(market, gateway, payment, 'session')
    if (outcome === 'mismatch') return [{ kind: 'mismatch', ...about }]
  }

  const current = (await findPayment(market, { id: payment.id })) ?? payment
  const captured: Finding[] =
    payment.capturedAt === null && current.capturedAt !== null ? [{ kind: 'captured', ...about }] : []

  if (current.capturedAt === null || current.txnId === null) return captured

  return [...captured, ...(await readCharge(market, gateway, { id: current.id, txnId: current.txnId }))]
}

const checked = sql<Date>`coalesce(case when ${payments.capturedAt} is null then ${payments.checkedAt}
    else ${payments.gatewayCheckedAt} end, 'epoch')`.mapWith(payments.checkedAt)

async function unread(
  market: Market,
  gateway: PaymentGateway,
  period: SQL | undefined,
  { unreadSince, checkedAt, id }: Balances
): Promise<Array<{ payment: PaymentRow; checked: Date }>> {
  const at = checkedAt.toISOString()
  return await market.db
    .select({ payment: payments, checked })
    .from(payments)
    .where(
      and(
        period,
        eq(payments.gateway, gateway.name),
        isNotNull(payments.sessionId),
        sql`${checked} < ${unreadSince.toISOString()}`,
        id === '' ? undefined : sql`(${checked}, ${payments.id}) > (${at}::timestamptz, ${id}::uuid)`
      )
    )
    .orderBy(asc(checked), asc(payments.id))
    .limit(BATCH)
}

function readCursor(cursor: string): Balances {
  const [since, checkedAt, id] = decodeCursor(cursor, 3).map(String)
  const position = { unreadSince: new Date(since ?? ''), checkedAt: new Date(checkedAt ?? ''), id: id ?? '' }
  const isOurs =
    !Number.isNaN(position.unreadSince.getTime()) &&
    !Number.isNaN(position.checkedAt.getTime()) &&
    (position.id === '' || isId(position.id))

  if (!isOurs) throw new DomainError('invalid_input', { field: 'cursor' })

  return position
}

function isUnreachable(error: unknown): boolean {
  return error instanceof GatewayError && error.outcome === 'unreachable'
}

/** The gateway's own word; what went wrong here is for the log. */
function reasonOf(error: unknown): string {
  return error instanceof GatewayError ? error.code : 'internal'
}
