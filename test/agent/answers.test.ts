import { eq } from 'drizzle-orm'
import { bookingDisputes, services } from '../../drizzle/schema/index.js'
import { planOf, type Plan } from '../../agent/dialogue/plan.js'
import { readDialogue } from '../../agent/dialogue/read-dialogue.js'
import type { ComplaintKind, Topic } from '../../agent/language/acts.js'
import { defaultRules } from '../../src/shared/rules.js'
import { newId } from '../../src/shared/ids.js'
import t from '../support/tap.js'
import { makeBooking, makeUser } from '../support/people.js'
import { bookingRows, conciergeOf, sampleMarket, newcomer, startIn, talk, ZONE } from './market.js'

const HOUR = 3_600_000

/** What people ask about the marketplace, in their ways of writing. */
const questions: Array<[Topic, string[]]> = [
  [
    'payment',
    [
      'is payment before or after the job',
      'i pay who? you or the worker?',
      'بتاخدو كاش ولا بس كرت',
      'اقدر ادفع نقدي؟',
      'ينفع ادفع فيزا',
      'هل يمكنني الدفع ببطاقة الائتمان؟',
      'kif fini edfa3',
      'est ce que je peux payer par carte ?'
    ]
  ],
  ['refunds', ['can I get my money back if the guy does a bad job?', 'هل يمكنني استرداد المبلغ؟']],
  [
    'safety',
    ['are your workers insured', 'who are these plumbers, does the police check them?', 'هل العمال موثوقون؟']
  ],
  ['warranty', ['do you give warranty for repair', 'ايش الضمان على الشغل', 'fi kafele 3al sheghel?']],
  ['hours', ['what hours are you open on sundays', 'شو دوامكن', 'متى تفتحون الجمعة']],
  ['joining', ['i am electrician, how i can work with you', 'انا سباك وحابب اشتغل معكم']],
  ['invoices', ['can i get an invoice for my company', 'بدي فاتورة للشغل']],
  ['materials', ['do they bring their own tools', 'بيجيب عدتو معو؟']],
  ['discounts', ['is there any discount for first order', 'عندكم خصم؟']],
  ['fees', ['do you take commission', 'التطبيق ببلاش؟', 'addeh btekhdo commission']],
  ['privacy', ['what do you do with my phone number', 'بياناتي بأمان؟']],
  ['contacts', ['can i have his number', 'عطيني رقم المعلم']],
  ['account', ['how can i delete my account', 'كيف امسح حسابي']],
  ['languages', ['do you speak french?', 'بتحكي فرنساوي', 'vous parlez francais ?']],
  ['identity', ['am i talking to a robot', 'انت روبوت ولا انسان؟', 'enta robot?']],
  ['areas', ['which areas do you cover', 'شو المناطق اللي بتوصلوها', 'shu l manata2 li btousalo la']],
  ['trades', ['what services you have', 'وش الخدمات عندكم', 'انتو بتعملوا ايه بالظبط']],
  ['reviewing', ['how do i rate the plumber']],
  ['noShowTerms', ["what if he doesn't show up", 'واذا ما اجا الفني؟']],
  ['howItWorks', ['how it works?', 'كيف بيصير الحجز']]
]

const complaints: Array<[ComplaintKind, string[]]> = [
  ['noShow', ['nobody came yesterday', 'ما إجا حدا من الصبح', 'السباك ما جاش', 'العامل لم يحضر']],
  ['noShow', ['wen sar l m3allem sarle nater se3a', "il n'est pas venu le plombier"]],
  ['harmed', ['the plumber you sent broke my sink!!', 'السباك كسرلي المغسلة', 'kasarle l berrad w rah']],
  ['overcharged', ['he asked for more money than agreed', 'طلب مني زيادة عن السعر']],
  ['rude', ['the cleaner was very rude to my mother', 'العاملة كانت قليلة ادب']],
  ['badWork', ['my AC is still not working after the repair', 'الشغل مش نضيف بنوب']],
  ['wantsMoneyBack', ['I want a refund', 'ابي فلوسي', 'badde masare']],
  ['unhappy', ['I want to complain about the plumber']]
]

/** Requests that hold words of a question or a complaint, and jobs that sound like one. */
const requests = [
  'I need a plumber that I can trust in Beirut',
  'looking for licensed electrician tyre tomorrow 10',
  'the painter did a bad job, i need another painter in saida tomorrow',
  'my tap is leaking again, tyre, tomorrow 10',
  'badde sabbak tene, l awal kasarle l 7anafiye',
  'can I pay cash for plumber in Tyre tomorrow at 10',
  'I left my keys inside',
  'my kid broke my window in zahle'
]

/** What asks for no work: it must not be answered with a list of it. */
const nothingToFind = [
  'asdf qwer',
  'I have a question',
  'how long does it take',
  'you are useless',
  'نصابين حرامية',
  'ما فهمت شي',
  'kel shi ghale',
  'people talk about you in the village'
]

t.test('a question about the marketplace is answered, however it is written', async (t) => {
  for (const [topic, texts] of questions) {
    for (const text of texts) t.match(planFor(text), { kind: 'answer', topic }, text)
  }
})

t.test('a complaint is heard, however it is written', async (t) => {
  for (const [about, texts] of complaints) {
    for (const text of texts) t.match(planFor(text), { kind: 'complaint', about }, text)
  }
})

t.test('a request is more than the question or the complaint beside it', async (t) => {
  for (const text of requests) t.equal(planFor(text).kind, 'search', text)
})

