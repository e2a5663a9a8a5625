import { connect as connectTcp } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import t from '../support/tap.js'
import { connect } from '../../drizzle/client.js'
import { enqueue } from '../../src/shared/jobs.js'
import { newId } from '../../src/shared/ids.js'
import { testApp } from '../support/app.js'
import { makeUser } from '../support/people.js'
import { heard, openSocket } from '../support/sockets.js'

const secret = 'scrape-me-if-you-may.with.dots'
const withToken = { authorization: `Bearer ${secret}` }

t.test('what an operator sees', async (t) => {
  const { app, db, market, as } = await testApp(t, { METRICS_TOKEN: secret })
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  const read = async () => (await app.inject({ url: '/metrics', headers: withToken })).body

  await t.test('only an admin and whoever holds METRICS_TOKEN read it', async (t) => {
    const status = async (headers: Record<string, string>) =>
      (await app.inject({ url: '/metrics', headers })).statusCode
    t.equal(await status(withToken), 200)
    t.equal(await status(as(await makeUser(db, { role: 'admin' }))), 200)
    t.equal(await status(as(await makeUser(db))), 403)

    for (const authorization of [
      '',
      'Bearer',
      'Bearer ',
      `Bearer ${secret.slice(0, -1)}`,
      `Bearer ${secret}x`,
      `bearer ${secret}`,
      secret
    ]) {
      t.equal(await status({ authorization }), 401, authorization)
    }

    t.equal(
      (await app.inject({ url: '/api/admin/stats', headers: withToken })).statusCode,
      401,
      'it opens no other door'
    )
  })

  await t.test('it is Prometheus text that every scraper reads, with the process beside us', async (t) => {
    const answer = await app.inject({ url: '/metrics', headers: withToken })
    t.match(answer.headers, { 'content-type': /^text\/plain; version=0\.0\.4/, 'cache-control': 'no-store' })

    for (const line of answer.body.split('\n')) {
      t.match(line, /^$|^# (HELP|TYPE) |^[a-z_:][a-z0-9_:]*(\{[^{}]*\})? [-+0-9.eEInfNa]+$/)
    }

    for (const name of [
      'process_cpu_seconds_total',
      'nodejs_eventloop_lag_seconds',
      'nodejs_heap_size_used_bytes'
    ]) {
      t.match(answer.body, name)
    }
  })

  await t.test(
    'requests are counted by the pattern of their route: no id, no search and no unknown address ' +
      'becomes a label',
    async (t) => {
      const id = newId()
      for (let count = 0; count < 3; count++) await app.inject({ url: `/api/services/${id}?q=canary` })
      await app.inject({ url: `/nowhere/${id}` })
      await app.inject({ url: '/api/auth/me' })

      const body = await read()
      t.match(
        body,
        'taskego_http_request_seconds_count{method="GET",route="/api/auth/me",status="4xx"} 1\n',
        'also when they were refused at the door'
      )
      t.match(
        body,
        'taskego_http_request_seconds_count{method="GET",route="/api/services/:id",status="4xx"} 3\n'
      )
      t.match(body, /taskego_http_request_seconds_count\{method="GET",route="none",status="4xx"\} [1-9]/)
      t.notMatch(body, id)
      t.notMatch(body, 'canary')
    }
  )

  await t.test('whoever hangs up is counted as such and is not for ever in flight', async (t) => {
    const { port } = new URL(url)
    const socket = connectTcp(Number(port), '127.0.0.1', () =>
      socket.write(
        'POST /api/auth/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ' +
          '100\r\n\r\n{'
      )
    )

    await pause(100)
    t.match(await read(), 'taskego_http_requests_in_flight 2\n', 'it and this reading')
    socket.destroy()
    await pause(100)

    const body = await read()
    t.match(body, 'taskego_http_requests_in_flight 1\n')
    t.match(body, 'route="/api/auth/login",status="aborted"} 1\n')
  })

  await t.test('waiting jobs, open sockets and the database are there', async (t) => {
    const user = await makeUser(db)
    await enqueue(market, 'mail:verify', { userId: newId() })

    const socket = openSocket(t, url, app.jwt.sign({ sub: user.id, sid: user.sessionId }))
    await heard(socket, 'connect')

    const body = await read()
    t.match(body, /taskego_jobs\{state="(created|active|completed)"\} [1-9]\d*\n/)
    t.match(body, /taskego_jobs_oldest_due_seconds [0-9.]+\n/)
    t.match(body, 'taskego_sockets 1\n')

    for (const line of [
      'refunds_due{state="refused"} 0',
      'disputes{state="open"} 0',
      'payment_reading_late_seconds 0'
    ]) {
      t.match(body, `taskego_${line}\n`)
    }

    t.match(body, 'taskego_database_up 1\n')
    t.match(body, /taskego_database_round_trip_seconds 0\.\d+\n/)
  })

  await t.test('turns of the concierge and what they took are counted', async (t) => {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/ai/chat',
      headers: as(await makeUser(db)),
      payload: { message: 'hello' }
    })

    t.equal(answer.statusCode, 200)

    const body = await read()
    t.match(body, 'taskego_ai_turns_total{provider="offline",model="offline"} 1\n')
    t.match(body, /taskego_ai_tokens_total\{provider="offline",model="offline",direction="in"\} \d+\n/)
    t.match(
      await read(),
      'taskego_ai_turns_total{provider="offline",model="offline"} 1\n',
      'reading twice counts once'
    )
  })

  await t.test(
    "a flood from the same address blinds neither its operator nor the gateway's events",
    async (t) => {
      let last = 0
      for (let count = 0; count <= 600; count++) {
        last = (await app.inject({ url: `/nowhere/${count}` })).statusCode
      }

      t.equal(last, 429)
      t.match(await read(), /route="none",status="4xx"\} 60\d\n/)

      for (const address of ['/metrics', '/health']) {
        t.equal((await app.inject({ url: address, headers: withToken })).statusCode, 200)
      }

      t.equal(
        (
          await app.inject({
            method: 'POST',
            url: '/api/payments/webhook',
            headers: { 'content-type': 'application/json' },
            payload: '{}'
          })
        ).statusCode,
        400,
        'refused for its signature, not its number'
      )
    }
  )
})

t.test(
  'without its database a server still tells what it measures, and that the database is away',
  async (t) => {
    const nowhere = 'postgres://127.0.0.1:1/none'
    const { app } = await testApp(
      t,
      { NODE_ENV: 'production', DATABASE_URL: nowhere, METRICS_TOKEN: secret },
      connect({ url: nowhere, max: 1, prepare: true })
    )

    const { statusCode, body } = await app.inject({ url: '/metrics', headers: withToken })
    t.equal(statusCode, 200)
    t.match(body, 'taskego_database_up 0\n')
    t.match(body, 'nodejs_eventloop_lag_seconds')
  }
)
