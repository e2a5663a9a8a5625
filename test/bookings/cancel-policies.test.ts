import { eq } from 'drizzle-orm'
import t from '../support/tap.js'
import {
  auditLog,
  bookings,
  cancelPolicies,
  payments,
  providers,
  services,
  type CancelPolicy
} from '../../drizzle/schema/index.js'
import {
  addCancelPolicy,
  createBooking,
  editCancelPolicy,
  listCancelPolicies,
  previewAct,
  previewBooking,
  previewCancel,
  rescheduleBooking,
  setBookingStatus
} from '../../src/bookings/index.js'
import { freeUntilOf, keptPercentOf } from '../../src/bookings/policy.js'
import { getService, updateService } from '../../src/catalog/index.js'
import { openTurn, proposeBooking, proposeCancel } from '../../src/conversations/index.js'
import { checkLedger } from '../../src/payments/index.js'
import { getBookingRules, getPublicProvider, setBookingRules } from '../../src/providers/index.js'
import type { UserActor } from '../../src/shared/actor.js'
import type { Market } from '../../src/shared/market.js'
import { formatMoney, sayLocalTime } from '../../src/shared/format.js'
import { testDatabase } from '../support/database.js'
import { actorOf, makeProvider, makeService, makeUser } from '../support/people.js'
import { paymentWorld } from '../payments/world.js'
import { HOUR, hourAhead, rowOf } from './market.js'

t.setTimeout(180_000)
const { db, market } = await testDatabase(t)
const world = await paymentWorld(t, market, { price: 4500 })
const { actors, gateway } = world
const reason = 'The test'

const policies = await db.select().from(cancelPolicies)
const termsOf = (slug: string): CancelPolicy => {
  const terms = policies.find((policy) => policy.slug === slug)?.terms
  if (terms == null) throw new Error(`no terms of ${slug}`)
  return terms
}

/** The marketplace as it is at another instant. */
const at = (now: Date): Market => ({ ...market, now: () => now })

/** A provider of their own, with a service and its client. */
async function sale(values: Partial<typeof providers.$inferInsert> = {}) {
  const provider = await makeProvider(db, values)
  const service = await makeService(db, provider.id)
  return { provider: actorOf(provider), service, client: actorOf(await makeUser(db)) }
}

async function frozen(client: UserActor, serviceId: string, hours = 30 * 24) {
  const input = { serviceId, scheduledAt: hourAhead(hours).toISOString() }
  const { id } = await createBooking(market, client, input)
  return await rowOf(db, id)
}

t.test('flexible, moderate and strict ship, and nobody may choose them until they are allowed', async (t) => {
  const { items } = await listCancelPolicies(market, actors.admin)
  t.match(items, [
    { slug: 'standard', isAllowed: true, isDefault: true, freeHoursBefore: 24, keptPercent: 50, tiers: [] },
    { slug: 'flexible', isAllowed: false },
    { slug: 'moderate', isAllowed: false, tiers: [{ hoursBefore: 12, keptPercent: 25 }], noShowPercent: 100 },
    { slug: 'strict', isAllowed: false }
  ])

  const { provider, service, client } = await sale()
  await t.rejects(setBookingRules(market, provider, { cancelPolicy: 'strict' }), { code: 'invalid_input' })
  await t.rejects(updateService(market, provider, { id: service.id, cancelPolicy: 'strict' }), {
    code: 'invalid_input'
  })

  const row = await frozen(client, service.id)
  t.same(row.cancelPolicy, { freeHoursBefore: 24, graceMinutes: 5, keptPercent: 50 }, 'as ever')
  t.equal(row.freeUntil.getTime(), row.scheduledAt.getTime() - 24 * HOUR)
})

