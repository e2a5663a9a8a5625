import { and, desc, eq } from 'drizzle-orm'
import { stripVTControlCharacters } from 'node:util'
import stringWidth from 'string-width'
import t from '../support/tap.js'
import { auditLog, bookings, providers, services, users } from '../../drizzle/schema/index.js'
import { newId } from '../../src/shared/ids.js'
import { hourAhead } from '../bookings/market.js'
import { makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'
import { liveServer } from './server.js'

const server = await liveServer(t)
const { db } = server
const admin = await makeUser(db, { role: 'admin', name: 'Rita Khalil' })
const terminal = await server.signedIn(admin)
const provider = await makeProvider(
  db,
  { businessName: 'Cedar Cooling', businessName_ar: 'سيدر للتبريد' },
  { name: 'Ziad' }
)
const service = await makeService(db, provider.id)

const lastAct = async (action: string) =>
  (
    await db
      .select()
      .from(auditLog)
      .where(eq(auditLog.action, action))
      .orderBy(desc(auditLog.createdAt))
      .limit(1)
  )[0]

t.test('users are listed, filtered, paged and found by id, address or a part of their name', async (t) => {
  const maya = await makeUser(db, { name: 'Maya Khoury', email: 'maya.khoury@example.org' })
  await makeUser(db, { name: 'Maya Haddad', email: 'maya.haddad@example.org' })
  t.match(await terminal(['users', 'list', '-q', 'maya']), {
    code: 0,
    output: /Maya Haddad[\s\S]*Maya Khoury/
  })

  t.same(
    JSON.parse((await terminal(['users', 'list', '--role', 'admin', '--json'])).output).items.map(
      ({ id }: { id: string }) => id
    ),
    [admin.id]
  )

  const first = JSON.parse((await terminal(['users', 'list', '--limit', '1', '--json'])).output)
  t.equal(first.items.length, 1)

  const rest = JSON.parse(
    (await terminal(['users', 'list', '--cursor', first.nextCursor, '--all', '--json'])).output
  )
  t.same([rest.items.length, rest.nextCursor], [3, null])

  for (const who of [maya.id, 'MAYA.khoury@example.org', 'khoury']) {
    t.match(await terminal(['users', 'show', who]), { code: 0, output: /maya\.khoury@example\.org/ }, who)
  }

  t.match(await terminal(['users', 'show', 'maya']), {
    code: 2,
    errors: /“maya” could be any of 2 users: .*Give the whole address/
  })
  t.match(await terminal(['users', 'show', 'nobody-like-this']), { code: 4, errors: /There is no user/ })
  t.match(await terminal(['users', 'show', newId()]), { code: 4 })
  t.match(
    await terminal(['users', 'list', '-q', '100%_']),
    { code: 0, output: 'Nobody.\n' },
    'wildcards are only letters'
  )
})

t.test('a ban says whom it hits, how many bookings and how much money, and asks', async (t) => {
  const spammer = await makeUser(db, { name: 'Sami', email: 'sami@example.org' })
  const booking = await makeBooking(db, service, spammer.id, { status: 'accepted' })
  const isBanned = async () => (await db.select().from(users).where(eq(users.id, spammer.id)))[0]?.isBanned

  t.match(await terminal(['users', 'ban', 'sami@example.org', '--dry-run']), {
    code: 0,
    output: 'Would ban Sami <sami@example.org> (client): 1 future booking cancelled, $0 refunded.\n'
  })
  t.match(await terminal(['users', 'ban', 'sami@example.org', '--reason', 'Spam']), {
    code: 2,
    errors: /add --yes/
  })

  t.match(
    await terminal(['users', 'ban', 'sami@example.org', '--reason', 'Spam'], {
      isTerminal: true,
      input: 'n\n'
    }),
    { code: 1, errors: /About to ban Sami[\s\S]*Nothing was changed/ }
  )

  t.equal(await isBanned(), false)

  t.match(
    await terminal(['users', 'ban', 'sami@example.org', '--reason', 'Spam'], {
      isTerminal: true,
      input: 'y\n'
    }),
    { code: 0, output: /is banned\. 1 booking cancelled/ }
  )

  t.equal(await isBanned(), true)
  t.equal((await db.select().from(bookings).where(eq(bookings.id, booking.id)))[0]?.status, 'cancelled')

  t.match(await lastAct('user.banned'), {
    door: 'cli',
    actorId: admin.id,
    targetId: spammer.id,
    reason: 'Spam',
    requestId: /^[0-9a-f-]{36}$/
  })

  t.match(await terminal(['users', 'list', '--banned']), { output: /sami@example\.org/ })
  t.match(await terminal(['users', 'unban', spammer.id]), { code: 0 })
  t.equal(await isBanned(), false)
})

t.test('nobody bans themselves: exit 5, in one sentence', async (t) => {
  t.match(await terminal(['users', 'ban', admin.id, '--reason', 'x', '--yes']), {
    code: 5,
    errors: 'You cannot do this to your own account.\n'
  })

  t.match(
    JSON.parse(
      (await terminal(['users', 'ban', admin.id, '--reason', 'x', '--yes', '--json'])).errors
        .trim()
        .split('\n')
        .at(-1) ?? ''
    ),
    { status: 409, code: 'own_account' }
  )
})

t.test('the queue of applications is looked at and decided on', async (t) => {
  const applicant = await makeProvider(
    db,
    { approvalStatus: 'pending', businessName: 'Jundi Bikes', businessName_ar: 'جندي للبسكليتات' },
    { email: 'jundi@example.org', role: 'client' }
  )

  t.match(await terminal(['providers', 'pending']), { code: 0, output: /Jundi Bikes · جندي للبسكليتات/ })
  t.match(await terminal(['providers', 'approve', 'jundi@example.org', '--dry-run']), {
    code: 0,
    output: /from pending to approved/
  })
  t.match(await terminal(['providers', 'approve', 'jundi@example.org']), { code: 0, output: /is approved/ })
  t.match(await terminal(['providers', 'reject', 'jundi@example.org', '--reason', 'No licence']), {
    code: 0,
    output: /is rejected/
  })

  const [row] = await db.select().from(providers).where(eq(providers.userId, applicant.id))
  t.match(row, { approvalStatus: 'rejected', rejectionReason: 'No licence' })

  t.match(await lastAct('provider.rejected'), {
    door: 'cli',
    before: { approvalStatus: 'approved' },
    after: { approvalStatus: 'rejected' },
    reason: 'No licence'
  })

  t.match(await terminal(['providers', 'approve', admin.id]), { code: 4, errors: /has not applied/ })
  t.match(await terminal(['providers', 'pending']), { output: 'Nobody is waiting.\n' })
})

t.test(
  'services are hidden, shown and removed, with the reason in the audit log and at their provider',
  async (t) => {
    const doomed = await makeService(db, provider.id, { title_en: 'Fake repair', title_ar: 'تصليح وهمي' })
    await makeBooking(db, doomed, (await makeUser(db)).id, {
      scheduledAt: new Date(Date.now() + 90 * 3_600_000)
    })
    t.match(await terminal(['services', 'hide', doomed.id, '--reason', 'Looks fake']), {
      code: 0,
      output: /Fake repair · تصليح وهمي/
    })

    t.match(await lastAct('service.hidden'), {
      type: 'admin',
      door: 'cli',
      before: { isVisible: true },
      after: { isVisible: false },
      reason: 'Looks fake'
    })

    t.match(await terminal(['services', 'list', '--hidden']), { output: /Fake repair/ })
    t.match(await terminal(['services', 'show', doomed.id]), { code: 0 })
    t.match(await terminal(['services', 'delete', doomed.id, '--dry-run']), {
      code: 0,
      output: /Would remove “Fake repair.*1 live booking of it goes on/
    })
    t.match(await terminal(['services', 'delete', doomed.id]), { code: 2 })
    t.match(await terminal(['services', 'delete', doomed.id, '--yes', '--reason', 'Fake']), {
      code: 0,
      output: /is removed/
    })
    t.ok((await db.select().from(services).where(eq(services.id, doomed.id)))[0]?.removedAt)
    t.match(await lastAct('service.removed'), { reason: 'Fake', door: 'cli' })
    t.match(await terminal(['services', 'delete', doomed.id, '--yes']), { code: 4 })
    t.match(await terminal(['services', 'hide', 'abc']), { code: 2, errors: /is not the id of a service/ })
  }
)

t.test('a booking is shown and cancelled, both sides told; one that is over is a conflict', async (t) => {
  const client = await makeUser(db, { name: 'Nour' })
  const booking = await makeBooking(db, service, client.id, {
    status: 'accepted',
    scheduledAt: new Date(Date.now() + 120 * 3_600_000)
  })

  t.match(await terminal(['bookings', 'list', '--status', 'accepted']), {
    code: 0,
    output: new RegExp(booking.id)
  })

  const free = hourAhead(150).toISOString()
  t.match(await terminal(['bookings', 'show', booking.id]), {
    code: 0,
    output: /Leak repair · تصليح تسريب[\s\S]*Nour[\s\S]*Asia\/Beirut/
  })
  t.match(await terminal(['bookings', 'preview', booking.id, 'reschedule', '--to', free]), {
    code: 0,
    output: /reschedule, by the client[\s\S]*Price +\$45[\s\S]*the client pays \$45, the provider gets \$45/
  })
  t.match(JSON.parse((await terminal(['bookings', 'preview', booking.id, 'cancel', '--json'])).output), {
    act: 'cancel',
    by: 'admin',
    status: 'cancelled',
    fee: 0
  })
  t.match(await terminal(['bookings', 'preview', booking.id, 'complete']), { code: 5 })
  t.match(await terminal(['bookings', 'preview', booking.id, 'pay']), { code: 2 })
  t.match(await terminal(['bookings', 'cancel', booking.id, '--dry-run']), {
    code: 0,
    output: /Would cancel “Leak repair” for Nour with Cedar Cooling/
  })
  t.match(
    await terminal(['bookings', 'cancel', booking.id, '--yes']),
    { code: 2, errors: /reason/i },
    'an accepted one needs a reason'
  )
  t.match(await terminal(['bookings', 'cancel', booking.id, '--yes', '--reason', 'Flood']), { code: 0 })
  t.match((await db.select().from(bookings).where(eq(bookings.id, booking.id)))[0], {
    status: 'cancelled',
    cancellationReason: 'Flood'
  })
  t.match(await terminal(['bookings', 'cancel', booking.id, '--yes', '--reason', 'Flood']), { code: 5 })
})

t.test('numbers are drawn for people and given whole to scripts', async (t) => {
  t.match(await terminal(['stats']), { code: 0, output: /Users +\d+ \(\d+ clients/ })
  t.match(JSON.parse((await terminal(['analytics', '--json'])).output), {
    timezone: 'Asia/Beirut',
    bucket: 'day',
    totals: { bookings: Number }
  })

  const { output } = await terminal(['analytics', '--bucket', 'week'], { isTerminal: true, columns: 60 })
  t.match(output, /Trend[\s\S]*[▁█][\s\S]*Bookings a week[\s\S]*█[\s\S]*Top categories/)
  t.match(await terminal(['analytics', '--from', '2026-13-01']), { code: 2 })
})

t.test('whoever is no admin gets exit 3 and changes nothing', async (t) => {
  const client = await server.signedIn(await makeUser(db))
  for (const words of [
    ['stats'],
    ['users', 'list'],
    ['logs'],
    ['services', 'delete', service.id, '--yes'],
    ['users', 'ban', admin.id, '--yes', '--reason', 'x']
  ]) {
    t.match(
      await client(words),
      { code: 3, output: '', errors: /Your account may not do this/ },
      words.join(' ')
    )
  }

  t.same(
    await db
      .select()
      .from(users)
      .where(and(eq(users.id, admin.id), eq(users.isBanned, true))),
    []
  )
})

t.test('the OpenAPI document needs no one to be signed in', async (t) => {
  const document = JSON.parse((await terminal(['openapi'])).output)
  t.equal(document.openapi, '3.1.0')
  t.ok(document.paths['/api/admin/ban-user'].put)
})

t.test('at 80 and 120 columns no list is wider, and no address is cut', async (t) => {
  const email = 'somebody-with-a-long-name@mail.example.org'
  const person = await makeUser(db, { name: 'Somebody With A Long Name', email })
  await makeProvider(
    db,
    {
      businessName: 'A business with a long name',
      businessName_ar: 'محل اسمه طويل كتير',
      approvalStatus: 'pending'
    },
    { name: 'Applicant With A Long Name', email: 'applicant-with-a-long-name@example.org' }
  )
  await makeBooking(db, service, person.id, { scheduledAt: new Date('2031-01-06T08:00:00Z') })

  for (const columns of [80, 120]) {
    for (const words of ['users list', 'providers pending', 'services list', 'bookings list', 'logs']) {
      const { output } = await terminal(words.split(' '), { isTerminal: true, columns })
      for (const line of linesOf(output)) t.ok(stringWidth(line) <= columns, `${words}: ${line}`)
    }

    const users = await terminal(['users', 'list'], { isTerminal: true, columns })
    t.ok(linesOf(users.output).some((line) => line.includes(email)))
    const waiting = await terminal(['providers', 'pending'], { isTerminal: true, columns })
    t.match(waiting.output, /applicant-with-a-long-name@example\.org/)
  }
})

t.test(
  'the beginning of an id is enough wherever an id is; that of several is refused with them',
  async (t) => {
    const client = await makeUser(db, { name: 'Rima Aoun' })
    const [one, two] = ['0190aaaa-0001-7000-8000-000000000001', '0190aaaa-0002-7000-8000-000000000002']
    await makeBooking(db, service, client.id, { id: one, scheduledAt: new Date('2031-01-07T08:00:00Z') })
    await makeBooking(db, service, client.id, { id: two, scheduledAt: new Date('2031-01-08T08:00:00Z') })
    const other = await makeService(db, provider.id, { id: '0190bbbb-0001-7000-8000-000000000001' })

    t.match(await terminal(['bookings', 'show', '0190AAAA-0001']), { code: 0, output: new RegExp(one) })
    t.match(await terminal(['bookings', 'cancel', '0190aaaa-0002', '--dry-run']), {
      code: 0,
      output: /Would cancel .*Rima Aoun/
    })
    t.match(await terminal(['services', 'hide', '0190bbbb', '--dry-run']), { code: 0, output: /Would hide/ })
    t.match(await terminal(['services', 'delete', other.id.slice(0, 9), '--dry-run']), { code: 0 })
    t.match(await terminal(['users', 'show', client.id.slice(0, 23)]), { code: 0, output: /Rima Aoun/ })

    const refused = await terminal(['bookings', 'show', '0190aaaa'])
    t.equal(refused.code, 2)
    t.match(refused.errors, /More than one booking has an id that begins with 0190aaaa:/)
    for (const id of [one, two]) t.match(refused.errors, new RegExp(`${id} +.*Rima Aoun with Cedar Cooling`))

    t.match(await terminal(['bookings', 'show', '0190cccc']), {
      code: 4,
      errors: /no booking whose id begins/
    })
    for (const text of ['019', '0190aaaa-01x', 'the last one', '0190aaaa0001']) {
      t.match(await terminal(['bookings', 'show', text]), { code: 2, errors: /nor its beginning/ }, text)
    }

    const fadee = await makeUser(db, { name: 'Fadee', email: 'somebody@example.org' })
    t.match(await terminal(['users', 'show', 'Fadee']), { code: 0, output: new RegExp(fadee.id) }, 'a name')
  }
)

function linesOf(output: string): string[] {
  return stripVTControlCharacters(output).trimEnd().split('\n')
}
