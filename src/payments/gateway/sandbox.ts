import { and, eq, sum } from 'drizzle-orm'
import { randomBytes } from 'node:crypto'
import { sandboxRefunds, sandboxSessions } from '../../../drizzle/schema/index.js'
import { DomainError } from '../../shared/errors.js'
import type { Market } from '../../shared/market.js'
import { createLinks } from '../../shared/links.js'
import { HOUR } from '../../shared/time.js'
import { transact } from '../../shared/transaction.js'
import {
  GatewayError,
  paidUrl,
  type GatewayRefund,
  type PaymentGateway,
  type RefundOrder,
  type SessionState
} from './gateway.js'
import { findPayment } from '../rows.js'
import { readSignedEvent, signEvent } from './signed-events.js'

export type SandboxSession = typeof sandboxSessions.$inferSelect
export type SandboxOutcome = 'pay' | 'fail' | 'abandon'
export interface SignedEvent {
  payload: string
  signature: string
}

export interface SandboxSettings {
  market: Market
  publicUrl: string
  /** The web app that the checkout page leads back to; none: it leads nowhere. */
  appUrl?: string | null
  /** The secret that signs the events for our own webhook. */
  webhookSecret: string
}

/** A gateway that charges nobody: our own checkout page decides, and signed events go to our own webhook. */
export interface SandboxGateway extends PaymentGateway {
  /** @throws not_found */
  findSession: (id: string) => Promise<SandboxSession>
  /**
   * Applies the choice on the checkout page, once; later choices change nothing. Returns the events to send.
   */
  decide: (id: string, outcome: SandboxOutcome) => Promise<{ session: SandboxSession; events: SignedEvent[] }>
  /** Where the checkout page of a session that has ended leads back to; null without a web app. */
  wayBack: (session: SandboxSession) => Promise<string | null>
}

const SESSION_HOURS = 24
const statusAfter = { pay: 'paid', fail: 'failed', abandon: 'expired' } as const satisfies Record<
  SandboxOutcome,
  SandboxSession['status']
>
const eventsAfter: Record<SandboxOutcome, string[]> = {
  pay: ['checkout.session.completed', 'payment_intent.succeeded'],
  fail: ['checkout.session.async_payment_failed'],
  abandon: ['checkout.session.expired']
}

/** Stores its side in tables of its own, as Stripe would on its servers. */
export function createSandboxGateway(settings: SandboxSettings): SandboxGateway {
  const { market, publicUrl, webhookSecret } = settings
  const { db } = market
  const links = createLinks({ publicUrl, appUrl: settings.appUrl ?? null })
  const findSession = async (id: string): Promise<SandboxSession> => {
    const [session] = await db.select().from(sandboxSessions).where(eq(sandboxSessions.id, id))
    if (session === undefined) throw new DomainError('not_found')
    return session
  }

  const chargedSession = async (txnId: string): Promise<SandboxSession | undefined> =>
    (await db.select().from(sandboxSessions).where(eq(sandboxSessions.txnId, txnId)))[0]
  const expireIfOver = async (id: string): Promise<SandboxSession> => {
    const session = await findSession(id)
    return session.status === 'open' && session.expiresAt <= market.now()
      ? await finish(market, session, 'expired')
      : session
  }

  return {
    name: 'sandbox',
    returnUrl: links.afterCheckout,
    readsPerSecond: 1_000,

    async openSession(order) {
      const createdAt = market.now()
      await db
        .insert(sandboxSessions)
        .values({
          id: `cs_sandbox_${newToken()}`,
          paymentId: order.paymentId,
          amount: order.amount,
          currency: order.currency,
          method: order.method,
          description: order.description,
          language: order.locale,
          createdAt,
          expiresAt: new Date(createdAt.getTime() + SESSION_HOURS * HOUR)
        })
        .onConflictDoNothing()

      const [session] = await db
        .select()
        .from(sandboxSessions)
        .where(eq(sandboxSessions.paymentId, order.paymentId))
      if (session === undefined) throw new Error('the sandbox session was not written')

      return {
        id: session.id,
        url: `${publicUrl}/api/payments/sandbox/${session.id}`,
        expiresAt: session.expiresAt
      }
    },

    readSession: async (id) => stateOf(await expireIfOver(id)),

    async closeSession(id) {
      const session = await findSession(id)
      return stateOf(session.status === 'open' ? await finish(market, session, 'expired') : session)
    },

    refund: async (order) => await refundOnce(market, order),

    listRefunds: async (txnId) =>
      (await db.select().from(sandboxRefunds).where(eq(sandboxRefunds.txnId, txnId))).map(
        refundOf(await currencyOf(market, txnId))
      ),

    listDisputes: async () => [],

    findPaymentId: async (txnId) => (await chargedSession(txnId))?.paymentId ?? null,

    findSessionId: async (txnId) => (await chargedSession(txnId))?.id ?? null,

    readEvent: (rawBody, signature) =>
      readSignedEvent(rawBody, signature, { secrets: [webhookSecret], isLive: false }),

    findSession: expireIfOver,

    async wayBack(session) {
      const payment = await findPayment(market, { id: session.paymentId })
      const page = payment === null ? null : links.booking(payment.bookingId)

      return page !== null && session.status === 'paid' ? paidUrl(page, session.id) : page
    },

    async decide(id, outcome) {
      const before = await expireIfOver(id)
      const session = before.status === 'open' ? await finish(market, before, statusAfter[outcome]) : before
      const isNews = before.status === 'open' && session.status === statusAfter[outcome]

      return {
        session,
        events: isNews ? eventsAfter[outcome].map((type) => eventOf(type, session, webhookSecret)) : []
      }
    }
  }
}

