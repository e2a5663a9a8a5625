import { readdirSync } from 'node:fs'
import postgres from 'postgres'
import t from 'tap'
import { connect, migrate, migrationsFolder } from '../../drizzle/client.js'
import { system } from '../../src/shared/actor.js'
import { audit } from '../../src/shared/audit.js'
import { sqlState } from '../../src/shared/errors.js'
import { raceDatabase, testDatabaseUrl } from '../support/database.js'
import { makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'

t.test(
  'servers that start at once on an empty database all come up, on one schema, migrated once',
  async (t) => {
    if (testDatabaseUrl === undefined) throw new Error('race tests need TEST_DATABASE_URL')

    const name = `taskego_migrations_${process.pid}`
    const admin = postgres(testDatabaseUrl, { max: 1, onnotice: () => {} })

    await admin.unsafe(`create database ${name}`)
    t.teardown(async () => {
      await admin.unsafe(`drop database if exists ${name} with (force)`)
      await admin.end()
    })

    const url = new URL(testDatabaseUrl)
    url.pathname = `/${name}`

    const servers = Array.from({ length: 4 }, () => connect({ url: url.href, max: 3, prepare: true }))
    const outcomes = await Promise.allSettled(servers.map((server) => migrate(server)))

    t.same(
      outcomes.map((outcome) => outcome.status),
      ['fulfilled', 'fulfilled', 'fulfilled', 'fulfilled']
    )

    const [first] = servers
    if (first === undefined) throw new Error('no server')

    const applied = await first.sql`select count(*)::int as count from drizzle.__drizzle_migrations`
    t.same(applied, [
      { count: readdirSync(migrationsFolder()).filter((file) => file.endsWith('.sql')).length }
    ])
    await t.resolves(migrate(first), 'a rerun changes nothing')
    await Promise.all(servers.map((server) => server.close()))
  }
)

t.test(
  'what the database itself refuses: overlap, empty and unbounded ranges, a changed audit log',
  async (t) => {
    const { db, market, sql } = await raceDatabase(t)
    const client = await makeUser(db)
    const service = await makeService(db, (await makeProvider(db)).id)
    const scheduledAt = new Date(Date.UTC(2031, 0, 1, 8))

    await makeBooking(db, service, client.id, { scheduledAt })

    const state = async (work: Promise<unknown>) => await work.then(() => 'accepted', sqlState)
    t.equal(
      await state(
        makeBooking(db, service, client.id, { scheduledAt: new Date(scheduledAt.getTime() + 3_600_000) })
      ),
      '23P01',
      'the buffer overlaps'
    )

    t.equal(
      await state(makeBooking(db, service, client.id, { scheduledAt, status: 'cancelled' })),
      'accepted',
      'a cancelled booking blocks nothing'
    )

    const later = new Date(Date.UTC(2031, 0, 2, 8))
    for (const blocked of [
      'empty',
      '[2031-01-02 08:00,)',
      '(,2031-01-02 08:00)',
      '[2031-01-02 08:00,infinity)',
      '(2031-01-02 08:00,2031-01-02 09:00)',
      '[2031-01-02 08:00,2031-01-02 09:00]'
    ]) {
      t.equal(
        await state(makeBooking(db, service, client.id, { scheduledAt: later, blocked })),
        '23514',
        blocked
      )
    }

    await audit(market, system, { type: 'admin', action: 'test', targetType: 'test', targetId: null })

    for (const change of [
      "update audit_log set reason = 'edited'",
      'delete from audit_log',
      'truncate audit_log'
    ]) {
      t.equal(await state(sql.unsafe(change)), '42501', change)
    }
  }
)
