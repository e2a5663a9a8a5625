import { Stripe } from 'stripe'
import {
  type GatewayDispute,
  type GatewayOutcome,
  type GatewayRefund,
  type OpenedSession,
  type PaymentGateway,
  type PaymentMethod,
  type SessionState,
  GatewayError,
  METHOD_REFUSED,
  paidUrl,
  RECEIPT_REFUSED
} from './gateway.js'
import { idOf, paymentIdIn, readSignedEvent } from './signed-events.js'
import { fromStripeAmount, toStripeAmount } from './stripe-money.js'
import { timeFor } from '../../shared/deadline.js'
import { createLinks } from '../../shared/links.js'

export interface StripeSettings {
  secretKey: string
  /** Several, separated by commas, while a secret is being rotated. */
  webhookSecret: string
  /** Another host than Stripe's, such as a stand-in. */
  apiBase?: string | undefined
  /** Where clients are sent back to. */
  publicUrl: string
  /** None: to a page of the server. */
  appUrl?: string | null
  timeoutMilliseconds?: number
  /** How often the SDK tries again by itself, with the same key. */
  networkRetries?: number
  readsPerSecond?: number
}

const TIMEOUT_MILLISECONDS = 10_000
const NETWORK_RETRIES = 1
/** Two requests each: a fifth of what Stripe allows a live account, and within what it allows a test one. */
const READS_PER_SECOND = 10

// Apple Pay is a card in a wallet; PayPal is a payment method of Stripe's.
const methodTypes: Record<PaymentMethod, 'card' | 'paypal'> = {
  stripe: 'card',
  applepay: 'card',
  paypal: 'paypal'
}

/** Stripe Checkout. Every call that changes something carries the key of our row. */
export function createStripeGateway(settings: StripeSettings): PaymentGateway {
  const stripe = new Stripe(settings.secretKey, {
    ...hostOf(settings.apiBase),
    timeout: settings.timeoutMilliseconds ?? TIMEOUT_MILLISECONDS,
    maxNetworkRetries: settings.networkRetries ?? NETWORK_RETRIES,
    telemetry: false,
    httpClient: boundedHttpClient()
  })

  const links = createLinks({ publicUrl: settings.publicUrl, appUrl: settings.appUrl ?? null })
  const trust = {
    secrets: settings.webhookSecret.split(',').map((secret) => secret.trim()),
    isLive: settings.secretKey.includes('_live_')
  }

  return {
    name: 'stripe',
    returnUrl: links.afterCheckout,
    readsPerSecond: settings.readsPerSecond ?? READS_PER_SECOND,

    async openSession(order) {
      const metadata = { paymentId: order.paymentId, bookingId: order.bookingId }

      const session = await asked(() =>
        stripe.checkout.sessions.create(
          {
            mode: 'payment',
            client_reference_id: order.paymentId,
            allowed_payment_method_types: [methodTypes[order.method]],
            line_items: [
              {
                quantity: 1,
                price_data: {
                  currency: order.currency.toLowerCase(),
                  unit_amount: toStripeAmount(order.amount, order.currency),
                  product_data: { name: order.description }
                }
              }
            ],
            // Stripe would show other currencies, and the amount must be exactly ours.
            adaptive_pricing: { enabled: false },
            // Checkout has no Arabic; "auto" follows the browser.
            locale: order.locale === 'en' ? 'en' : 'auto',
            metadata,
            payment_intent_data: {
              metadata,
              ...(order.receiptEmail === null ? {} : { receipt_email: order.receiptEmail })
            },
            success_url: paidUrl(order.returnUrl, '{CHECKOUT_SESSION_ID}'),
            cancel_url: order.returnUrl
          },
          { idempotencyKey: order.key }
        )
      )

      return openedSession(session)
    },

    async readSession(sessionId) {
      return await sessionState(stripe, await asked(() => stripe.checkout.sessions.retrieve(sessionId)))
    },

    async closeSession(sessionId) {
      try {
        return await sessionState(stripe, await asked(() => stripe.checkout.sessions.expire(sessionId)))
      } catch (error) {
        if (!(error instanceof GatewayError) || error.outcome !== 'refused') throw error
        return await this.readSession(sessionId)
      }
    },

    async refund(order) {
      return refundOf(
        await asked(() =>
          stripe.refunds.create(
            {
              payment_intent: order.txnId,
              amount: toStripeAmount(order.amount, order.currency),
              metadata: { refundId: order.refundId, paymentId: order.paymentId }
            },
            { idempotencyKey: order.key }
          )
        )
      )
    },

    async listRefunds(txnId) {
      return (await all(() => stripe.refunds.list({ payment_intent: txnId, limit: 100 }))).map(refundOf)
    },

    async listDisputes(txnId) {
      return (await all(() => stripe.disputes.list({ payment_intent: txnId, limit: 100 }))).map(disputeOf)
    },

    async findPaymentId(txnId) {
      return paymentIdIn((await asked(() => stripe.paymentIntents.retrieve(txnId))).metadata)
    },

    async findSessionId(txnId) {
      return (
        (await asked(() => stripe.checkout.sessions.list({ payment_intent: txnId, limit: 1 }))).data[0]?.id ??
        null
      )
    },

    readEvent: (rawBody, signature) => readSignedEvent(rawBody, signature, trust)
  }
}

