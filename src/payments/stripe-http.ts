import { Stripe } from 'stripe'
import { timeFor } from '../shared/deadline.js'

/**
 * What is left of a request's time for saying that Stripe did not answer, and for the pause before Stripe's
 * library tries again.
 */
const RESERVE_MILLISECONDS = 1000

/** Stripe's own HTTP client, but no call takes longer than the request on whose behalf it is made may. */
export function boundedHttpClient(): Stripe.HttpClient {
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
