import { randomBytes } from 'node:crypto'
import {
  integer,
  invalid,
  metadataOf,
  refuseBadAmount,
  refuseUnknown,
  required,
  type Form
} from './stripe-stand-in-form.js'

export interface Session {
  id: string
  object: 'checkout.session'
  status: 'open' | 'complete' | 'expired'
  payment_status: 'paid' | 'unpaid'
  amount_total: number
  currency: string
  client_reference_id: string | null
  metadata: Record<string, string>
  intentMetadata: Record<string, string>
  payment_intent: string | null
  receiptEmail: string | null
  url: string | null
  expires_at: number
}
export interface Intent {
  id: string
  object: 'payment_intent'
  amount: number
  currency: string
  status: 'succeeded' | 'requires_payment_method' | 'processing'
  metadata: Record<string, string>
}
export interface Refund {
  id: string
  object: 'refund'
  amount: number
  currency: string
  payment_intent: string
  metadata: Record<string, string>
  status: 'succeeded' | 'failed'
}
export type DisputeStatus =
  | 'needs_response'
  | 'won'
  | 'lost'
  | 'warning_needs_response'
  | 'warning_under_review'
  | 'warning_closed'
export interface Dispute {
  id: string
  object: 'dispute'
  amount: number
  currency: string
  payment_intent: string
  status: DisputeStatus
}
export interface StripeEvent {
  id: string
  object: 'event'
  type: string
  livemode: boolean
  account?: string
  created: number
  data: { object: object }
}

const newId = (prefix: string) => `${prefix}_test_${randomBytes(10).toString('hex')}`
const DAY_SECONDS = 86_400

/** What Stripe remembers, and what people do at its checkout page, its dashboard and at their bank. */
export class StripeState {
  readonly sessions = new Map<string, Session>()
  readonly intents = new Map<string, Intent>()
  readonly refunds = new Map<string, Refund>()
  readonly disputes = new Map<string, Dispute>()
  /** Everything that happened, oldest first; tests deliver it in whatever order they like. */
  readonly events: StripeEvent[] = []

  /** Methods that the account has not activated. */
  readonly inactive = new Set<string>()

  createSession(form: Form): Session {
    refuseUnknown(form, [
      /^mode$/,
      /^client_reference_id$/,
      /^(success|cancel)_url$/,
      /^locale$/,
      /^allowed_payment_method_types\[\d+\]$/,
      /^adaptive_pricing\[enabled\]$/,
      /^line_items\[0\]\[quantity\]$/,
      /^line_items\[0\]\[price_data\]\[(currency|unit_amount)\]$/,
      /^line_items\[0\]\[price_data\]\[product_data\]\[name\]$/,
      /^metadata\[\w+\]$/,
      /^payment_intent_data\[metadata\]\[\w+\]$/,
      /^payment_intent_data\[receipt_email\]$/
    ])

    if (required(form, 'mode') !== 'payment') throw invalid('Invalid mode', 'mode')
    if (!['card', 'paypal'].includes(required(form, 'allowed_payment_method_types[0]'))) {
      throw invalid('Invalid payment method type', 'allowed_payment_method_types[0]')
    }
    if (this.inactive.has(required(form, 'allowed_payment_method_types[0]'))) {
      throw invalid(
        'The payment method type provided is invalid. Please ensure it is activated in your dashboard.',
        'payment_method_types'
      )
    }
    if (!URL.canParse(required(form, 'success_url').replace('{CHECKOUT_SESSION_ID}', 'x'))) {
      throw invalid('Not a valid URL', 'success_url')
    }

    required(form, 'line_items[0][price_data][product_data][name]')

    const currency = required(form, 'line_items[0][price_data][currency]')
    const amount =
      integer(form, 'line_items[0][price_data][unit_amount]') * integer(form, 'line_items[0][quantity]')

    refuseBadAmount(amount, currency, 'line_items[0][price_data][unit_amount]')

    const receiptEmail = form.get('payment_intent_data[receipt_email]') ?? null
    if (receiptEmail !== null && !/^[!-~]+@[!-~]+\.[a-z]+$/.test(receiptEmail)) {
      throw invalid(
        `Invalid email address: ${receiptEmail}`,
        'payment_intent_data[receipt_email]',
        'email_invalid'
      )
    }

    const id = newId('cs')

    const session: Session = {
      id,
      object: 'checkout.session',
      status: 'open',
      payment_status: 'unpaid',
      amount_total: amount,
      currency,
      client_reference_id: form.get('client_reference_id') ?? null,
      metadata: metadataOf(form, 'metadata'),
      intentMetadata: metadataOf(form, 'payment_intent_data[metadata]'),
      payment_intent: null,
      receiptEmail,
      url: `https://checkout.stripe.test/c/pay/${id}`,
      expires_at: Math.floor(Date.now() / 1000) + DAY_SECONDS
    }

    this.sessions.set(id, session)
    return session
  }