t.test(
  "a service's policy goes before its provider's, and that before the default; pages tell it",
  async (t) => {
    for (const slug of ['flexible', 'moderate', 'strict']) {
      await editCancelPolicy(market, actors.admin, { slug, isAllowed: true, reason })
    }

    const { provider, service, client } = await sale()
    const pages = async () => [
      (await getService(market, client, { id: service.id })).cancelPolicy?.slug,
      (await getPublicProvider(market, client, { id: provider.id })).cancelPolicy.slug
    ]

    const rules = await setBookingRules(market, provider, { cancelPolicy: 'moderate' })
    t.match(rules, { cancelPolicy: 'moderate', inForce: { cancelPolicy: 'moderate' } })
    t.same(
      rules.cancelPolicies.map(({ slug }) => slug),
      ['standard', 'flexible', 'moderate', 'strict']
    )
    const before = await frozen(client, service.id)
    t.same(before.cancelPolicy, termsOf('moderate'))
    t.equal(before.freeUntil.getTime(), before.scheduledAt.getTime() - 48 * HOUR)
    t.same(await pages(), ['moderate', 'moderate'])

    await updateService(market, provider, { id: service.id, cancelPolicy: 'strict' })
    t.same((await frozen(client, service.id, 31 * 24)).cancelPolicy, termsOf('strict'))
    t.same(await pages(), ['strict', 'moderate'])

    await editCancelPolicy(market, actors.admin, { slug: 'strict', isAllowed: false, reason })
    t.same(await pages(), ['moderate', 'moderate'], 'what is forbidden holds no more')

    await editCancelPolicy(market, actors.admin, { slug: 'flexible', isDefault: true, reason })
    await setBookingRules(market, provider, { cancelPolicy: null })
    t.same(await pages(), ['flexible', 'flexible'])
    t.match(await getBookingRules(market, provider), {
      cancelPolicy: null,
      inForce: { cancelPolicy: 'flexible' }
    })
    await setBookingRules(market, provider, { cancelPolicy: 'standard' })
    t.same((await frozen(client, service.id, 32 * 24)).cancelPolicy, {
      freeHoursBefore: 24,
      graceMinutes: 5,
      keptPercent: 50
    })

    t.same(await rowOf(db, before.id), before, 'bookings keep the terms that they were made with')
    await editCancelPolicy(market, actors.admin, { slug: 'standard', isDefault: true, reason })
  }
)

/** A paid, accepted booking on these terms, two weeks ahead. */
async function paidOn(cancelPolicy: CancelPolicy, index: number) {
  const createdAt = new Date()
  const scheduledAt = hourAhead(14 * 24 + 2 * index)
  return await world.bookPaid({
    cancelPolicy,
    scheduledAt,
    createdAt,
    endsAt: new Date(scheduledAt.getTime() + HOUR),
    freeUntil: freeUntilOf(scheduledAt, createdAt, cancelPolicy)
  })
}

let made = 0
for (const slug of ['standard', 'flexible', 'moderate', 'strict']) {
  t.test(`around every edge of ${slug}, preview, chat and refund keep the same`, async (t) => {
    const terms =
      slug === 'standard' ? { freeHoursBefore: 24, graceMinutes: 5, keptPercent: 50 } : termsOf(slug)
    const edges = [terms.freeHoursBefore, ...(terms.tiers ?? []).map(({ hoursBefore }) => hoursBefore)]
    const kept = [0, ...(terms.tiers ?? []).map(({ keptPercent }) => keptPercent), terms.keptPercent]

    for (const [step, hours] of edges.entries()) {
      for (const [seconds, percent] of [
        [-1, kept[step]],
        [0, kept[step]],
        [1, kept[step + 1]]
      ] as const) {
        const booking = await paidOn(terms, made++)
        const then = at(new Date(booking.scheduledAt.getTime() - hours * HOUR + seconds * 1_000))
        const fee = (booking.price * (percent ?? 0)) / 100
        const told = `${hours} h before, ${seconds} s later`

        t.match(await previewCancel(then, actors.client, { id: booking.id }), {
          fee,
          refund: booking.price - fee
        })
        t.equal((await previewAct(then, gateway, actors.client, { id: booking.id, act: 'cancel' })).fee, fee)

        const { conversationId } = await openTurn(then, actors.client, { message: 'cancel it' })
        const offer = await proposeCancel(then, actors.client, { bookingId: booking.id, conversationId })
        t.match(offer.cancelTerms, fee === 0 ? 'free of charge' : formatMoney(fee, 'USD', 'en'), told)

        await setBookingStatus(then, actors.client, { id: booking.id, status: 'cancelled' })
        const [payment] = await db.select().from(payments).where(eq(payments.bookingId, booking.id))
        const back = (payment?.refundDueAmount ?? 0) + (payment?.refundedAmount ?? 0)
        t.equal(back, booking.price - fee, told)
      }
    }

    const missed = await paidOn(terms, made++)
    await world.miss(missed.id)
    const [payment] = await db.select().from(payments).where(eq(payments.bookingId, missed.id))
    t.equal(payment?.releasableAmount, (missed.price * (terms.noShowPercent ?? terms.keptPercent)) / 100)
    t.same(await checkLedger(market), [])
  })
}

