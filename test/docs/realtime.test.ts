import addFormatsModule from 'ajv-formats'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import t from '../support/tap.js'
import { listen, type Pushes } from '../../docs/client/listen.js'
import { supportTickets } from '../../drizzle/schema/index.js'
import { banUser } from '../../src/moderation/index.js'
import type { EventName } from '../../src/shared/events.js'
import { testApp } from '../support/app.js'
import { actorOf, makeProvider, makeService, makeUser } from '../support/people.js'

/** Whether an event goes over the wire; the compiler asks for every new one. */
const isPushed: Record<EventName, boolean> = {
  notification: true,
  'booking:updated': true,
  'service:updated': true,
  message: true,
  'ticket:updated': true,
  'conversation:message': true,
  'admin:action': true,
  log: true,
  'admin:scopes': false,
  'sessions:revoked': false,
  'payments:due': false,
  'payments:alarm': false,
  'jobs:due': false,
  'clock:moved': false
}
const pushed = Object.entries(isPushed)
  .filter(([, isOnWire]) => isOnWire)
  .map(([name]) => name)
const components: Record<string, string> = {
  notification: 'Notification',
  'booking:updated': 'Booking',
  'service:updated': 'Service',
  message: 'Message',
  'ticket:updated': 'Ticket',
  log: 'LogEntry'
}

const others: Record<string, object> = {
  'admin:action': { type: 'object', required: ['type'], properties: { type: { type: 'string' } } },
  'conversation:message': {
    type: 'object',
    required: ['conversationId', 'message'],
    additionalProperties: false,
    properties: {
      conversationId: { type: 'string', format: 'uuid' },
      message: { $ref: 'document#/components/schemas/ConversationMessage' }
    }
  }
}

const page = readFileSync('docs/realtime.md', 'utf8')
const ajv = new Ajv2020({ strict: false })
addFormatsModule.default(ajv)
for (const name of ['int32', 'int64', 'binary']) ajv.addFormat(name, true)
ajv.addSchema(JSON.parse(readFileSync('docs/openapi.json', 'utf8')), 'document')

/** What is wrong with a payload of this event; null when nothing is. */
function faultOf(event: string, payload: unknown): string | null {
  const component = components[event]
  const validate = ajv.compile(
    component === undefined ? (others[event] ?? false) : { $ref: `document#/components/schemas/${component}` }
  )

  return validate(payload) ? null : ajv.errorsText(validate.errors)
}

t.test(
  'docs/realtime.md tells of every event that goes over the wire, with an example of the public shape',
  async (t) => {
    for (const event of pushed) {
      const example = new RegExp(`^### \`${event}\`$[^#]*?\`\`\`json\n([^]*?)\`\`\``, 'm').exec(page)?.[1]
      t.ok(page.includes(`| \`${event}\` |`), `${event} is in the table`)

      if (example === undefined) t.fail(`${event} has no example`)
      else t.equal(faultOf(event, JSON.parse(example)), null, event)
    }

    t.ok(
      page.includes(readFileSync('docs/client/listen.ts', 'utf8').trimEnd()),
      'its code is docs/client/listen.ts as it is'
    )
  }
)

t.test(
  'the example client hears what the page tells, in the shape that it tells, until its session ends',
  async (t) => {
    const server = await testApp(t)
    const { db, market } = server
    const baseUrl = await server.app.listen({ port: 0, host: '127.0.0.1' })
    const [client, provider, admin] = [
      await makeUser(db),
      await makeProvider(db),
      await makeUser(db, { role: 'admin' })
    ]

    const service = await makeService(db, provider.id)
    let caughtUp = 0
    const signedOut: string[] = []
    const heard: Array<{ event: string; payload: unknown }> = []

    for (const [name, user] of Object.entries({ client, provider, admin })) {
      const socket = listen({
        baseUrl,
        token: async () => server.as(user).authorization.slice('Bearer '.length),
        catchUp: () => {
          caughtUp++
        },
        signedOut: () => {
          signedOut.push(name)
        }
      })

      t.teardown(() => {
        socket.disconnect()
      })

      for (const event of pushed as Array<keyof Pushes>) {
        socket.on(event, (payload: unknown) => {
          heard.push({ event, payload })
        })
      }

      await until(() => socket.connected)
    }

    t.equal(caughtUp, 3, 'each was told to catch up')

    const send = async (user: typeof client, method: 'POST' | 'PUT', url: string, payload: object) => {
      const answer = await server.app.inject({ method, url, payload, headers: server.as(user) })
      t.ok(answer.statusCode < 300, `${method} ${url}: ${answer.statusCode} ${answer.body.slice(0, 200)}`)
      return answer.json<{ id: string; conversationId?: string }>()
    }

    const day = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)
    const { id } = await send(client, 'POST', '/api/bookings/create', {
      serviceId: service.id,
      scheduledAt: `${day}T09:00:00.000Z`
    })

    await send(client, 'POST', `/api/bookings/${id}/messages`, {
      text: 'The leak is under the kitchen sink.'
    })
    await send(admin, 'PUT', `/api/admin/services/${service.id}`, { price: 5000, reason: 'Asked by mail' })
    await send(admin, 'POST', `/api/bookings/${id}/cancel`, { reason: 'The provider is ill' })
    const { conversationId } = await send(client, 'POST', '/api/ai/chat', {
      message: 'I want to talk to a person'
    })
    const [ticket] = await db.select().from(supportTickets)
    t.equal(ticket?.aboutId, conversationId)
    await send(admin, 'POST', `/api/admin/tickets/${ticket?.id}/messages`, { text: 'Hello', version: 1 })
    await until(() => pushed.every((event) => heard.some((one) => one.event === event)))

    for (const event of pushed) {
      const payloads = heard
        .filter((one) => one.event === event)
        .map(({ payload }) => faultOf(event, payload))
      t.ok(payloads.length > 0, `${event} was heard`)
      t.same(
        payloads.filter((fault) => fault !== null),
        [],
        event
      )
    }

    await banUser(market, actorOf(admin), { userId: client.id, banned: true, reason: 'Fake bookings' })
    await until(() => signedOut.length > 0)
    t.same(signedOut, ['client'], 'a ban ends that socket alone, and the app is told to show its sign-in')
  }
)

/** Waits for what comes over the wire. */
async function until(isTrue: () => boolean): Promise<void> {
  const end = Date.now() + 15_000
  while (!isTrue()) {
    if (Date.now() > end) throw new Error('it did not come in time')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