  expireSession(id: string): Session {
    const session = this.session(id)
    if (session.status !== 'open') {
      throw invalid('Only Checkout Sessions with a status in ["open"] can be expired.', 'session')
    }

    Object.assign(session, { status: 'expired', url: null })
    this.emit('checkout.session.expired', session)

    return session
  }

  createRefund(form: Form): Refund {
    refuseUnknown(form, [/^payment_intent$/, /^amount$/, /^reason$/, /^metadata\[\w+\]$/])
    const intent = this.intent(required(form, 'payment_intent'))
    return this.refund(intent, integer(form, 'amount'), metadataOf(form, 'metadata'))
  }

  session(id: string): Session {
    const session = this.sessions.get(id)
    if (session === undefined) throw invalid(`No such checkout.session: ${id}`, 'session', 'resource_missing')
    return session
  }

  intent(id: string): Intent {
    const intent = this.intents.get(id)
    if (intent === undefined) throw invalid(`No such payment_intent: ${id}`, 'intent', 'resource_missing')
    return intent
  }

  // What people do.

  /** The client pays. False when the session is no longer open: the page would say so. */
  pay(sessionId: string): boolean {
    const session = this.session(sessionId)
    if (session.status !== 'open') return false

    const intent = this.makeIntent(session, 'succeeded')
    Object.assign(session, {
      status: 'complete',
      payment_status: 'paid',
      payment_intent: intent.id,
      url: null
    })

    this.emit('payment_intent.succeeded', intent)
    this.emit('checkout.session.completed', session)

    return true
  }

  /** The card is declined: the session stays open for another try. */
  decline(sessionId: string): void {
    const session = this.session(sessionId)
    if (session.status !== 'open') return
    this.emit('payment_intent.payment_failed', { ...this.makeIntent(session, 'requires_payment_method') })
  }

  /** A slow payment method fails after the checkout: the session is complete, without money. */
  failLater(sessionId: string): void {
    const session = this.session(sessionId)
    if (session.status !== 'open') return

    const intent = this.makeIntent(session, 'requires_payment_method')
    Object.assign(session, { status: 'complete', payment_intent: intent.id, url: null })
    this.emit('checkout.session.async_payment_failed', session)
  }

  /** Somebody refunds in the dashboard. */
  refundByHand(intentId: string, amount: number): Refund {
    return this.refund(this.intent(intentId), amount, {})
  }

  /** The bank of the client sends a refund back. */
  failRefund(refundId: string): void {
    const refund = this.refunds.get(refundId)
    if (refund === undefined) throw new Error('no such refund')

    refund.status = 'failed'
    this.emit('refund.failed', refund)
  }

  dispute(intentId: string, amount: number): Dispute {
    const intent = this.intent(intentId)

    const dispute: Dispute = {
      id: newId('dp'),
      object: 'dispute',
      amount,
      currency: intent.currency,
      payment_intent: intent.id,
      status: 'needs_response'
    }

    this.disputes.set(dispute.id, dispute)
    this.emit('charge.dispute.created', dispute)

    return dispute
  }