t.test('an offer says each step of the terms in every register, as its preview lists them', async (t) => {
  await editCancelPolicy(market, actors.admin, { slug: 'moderate', isAllowed: true, reason })
  const { service, client } = await sale({ cancelPolicy: 'moderate' })
  const start = hourAhead(20 * 24)
  const input = { serviceId: service.id, scheduledAt: start.toISOString() }
  const [free, tier] = [new Date(start.getTime() - 48 * HOUR), new Date(start.getTime() - 12 * HOUR)]

  const { cancelTerms } = await previewBooking(market, gateway, client, input)
  t.match(cancelTerms, {
    freeUntil: free.toISOString(),
    steps: [
      { until: tier.toISOString(), keptPercent: 25, fee: 1125 },
      { until: null, keptPercent: 50, fee: 2250 }
    ],
    lateFee: 2250
  })

  const said = {
    en: (a: string, b: string) =>
      `You can cancel free of charge until ${a}; after that 25% is kept until ${b}, then 50%.`,
    lebanese: (a: string, b: string) => `الإلغاء ببلاش لغاية ${a}، وبعدها بينحسم 25% لغاية ${b}، وبعدها 50%.`,
    standard: (a: string, b: string) => `الإلغاء مجاني حتى ${a}، وبعد ذلك يُحسم 25% حتى ${b}، ثم 50%.`
  }
  for (const voice of ['en', 'lebanese', 'standard'] as const) {
    const reader: UserActor =
      voice === 'en'
        ? client
        : { ...client, locale: 'ar', ...(voice === 'standard' ? { arabic: voice } : {}) }
    const { conversationId } = await openTurn(market, reader, { message: 'book it' })
    const offer = await proposeBooking(market, reader, { ...input, conversationId })
    const told = (instant: Date) => sayLocalTime(instant, 'Asia/Beirut', voice)
    t.equal(offer.cancelTerms, said[voice](told(free), told(tier)))
  }
})

t.test(
  'a move that was late never makes cancelling cheaper again, and waiting makes it no dearer',
  async (t) => {
    const { service, client, provider } = await sale()
    const terms = termsOf('moderate')

    for (const [hours, reached, later] of [
      [30, 25, 25],
      [6, 50, 50]
    ] as const) {
      const row = await frozen(client, service.id, (10 + hours) * 24)
      await db
        .update(bookings)
        .set({
          status: 'accepted',
          cancelPolicy: terms,
          freeUntil: freeUntilOf(row.scheduledAt, row.createdAt, terms)
        })
        .where(eq(bookings.id, row.id))

      const late = at(new Date(row.scheduledAt.getTime() - hours * HOUR))
      const scheduledAt = new Date(row.scheduledAt.getTime() + 10 * 24 * HOUR).toISOString()
      await rescheduleBooking(late, client, { id: row.id, scheduledAt })
      const moved = await rowOf(db, row.id)
      t.ok(moved.movedLate)

      const { steps = [] } =
        (await previewAct(late, gateway, provider, { id: row.id, act: 'accept' })).cancelTerms ?? {}
      t.equal(steps[0]?.keptPercent, later)

      t.equal(keptPercentOf(moved, 'client', late.now()), reached)
      t.equal(keptPercentOf(moved, 'system', moved.expiresAt), reached, 'as nobody answered')
      t.equal(keptPercentOf({ ...moved, status: 'accepted' }, 'client', late.now()), later)
    }
  }
)