t.test('nothing is listed for what names no work', async (t) => {
  const { db, market } = await sampleMarket(t)
  const client = await newcomer(db, { city: 'tyre' })
  const concierge = conciergeOf(market)

  for (const text of nothingToFind) {
    const [reply] = await talk(concierge, client, [text])
    t.same(reply?.services, [], text)
    t.ok((reply?.reply.length ?? 0) > 10, text)
  }
})

t.test('what only a title names is found by it', async (t) => {
  const { db, market } = await sampleMarket(t)
  const client = await newcomer(db, { city: 'tyre' })

  const [reply] = await talk(conciergeOf(market), client, ['Industrial'])
  t.same(
    reply?.services.map(({ title_en: title }) => title),
    ['Industrial fridge repair']
  )
})

t.test('answers tell the rules in force', async (t) => {
  const { db, market } = await sampleMarket(t)
  const client = await newcomer(db)
  const [english, arabic] = await talk(conciergeOf(market), client, [
    'do you refund?',
    'هل يمكن استرداد المبلغ؟'
  ])

  t.match(english?.reply, `${defaultRules.cancelFreeHoursBefore} hours`)
  t.match(english?.reply, `${defaultRules.cancelKeptPercent}%`)
  t.match(arabic?.reply, `${defaultRules.cancelKeptPercent}%`)
})

t.test('a complaint names the booking that is meant, and changes nothing', async (t) => {
  const { db, market, services } = await sampleMarket(t)
  const client = await newcomer(db, { city: 'tyre' })
  const concierge = conciergeOf(market)

  await talk(concierge, client, [
    'fridge repair in Tyre',
    `the first one ${inWords(startIn(2, '10:00'))}`,
    'yes'
  ])
  await talk(concierge, client, ['plumber in Tyre', `the first one ${inWords(startIn(3, '12:00'))}`, 'yes'])
  const before = await bookingRows(db)
  t.equal(before.length, 2)

  const [fridge] = await talk(concierge, client, ['the fridge guy charged me 20 more than you said'])
  t.match(fridge?.reply, services['fridge']?.title_en ?? '')
  t.match(fridge?.reply, /agreed price is \$25/)

  const [plumber] = await talk(concierge, client, ['السباك ما إجا'])
  t.match(plumber?.reply, services['plumber']?.title_ar ?? '')
  t.match(plumber?.reply, 'احكي مع حدا')
  t.same(await bookingRows(db), before)
})

t.test('a complaint about a job of the last 48 hours names the dispute, and no other does', async (t) => {
  const { db, market, services: offered } = await sampleMarket(t)
  const concierge = conciergeOf(market)
  const [tap] = await db
    .select()
    .from(services)
    .where(eq(services.id, offered['plumber']?.id ?? ''))
  if (tap === undefined) throw new Error('no plumber')

  for (const [hours, isNamed] of [
    [47, true],
    [49, false]
  ] as const) {
    const client = await newcomer(db, { city: 'tyre' })
    const updatedAt = new Date(market.now().getTime() - hours * HOUR)
    await makeBooking(db, tap, client.id, {
      status: 'completed',
      scheduledAt: new Date(updatedAt.getTime() - HOUR),
      updatedAt
    })

    for (const [said, door] of [
      ['the plumber did a bad job', /dispute it now, until 48 hours/],
      ['الشغل مش نضيف بنوب', /فيك تعترض من هلّق/]
    ] as const) {
      const [told] = await talk(concierge, client, [said])
      t.equal(door.test(told?.reply ?? ''), isNamed, `${hours}: ${told?.reply}`)
    }
  }
})

t.test('a complaint about a booking whose dispute was decided names no dispute any more', async (t) => {
  const { db, market, services: offered } = await sampleMarket(t)
  const concierge = conciergeOf(market)
  const [tap] = await db
    .select()
    .from(services)
    .where(eq(services.id, offered['plumber']?.id ?? ''))
  if (tap === undefined) throw new Error('no plumber')

  const admin = await makeUser(db, { role: 'admin' })
  const at = market.now()
  const decision = { state: 'decided', shareBasisPoints: 5000, reason: 'Half', decidedBy: admin.id } as const

  for (const [state, isNamed] of [
    ['withdrawn', true],
    ['decided', false]
  ] as const) {
    const client = await newcomer(db, { city: 'tyre' })
    const { id } = await makeBooking(db, tap, client.id, {
      status: 'completed',
      scheduledAt: new Date(at.getTime() - 2 * HOUR),
      updatedAt: new Date(at.getTime() - HOUR)
    })
    await db.insert(bookingDisputes).values({
      id: newId(),
      bookingId: id,
      ground: 'work',
      words: 'It leaks',
      createdAt: at,
      closedAt: at,
      ...(state === 'decided' ? decision : { state })
    })

    const [told] = await talk(concierge, client, ['the plumber did a bad job'])
    t.equal(/dispute it now/.test(told?.reply ?? ''), isNamed, `${state}: ${told?.reply}`)
  }
})

function planFor(text: string): Plan {
  const context = { language: 'en' as const, timezone: ZONE, currency: 'USD' }
  const { frame, understood } = readDialogue([], { text, at: new Date('2026-11-23T08:00:00Z') }, context)
  return planOf(frame, understood, { timezone: ZONE, hasHome: true })
}

function inWords(start: string): string {
  return `on ${start.slice(0, 10)} at ${start.slice(11, 16)}`
}
