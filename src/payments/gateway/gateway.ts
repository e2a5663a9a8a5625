import type { payments } from '../../../drizzle/schema/index.js'
import type { Locale } from '../../shared/actor.js'
import { DomainError } from '../../shared/errors.js'

export type PaymentMethod = (typeof payments.$inferSelect)['method']

/** The charge. Everything in it comes from our row, so that a repeated request is the same request. */
export interface CheckoutOrder {
  paymentId: string
  bookingId: string
  method: PaymentMethod
  /** Minor units (ISO 4217). */
  amount: number
  currency: string
  description: string
  locale: Locale
  /** The page to which the checkout page leads back. */
  returnUrl: string
  /** The address of the gateway's receipt; null: no receipt. */
  receiptEmail: string | null
  /** Derived from our row: the same key is the same session, however often it is requested. */
  key: string
}
export interface OpenedSession {
  id: string
  url: string
  expiresAt: Date
}

/** The gateway's state of a checkout session. */
export interface SessionState {
  id: string
  status: 'open' | 'paid' | 'failed' | 'expired'
  amount: number
  currency: string
  /** Our payment, as we named it to the gateway; null when it is not one of ours. */
  paymentId: string | null
  txnId: string | null
}

export interface RefundOrder {
  refundId: string
  paymentId: string
  txnId: string
  amount: number
  currency: string
  /** Derived from our row: the same key is the same refund, however often it is sent. */
  key: string
}
export interface GatewayRefund {
  id: string
  /** Our refund, as we named it to the gateway; null when it was made there. */
  refundId: string | null
  amount: number
  currency: string
  status: 'sent' | 'failed'
}
export interface GatewayDispute {
  id: string
  amount: number
  currency: string
  status: 'open' | 'won' | 'lost' | 'inquiry'
}

/**
 * A signed message that something may have changed. It only says where to look: the object itself is read
 * again.
 */
export interface GatewayEvent {
  id: string
  type: string
  concerns: 'session' | 'refunds' | 'disputes' | 'nothing'
  sessionId: string | null
  txnId: string | null
  paymentId: string | null
  /** Sent for another account, or from the other of test and live. */
  isForeign: boolean
  /** What the event claims about a session. It is compared with our row first. */
  amount: number | null
  currency: string | null
}

/** Where a paid checkout leads: back, and the page there may ask what became of the session. */
export function paidUrl(returnUrl: string, sessionId: string): string {
  return `${returnUrl}?session=${sessionId}`
}

/**
 * The port to the gateway, which charges and refunds. Its calls leave the process: never make one inside a
 * transaction.
 */
export interface PaymentGateway {
  readonly name: string
  /** The page to which the checkout page of a booking leads back. */
  readonly returnUrl: (bookingId: string) => string
  /** How many payments background work may read a second, well within the gateway's own limit. */
  readonly readsPerSecond: number
  openSession: (order: CheckoutOrder) => Promise<OpenedSession>
  readSession: (sessionId: string) => Promise<SessionState>
  /** Makes sure that nobody can pay the session any more, and returns its state. */
  closeSession: (sessionId: string) => Promise<SessionState>
  refund: (order: RefundOrder) => Promise<GatewayRefund>
  listRefunds: (txnId: string) => Promise<GatewayRefund[]>
  listDisputes: (txnId: string) => Promise<GatewayDispute[]>
  /** Our payment behind a charge; null when it is not one of ours. */
  findPaymentId: (txnId: string) => Promise<string | null>
  /** The session in which a charge was made. */
  findSessionId: (txnId: string) => Promise<string | null>
  /** @throws bad_signature, bad_event */
  readEvent: (rawBody: Buffer, signature: string | undefined) => GatewayEvent
}

/**
 * Why the gateway did not do as asked. `refused`: it said no. `failed`: it answered that it broke; it may
 * have done it, and repeats that answer to the same key. `unreachable`: there was no answer; it may have done
 * it.
 */
export type GatewayOutcome = 'refused' | 'failed' | 'unreachable'

/** The code of a `GatewayError` when the account cannot take this method, or not in this currency. */
export const METHOD_REFUSED = 'payment_method_refused'

/** The same when it does not take the address for the receipt. */
export const RECEIPT_REFUSED = 'receipt_address_refused'

export class GatewayError extends Error {
  readonly outcome: GatewayOutcome
  /** The gateway's own code, such as `amount_too_small`. */
  readonly code: string

  constructor(outcome: GatewayOutcome, code: string, cause: unknown) {
    super(`the payment gateway: ${outcome}, ${code}`, { cause })
    this.name = 'GatewayError'
    this.outcome = outcome
    this.code = code
  }
}

const unavailable = (): never => {
  throw new DomainError('payments_unavailable')
}

/** Production without a Stripe key: everything but payments works. */
export const noGateway: PaymentGateway = {
  name: 'none',
  returnUrl: () => '',
  readsPerSecond: 1,
  openSession: unavailable,
  readSession: unavailable,
  closeSession: unavailable,
  refund: unavailable,
  listRefunds: unavailable,
  listDisputes: unavailable,
  findPaymentId: unavailable,
  findSessionId: unavailable,
  readEvent: unavailable
}