t.test(
  'a policy is added and edited with a reason by admins alone, and one that makes no sense is refused',
  async (t) => {
    const terms = { ...termsOf('moderate'), tiers: termsOf('moderate').tiers ?? [], noShowPercent: 100 }
    const names = { name_en: 'Weekend', name_ar: 'نهاية الأسبوع', reason }
    const added = await addCancelPolicy(market, actors.admin, { slug: 'weekend', ...names, terms })
    t.match(added, { slug: 'weekend', isAllowed: false, isDefault: false, freeHoursBefore: 48 })
    await editCancelPolicy(market, actors.admin, {
      slug: 'weekend',
      name_en: 'Weekends',
      isAllowed: true,
      reason
    })

    const told = await db.select().from(auditLog).where(eq(auditLog.targetId, 'weekend')).orderBy(auditLog.id)
    t.match(told, [
      { action: 'cancel_policy.added', reason },
      { action: 'cancel_policy.updated', before: { name_en: 'Weekend' }, after: { name_en: 'Weekends' } }
    ])

    const stored = await db.select().from(cancelPolicies)
    const tier = { hoursBefore: 12, keptPercent: 25 }
    for (const [name, changed] of Object.entries({
      'not nearer': { tiers: [{ hoursBefore: 48, keptPercent: 25 }] },
      'not dearer': { tiers: [tier, { hoursBefore: 6, keptPercent: 25 }] },
      'as dear as the last': { tiers: [{ hoursBefore: 12, keptPercent: 50 }] },
      'free, and it is no tier': { tiers: [{ hoursBefore: 12, keptPercent: 0 }] },
      'a no-show pays less': { noShowPercent: 40 }
    })) {
      const edit = { slug: 'weekend', terms: { ...terms, ...changed }, reason }
      await t.rejects(editCancelPolicy(market, actors.admin, edit), { code: 'invalid_input' }, name)
    }

    for (const [edit, code] of [
      [{ slug: 'standard', terms }, 'invalid_input'],
      [{ slug: 'standard', isAllowed: false }, 'invalid_input'],
      [{ slug: 'standard', isDefault: false }, 'invalid_input'],
      [{ slug: 'none', isAllowed: true }, 'not_found']
    ] as const) {
      await t.rejects(editCancelPolicy(market, actors.admin, { ...edit, reason }), { code })
    }
    await t.rejects(addCancelPolicy(market, actors.admin, { slug: 'weekend', ...names, terms }), {
      code: 'slug_taken'
    })
    await t.rejects(
      editCancelPolicy(market, actors.provider, { slug: 'weekend', isAllowed: false, reason }),
      {
        code: 'not_allowed'
      }
    )
    t.same(await db.select().from(cancelPolicies), stored)
    t.equal((await db.select().from(services).where(eq(services.cancelPolicy, 'weekend'))).length, 0)
  }
)

t.test('of two admins who edit what both have read, the second is told, and changes nothing', async (t) => {
  const known = (await listCancelPolicies(market, actors.admin)).items
  const read = known.find(({ slug }) => slug === 'strict')?.version ?? 0

  const edits = await Promise.allSettled(
    ['Strict', 'Severe'].map(
      async (name) =>
        await editCancelPolicy(market, actors.admin, {
          slug: 'strict',
          name_en: name,
          version: read,
          reason
        })
    )
  )
  const refused = edits.flatMap((edit) => (edit.status === 'rejected' ? [edit.reason] : []))
  const done = edits.flatMap((edit) => (edit.status === 'fulfilled' ? [edit.value] : []))
  t.match(refused, [{ code: 'version_changed' }])
  t.equal(refused.length, 1)

  const [row] = await db.select().from(cancelPolicies).where(eq(cancelPolicies.slug, 'strict'))
  t.match(row, { name_en: done[0]?.name_en, version: read + 1 })

  // What loses the default has changed as well.
  const former = (await listCancelPolicies(market, actors.admin)).items.find(({ isDefault }) => isDefault)
  await editCancelPolicy(market, actors.admin, { slug: 'strict', isDefault: true, reason })
  const stale = { slug: former?.slug ?? '', version: former?.version ?? 0, isDefault: true, reason }
  await t.rejects(editCancelPolicy(market, actors.admin, stale), { code: 'version_changed' })
})

t.test('of two admins who make different policies the default at once, one default is left', async (t) => {
  await Promise.all(
    ['flexible', 'moderate', 'weekend'].map(
      async (slug) => await editCancelPolicy(market, actors.admin, { slug, isDefault: true, reason })
    )
  )

  const left = await db.select().from(cancelPolicies).where(eq(cancelPolicies.isDefault, true))
  t.equal(left.length, 1)
})
