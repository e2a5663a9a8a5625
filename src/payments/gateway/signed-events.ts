import { Type } from '@sinclair/typebox'
import { Stripe } from 'stripe'
import { DomainError } from '../../shared/errors.js'
import { compileStrict } from '../../shared/validate.js'
import type { GatewayEvent } from './gateway.js'
import { fromStripeAmount } from './stripe-money.js'

const TOLERANCE_SECONDS = 300

export interface EventTrust {
  /** Several while a secret is being rotated. */
  secrets: string[]
  isLive: boolean
}

/**
 * Checks a webhook and returns what its event is about. The signature over the raw body is made with any of
 * the secrets, and the time is within ±300 s of the real clock (the SDK accepts any in the future). The
 * sandbox signs its events in the same way.
 * @throws bad_signature; bad_event for one that is signed but is no event
 */
export function readSignedEvent(
  rawBody: Buffer,
  signature: string | undefined,
  { secrets, isLive }: EventTrust
): GatewayEvent {
  if (signature === undefined || isFromTheFuture(signature)) throw new DomainError('bad_signature')

  const event = secrets.map((secret) => verified(rawBody, signature, secret)).find((found) => found !== null)
  if (event === undefined || event === null) throw new DomainError('bad_signature')
  if (!isReadable(event)) throw new DomainError('bad_event')

  return {
    ...subjectOf(event),
    id: event.id,
    type: event.type,
    isForeign: event.account != null || event.livemode !== isLive
  }
}

const Name = Type.String({ pattern: '^[\\w.-]{1,255}$' })
const Reference = Type.Optional(Type.Union([Type.Null(), Name, Type.Object({ id: Name })]))
const Text = Type.Optional(Type.Union([Type.Null(), Type.String()]))

/** The fields of an event that are read below. The others do not matter. */
const ReadableEvent = Type.Object({
  id: Name,
  type: Name,
  livemode: Type.Boolean(),
  account: Text,
  data: Type.Object({
    object: Type.Object({
      id: Type.Optional(Name),
      payment_intent: Reference,
      metadata: Type.Optional(Type.Union([Type.Null(), Type.Record(Type.String(), Type.String())])),
      client_reference_id: Text,
      currency: Text,
      amount_total: Type.Optional(Type.Union([Type.Null(), Type.Number()]))
    })
  })
})
const readable = compileStrict(ReadableEvent)

function isReadable(event: Stripe.Event): boolean {
  return readable(event).ok
}

/** The `stripe-signature` header of an event that the sandbox, or a stand-in, sends. */
export function signEvent(payload: string, secret: string): string {
  return Stripe.webhooks.generateTestHeaderString({ payload, secret })
}

function verified(rawBody: Buffer, signature: string, secret: string): Stripe.Event | null {
  try {
    return Stripe.webhooks.constructEvent(rawBody, signature, secret, TOLERANCE_SECONDS)
  } catch {
    return null
  }
}

function isFromTheFuture(signature: string): boolean {
  const timestamps = signature
    .split(',')
    .filter((part) => part.startsWith('t='))
    .map((part) => Number(part.slice(2)))

  return (
    timestamps.length !== 1 ||
    timestamps.some(
      (seconds) => !Number.isSafeInteger(seconds) || seconds > Date.now() / 1000 + TOLERANCE_SECONDS
    )
  )
}

type Subject = Omit<GatewayEvent, 'id' | 'type' | 'isForeign'>
const nothing: Subject = {
  concerns: 'nothing',
  sessionId: null,
  txnId: null,
  paymentId: null,
  amount: null,
  currency: null
}

function subjectOf(event: Stripe.Event): Subject {
  switch (event.type) {
    case 'checkout.session.completed':
    case 'checkout.session.expired':
    case 'checkout.session.async_payment_succeeded':
    case 'checkout.session.async_payment_failed':
      return sessionSubject(event.data.object)
    case 'payment_intent.succeeded':
    case 'payment_intent.payment_failed':
    case 'payment_intent.canceled':
    case 'payment_intent.processing':
      return {
        ...nothing,
        concerns: 'session',
        txnId: event.data.object.id,
        paymentId: paymentIdIn(event.data.object.metadata)
      }
    case 'charge.succeeded':
    case 'charge.failed':
      return {
        ...nothing,
        concerns: 'session',
        txnId: idOf(event.data.object.payment_intent),
        paymentId: paymentIdIn(event.data.object.metadata)
      }
    case 'charge.refunded':
    case 'charge.refund.updated':
    case 'refund.created':
    case 'refund.updated':
    case 'refund.failed':
      return {
        ...nothing,
        concerns: 'refunds',
        txnId: idOf(event.data.object.payment_intent),
        paymentId: paymentIdIn(event.data.object.metadata)
      }
    case 'charge.dispute.created':
    case 'charge.dispute.updated':
    case 'charge.dispute.closed':
    case 'charge.dispute.funds_withdrawn':
    case 'charge.dispute.funds_reinstated':
      return { ...nothing, concerns: 'disputes', txnId: idOf(event.data.object.payment_intent) }
    default:
      return nothing
  }
}

function sessionSubject(session: Stripe.Checkout.Session): Subject {
  const currency = session.currency?.toUpperCase() ?? null
  return {
    concerns: 'session',
    sessionId: session.id,
    txnId: idOf(session.payment_intent),
    paymentId: paymentIdIn(session.metadata) ?? session.client_reference_id,
    amount:
      currency === null || session.amount_total == null
        ? null
        : fromStripeAmount(session.amount_total, currency),
    currency
  }
}

/** Our payment's id, as we put it on everything that we create there. */
export function paymentIdIn(metadata: Stripe.Metadata | null | undefined): string | null {
  return metadata?.paymentId ?? null
}

export function idOf(reference: string | { id: string } | null | undefined): string | null {
  if (reference === null || reference === undefined) return null
  return typeof reference === 'string' ? reference : reference.id
}