  /** The client's bank only asks: no money is taken, and the charge can still be refunded. */
  inquire(intentId: string, amount: number): Dispute {
    const intent = this.intent(intentId)

    const dispute: Dispute = {
      id: newId('dp'),
      object: 'dispute',
      amount,
      currency: intent.currency,
      payment_intent: intent.id,
      status: 'warning_needs_response'
    }

    this.disputes.set(dispute.id, dispute)
    this.emit('charge.dispute.created', dispute)

    return dispute
  }

  closeDispute(id: string, status: 'won' | 'lost' | 'warning_closed'): void {
    this.changeDispute(id, status, 'charge.dispute.closed')
  }

  /** A bank goes on with an inquiry, or changes its mind about a dispute that was over. */
  changeDispute(
    id: string,
    status: DisputeStatus,
    type: `charge.dispute.${'updated' | 'closed' | 'funds_withdrawn' | 'funds_reinstated'}`
  ): void {
    const dispute = this.disputes.get(id)
    if (dispute === undefined) throw new Error('no such dispute')

    dispute.status = status
    this.emit(type, dispute)
  }

  /** What we hold at Stripe, in its units: charged, less what went back. */
  balance(): number {
    const charged = [...this.intents.values()]
      .filter((intent) => intent.status === 'succeeded')
      .reduce((sum, { amount }) => sum + amount, 0)
    const refunded = [...this.refunds.values()]
      .filter((refund) => refund.status === 'succeeded')
      .reduce((sum, { amount }) => sum + amount, 0)
    const lost = [...this.disputes.values()]
      .filter((dispute) => dispute.status === 'lost')
      .reduce((sum, { amount }) => sum + amount, 0)

    return charged - refunded - lost
  }

  charges(): Intent[] {
    return [...this.intents.values()].filter((intent) => intent.status === 'succeeded')
  }

  private makeIntent(session: Session, status: Intent['status']): Intent {
    const intent: Intent = {
      id: newId('pi'),
      object: 'payment_intent',
      amount: session.amount_total,
      currency: session.currency,
      status,
      metadata: session.intentMetadata
    }

    this.intents.set(intent.id, intent)
    return intent
  }

  private refund(intent: Intent, amount: number, metadata: Record<string, string>): Refund {
    if (intent.status !== 'succeeded') {
      throw invalid('This PaymentIntent does not have a successful charge to refund.', 'payment_intent')
    }

    const open = [...this.disputes.values()].some(
      (dispute) =>
        dispute.payment_intent === intent.id &&
        (dispute.status === 'needs_response' || dispute.status === 'lost')
    )

    if (open) throw invalid('The charge has been charged back.', 'payment_intent', 'charge_disputed')

    const sent = [...this.refunds.values()]
      .filter((other) => other.payment_intent === intent.id && other.status === 'succeeded')
      .reduce((sum, other) => sum + other.amount, 0)

    if (amount <= 0) {
      throw invalid('This value must be greater than or equal to 1.', 'amount', 'parameter_invalid_integer')
    }
    if (sent === intent.amount) {
      throw invalid('The charge has already been refunded.', 'payment_intent', 'charge_already_refunded')
    }
    if (sent + amount > intent.amount) {
      throw invalid('Refund amount is greater than unrefunded amount on charge', 'amount')
    }

    const refund: Refund = {
      id: newId('re'),
      object: 'refund',
      amount,
      currency: intent.currency,
      payment_intent: intent.id,
      metadata,
      status: 'succeeded'
    }

    this.refunds.set(refund.id, refund)

    // A refund of the whole charge is how an inquiry ends.
    if (sent + amount === intent.amount) {
      for (const dispute of this.disputes.values()) {
        if (dispute.payment_intent === intent.id && dispute.status.startsWith('warning_')) {
          this.closeDispute(dispute.id, 'warning_closed')
        }
      }
    }

    this.emit('charge.refunded', {
      id: newId('ch'),
      object: 'charge',
      payment_intent: intent.id,
      amount_refunded: sent + amount,
      metadata: intent.metadata
    })

    return refund
  }

  private emit(type: string, object: object): void {
    this.events.push({
      id: newId('evt'),
      object: 'event',
      type,
      livemode: false,
      created: Math.floor(Date.now() / 1000),
      data: { object: structuredClone(object) }
    })
  }
}
