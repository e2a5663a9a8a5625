import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import t from '../support/tap.js'
import { twilioTransport } from '../../src/mail/index.js'

t.test(
  "an SMS goes to Twilio's REST API as it asks for it; a refusal is a failure to try again, and tells " +
    'no number',
  async (t) => {
    const requests: Array<{
      method: string | undefined
      url: string | undefined
      authorization: string | undefined
      form: URLSearchParams
    }> = []

    let status = 201

    const server = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk) => {
        body += String(chunk)
      })

      request.on('end', () => {
        requests.push({
          method: request.method,
          url: request.url,
          authorization: request.headers.authorization,
          form: new URLSearchParams(body)
        })

        response.writeHead(status, { 'content-type': 'application/json' }).end('{"message":"to +9613123456"}')
      })
    })

    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    t.teardown(() => {
      server.close()
    })

    const apiBase = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const twilio = twilioTransport({
      accountSid: 'AC123',
      authToken: 'secret',
      from: '+15005550006',
      apiBase
    })

    const message = { id: 'job', userId: 'user', to: '+961 3 123-456', text: 'انقبل حجزك' }
    await twilio.send(message)

    const [request] = requests
    t.match(request, {
      method: 'POST',
      url: '/2010-04-01/Accounts/AC123/Messages.json',
      authorization: `Basic ${Buffer.from('AC123:secret').toString('base64')}`
    })
    t.same(Object.fromEntries(request?.form ?? []), {
      To: '+9613123456',
      From: '+15005550006',
      Body: 'انقبل حجزك'
    })
    status = 429
    await t.rejects(twilio.send(message), { message: 'Twilio answered 429' })
  }
)