function hostOf(apiBase: string | undefined): Pick<Stripe.StripeConfig, 'host' | 'port' | 'protocol'> {
  if (apiBase === undefined) return {}

  const url = new URL(apiBase)
  const protocol = url.protocol === 'http:' ? 'http' : 'https'
  const usualPort = protocol === 'http' ? 80 : 443

  return { protocol, host: url.hostname, port: url.port === '' ? usualPort : url.port }
}

function openedSession(session: Stripe.Checkout.Session): OpenedSession {
  if (session.url === null) throw new GatewayError('refused', 'session_not_open', null)
  return { id: session.id, url: session.url, expiresAt: new Date(session.expires_at * 1000) }
}

async function sessionState(stripe: Stripe, session: Stripe.Checkout.Session): Promise<SessionState> {
  const currency = session.currency?.toUpperCase() ?? ''
  const txnId = idOf(session.payment_intent)

  return {
    id: session.id,
    status: await statusOf(stripe, session, txnId),
    amount: fromStripeAmount(session.amount_total ?? NaN, currency),
    currency,
    paymentId: paymentIdIn(session.metadata) ?? session.client_reference_id,
    txnId
  }
}

/**
 * A declined card leaves its session open: the client may try another. Only a finished session without money
 * has failed.
 */
async function statusOf(
  stripe: Stripe,
  session: Stripe.Checkout.Session,
  txnId: string | null
): Promise<SessionState['status']> {
  if (session.payment_status === 'paid') return 'paid'
  if (session.status === 'expired') return 'expired'
  if (session.status === 'open' || txnId === null) return 'open'

  const intent = await asked(() => stripe.paymentIntents.retrieve(txnId))
  return intent.status === 'canceled' || intent.status === 'requires_payment_method' ? 'failed' : 'open'
}

function refundOf(refund: Stripe.Refund): GatewayRefund {
  const currency = refund.currency.toUpperCase()
  return {
    id: refund.id,
    refundId: refund.metadata?.refundId ?? null,
    amount: fromStripeAmount(refund.amount, currency),
    currency,
    status: refund.status === 'failed' || refund.status === 'canceled' ? 'failed' : 'sent'
  }
}

function disputeOf(dispute: Stripe.Dispute): GatewayDispute {
  const currency = dispute.currency.toUpperCase()
  return {
    id: dispute.id,
    amount: fromStripeAmount(dispute.amount, currency),
    currency,
    status: disputeStatus(dispute.status)
  }
}

/**
 * A warning (an inquiry) takes no money; a closed one counts as won. The money of a lost dispute is gone
 * while it is appealed.
 */
function disputeStatus(status: Stripe.Dispute['status']): GatewayDispute['status'] {
  if (status === 'warning_needs_response' || status === 'warning_under_review') return 'inquiry'
  if (status === 'lost' || status === 'appeal_needs_response' || status === 'appeal_under_review') {
    return 'lost'
  }

  return status === 'won' || status === 'warning_closed' || status === 'prevented' ? 'won' : 'open'
}

async function all<T extends { id: string }>(list: () => Stripe.ApiListPromise<T>): Promise<T[]> {
  return await asked(async () => await list().autoPagingToArray({ limit: 1_000 }))
}

async function asked<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    if (error instanceof Stripe.errors.StripeError) {
      throw new GatewayError(outcomeOf(error), codeOf(error), error)
    }

    throw error
  }
}

const METHOD_PARAMETER = /^(allowed_)?payment_method_types/
const RECEIPT_PARAMETER = 'payment_intent_data[receipt_email]'
const METHOD_CODES = [
  'payment_method_unactivated',
  'payment_method_currency_mismatch',
  'payment_method_not_available'
]

/**
 * Stripe has no single code for a method that the account has not activated: some answers name only the
 * parameter.
 */
function codeOf(error: Stripe.errors.StripeError): string {
  if (outcomeOf(error) !== 'refused') return error.code ?? error.type
  if (error.param === RECEIPT_PARAMETER) return RECEIPT_REFUSED

  const isAboutMethod = METHOD_PARAMETER.test(error.param ?? '') || METHOD_CODES.includes(error.code ?? '')
  return isAboutMethod ? METHOD_REFUSED : (error.code ?? error.type)
}

function outcomeOf(error: Stripe.errors.StripeError): GatewayOutcome {
  const status = error.statusCode ?? 0
  // Only an answer of Stripe itself has a request id. An answer of something in between says nothing about
  // what Stripe does.
  if (status >= 500) return error.requestId === undefined ? 'unreachable' : 'failed'
  return [400, 402, 403, 404].includes(status) ? 'refused' : 'unreachable'
}

/**
 * Time that is reserved for answering that Stripe did not answer, and for the pause before Stripe's library
 * tries again.
 */
const RESERVE_MILLISECONDS = 1000

/** Stripe's own HTTP client, with no call longer than its request may take. */
function boundedHttpClient(): Stripe.HttpClient {
  const client = Stripe.createNodeHttpClient()
  return {
    getClientName: () => client.getClientName(),
    makeRequest: async (host, port, path, method, headers, body, protocol, timeout) =>
      await client.makeRequest(
        host,
        port,
        path,
        method,
        headers,
        body,
        protocol,
        timeFor(timeout, RESERVE_MILLISECONDS)
      )
  }
}
