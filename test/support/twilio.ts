import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Test } from 'tap'

export interface TextMessage {
  to: string
  text: string
}
export interface TwilioStandIn {
  /** What a server needs to send by it. */
  environment: Record<string, string>
  received: TextMessage[]
  /** What every message is answered with; from 400 on it counts as not taken. */
  status: number
}

/** The end of Twilio's API that takes messages, on loopback. */
export async function startTwilio(t: Test): Promise<TwilioStandIn> {
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += String(chunk)
    })
    request.on('end', () => {
      const form = new URLSearchParams(body)
      if (state.status < 400) state.received.push({ to: form.get('To') ?? '', text: form.get('Body') ?? '' })
      response.writeHead(state.status, { 'content-type': 'application/json' }).end('{}')
    })
  })

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => {
    server.close()
  })

  const state: TwilioStandIn = {
    environment: {
      TWILIO_ACCOUNT_SID: 'AC123',
      TWILIO_AUTH_TOKEN: 'secret',
      TWILIO_FROM: '+15005550006',
      TWILIO_API_BASE: `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    },
    received: [],
    status: 201
  }

  return state
}