/** Ends an open session. A second caller finds the result of the first. */
async function finish(
  market: Market,
  session: SandboxSession,
  status: 'paid' | 'failed' | 'expired'
): Promise<SandboxSession> {
  const { db } = market
  const [finished] = await db
    .update(sandboxSessions)
    .set({ status, txnId: status === 'expired' ? null : `pi_sandbox_${newToken()}` })
    .where(and(eq(sandboxSessions.id, session.id), eq(sandboxSessions.status, 'open')))
    .returning()

  if (finished !== undefined) return finished

  const [decided] = await db.select().from(sandboxSessions).where(eq(sandboxSessions.id, session.id))
  return decided ?? session
}

async function refundOnce(market: Market, order: RefundOrder): Promise<GatewayRefund> {
  return await transact(market, async (tx) => {
    const [session] = await tx.db
      .select()
      .from(sandboxSessions)
      .where(eq(sandboxSessions.txnId, order.txnId))
      .for('update')

    const [known] = await tx.db.select().from(sandboxRefunds).where(eq(sandboxRefunds.key, order.key))
    if (known !== undefined) return refundOf(order.currency)(known)

    const [sent] = await tx.db
      .select({ total: sum(sandboxRefunds.amount).mapWith(Number) })
      .from(sandboxRefunds)
      .where(eq(sandboxRefunds.txnId, order.txnId))
    if (session?.status !== 'paid' || (sent?.total ?? 0) + order.amount > session.amount) {
      throw new GatewayError('refused', 'more_than_was_charged', null)
    }

    const refund = {
      id: `re_sandbox_${newToken()}`,
      key: order.key,
      txnId: order.txnId,
      refundId: order.refundId,
      amount: order.amount,
      createdAt: tx.now()
    }

    await tx.db.insert(sandboxRefunds).values(refund)
    return refundOf(order.currency)(refund)
  })
}

function refundOf(currency: string) {
  return ({
    id,
    refundId,
    amount
  }: Pick<typeof sandboxRefunds.$inferSelect, 'id' | 'refundId' | 'amount'>): GatewayRefund => ({
    id,
    refundId,
    amount,
    currency,
    status: 'sent'
  })
}

async function currencyOf(market: Market, txnId: string): Promise<string> {
  const [session] = await market.db
    .select({ currency: sandboxSessions.currency })
    .from(sandboxSessions)
    .where(eq(sandboxSessions.txnId, txnId))

  return session?.currency ?? ''
}

function stateOf({ id, status, amount, currency, paymentId, txnId }: SandboxSession): SessionState {
  return { id, status, amount, currency, paymentId, txnId }
}

/**
 * In Stripe's form, so that the same code reads it. The amount is left out, because the session itself is
 * read again.
 */
function eventOf(type: string, session: SandboxSession, secret: string): SignedEvent {
  const metadata = { paymentId: session.paymentId }

  const object = type.startsWith('payment_intent')
    ? { id: session.txnId, object: 'payment_intent', metadata }
    : {
        id: session.id,
        object: 'checkout.session',
        client_reference_id: session.paymentId,
        currency: session.currency.toLowerCase(),
        amount_total: null,
        payment_intent: session.txnId,
        metadata
      }

  const payload = JSON.stringify({
    id: `evt_sandbox_${newToken()}`,
    object: 'event',
    type,
    livemode: false,
    data: { object }
  })

  return { payload, signature: signEvent(payload, secret) }
}

const newToken = (): string => randomBytes(12).toString('hex')
