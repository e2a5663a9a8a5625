import { ModelFailure } from './failure.js'

/** No answer of a turn is nearly as long. A longer one is not read. */
const MOST_BYTES = 512 * 1024

/**
 * `fetch` for providers: it bounds the response, and follows no redirect, which would send the key to another
 * host.
 */
export const boundedFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, { ...init, redirect: 'error' })
  if (response.body === null) return response

  const { status, statusText, headers } = response
  return new Response(response.body.pipeThrough(atMost(MOST_BYTES)), { status, statusText, headers })
}

function atMost(bytes: number): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let seen = 0
  return new TransformStream({
    transform(chunk, controller) {
      seen += chunk.byteLength
      if (seen > bytes) controller.error(new ModelFailure('too_long'))
      else controller.enqueue(chunk)
    }
  })
}
