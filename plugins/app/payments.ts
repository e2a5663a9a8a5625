import type { FastifyInstance } from 'fastify'
import fp from 'fastify-plugin'
import { randomBytes } from 'node:crypto'
import {
  createSandboxGateway,
  createStripeGateway,
  noGateway,
  settleOutside,
  sweepPayments,
  type PaymentGateway,
  type SandboxGateway
} from '../../src/payments/index.js'
import { withoutDeadline } from '../../src/shared/deadline.js'
import { MINUTE } from '../../src/shared/time.js'

declare module 'fastify' {
  interface FastifyInstance {
    gateway: PaymentGateway
    /** The same gateway, where it is the sandbox: only then its checkout page exists. */
    sandbox: SandboxGateway | null
    /** Calls to the gateway that a commit caused and that still run. */
    gatewayCalls: Set<Promise<void>>
    /** Sends due refunds, asks about open sessions, and reads captured payments again. */
    sweepPayments: () => Promise<void>
  }
}

/** A Stripe key selects Stripe. Without one it is the sandbox, and in production no gateway. */
export default fp(
  async (fastify) => {
    const sandbox = hasSandbox(fastify)
      ? createSandboxGateway({
          market: fastify.market,
          publicUrl: fastify.env.PUBLIC_URL,
          appUrl: fastify.env.APP_URL,
          webhookSecret: randomBytes(32).toString('hex')
        })
      : null

    fastify.decorate('sandbox', sandbox)
    fastify.decorate('gateway', sandbox ?? stripe(fastify) ?? noGateway)
    fastify.decorate('gatewayCalls', new Set<Promise<void>>())

    const stopping = new AbortController()
    // A long sweep ends after its current item. The next server continues from there.
    fastify.addHook('preClose', async () => stopping.abort())
    fastify.decorate('sweepPayments', async () => {
      const swept = await sweepPayments(fastify.market, fastify.gateway, { stop: stopping.signal })
      if (swept.refundsWaiting > 0) fastify.log.warn(swept, 'refunds wait for the gateway')
      if (swept.found > 0) fastify.log.warn(swept, 'the gateway knew what no event had told us')
    })
    followCommits(fastify)
    sweepRegularly(fastify)
  },
  { name: 'payments', dependencies: ['env', 'market', 'drain', 'outage'] }
)

function hasSandbox({ env }: FastifyInstance): boolean {
  return env.STRIPE_SECRET_KEY === undefined && env.NODE_ENV !== 'production'
}

function stripe({ env }: FastifyInstance): PaymentGateway | null {
  if (env.STRIPE_SECRET_KEY === undefined || env.STRIPE_WEBHOOK_SECRET === undefined) return null

  return createStripeGateway({
    secretKey: env.STRIPE_SECRET_KEY,
    webhookSecret: env.STRIPE_WEBHOOK_SECRET,
    apiBase: env.STRIPE_API_BASE,
    publicUrl: env.PUBLIC_URL,
    appUrl: env.APP_URL
  })
}

/** Does at once what a commit has made due at the gateway. What fails is left to the sweep. */
function followCommits(fastify: FastifyInstance): void {
  const stop = fastify.events.subscribe((event) => {
    if (event.name !== 'payments:due') return

    track(
      fastify,
      withoutDeadline(
        async () => await settleOutside(fastify.market, fastify.gateway, event.payload.bookingId)
      )
    )
  })

  fastify.addHook('preClose', async () => {
    stop()
    await fastify.finish(Promise.all(fastify.gatewayCalls))
  })
}

function sweepRegularly(fastify: FastifyInstance): void {
  let isSweeping = false

  // A sweep that takes longer than the pause between two keeps the gateway's pace, and no second one joins
  // it.
  const sweep = () => {
    if (isSweeping) return

    isSweeping = true

    track(
      fastify,
      fastify.sweepPayments().finally(() => {
        isSweeping = false
      })
    )
  }

  const timer = setInterval(sweep, fastify.market.rules.paymentSweepMinutes * MINUTE)
  timer.unref()

  // The first sweep does not wait a quarter of an hour for what the last run left undone.
  fastify.addHook('onReady', async () => sweep())
  fastify.addHook('preClose', async () => clearInterval(timer))
}

function track(fastify: FastifyInstance, work: Promise<void>): void {
  const call = work
    .catch((error: unknown) => {
      if (!fastify.outage.covers(error)) {
        fastify.log.error({ err: error }, 'a call to the payment gateway failed; the sweep will try again')
      }
    })
    .finally(() => fastify.gatewayCalls.delete(call))

  fastify.gatewayCalls.add(call)
}
