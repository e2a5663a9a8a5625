import { writtenRegister } from '../../agent/language/register.js'
import { repliesIn, type Replies } from '../../agent/replies/index.js'
import type { BookingFacts, Offer } from '../../agent/facts/results.js'
import type { Proposal } from '../../src/conversations/index.js'
import type { ArabicRegister } from '../../src/shared/actor.js'
import { arabicRegisters, spokenTextsIn } from '../../src/texts/index.js'
import t from '../support/tap.js'
import { conciergeOf, newcomer, sampleMarket, say, scriptedModel, talk, ZONE } from './market.js'

const { db, market } = await sampleMarket(t)

/** The concierge of a marketplace that speaks so. */
const conciergeIn = (arabic: ArabicRegister) => conciergeOf({ ...market, rules: { ...market.rules, arabic } })
const ofRegister = { lebanese: conciergeIn('lebanese'), standard: conciergeIn('standard') }

/** Words that replies of one register have and those of the other have not. */
const SPOKEN = /لقيت|هيد|شو |فيني|بدك|قلّي|وين|حدا |عبعد|ببلاش|تكرم/u
const PLAIN = /وجدت|إليك|هذه |هذا |المطلوب|يمكنني|يكفي|على بُعد|هل |مجاني/u

function registerOf(reply: string | undefined): ArabicRegister | 'unclear' {
  const [isSpoken, isPlain] = [SPOKEN.test(reply ?? ''), PLAIN.test(reply ?? '')]
  if (isSpoken === isPlain) return 'unclear'

  return isSpoken ? 'lebanese' : 'standard'
}

/** A stranger asks for a plumber in Tyre, as they write at home. */
const ways: Record<string, { written: string; register: ArabicRegister }> = {
  Lebanese: { written: 'مرحبا بدي سباك بصور', register: 'lebanese' },
  Gulf: { written: 'السلام عليكم أبغى سباك في صور', register: 'standard' },
  Egyptian: { written: 'عايز سباك في صور', register: 'standard' },
  standard: { written: 'أحتاج إلى سباك في صور', register: 'standard' },
  'standard, with an attached and': {
    written: 'السلام عليكم، القابس لا يعمل في بيتي بصور، وأرجو إرسال كهربائي',
    register: 'standard'
  },
  Arabizi: { written: 'badde sabbak bi sour', register: 'lebanese' }
}

for (const arabic of arabicRegisters) {
  t.test(`strangers are answered as they write, in a marketplace that speaks ${arabic}`, async (t) => {
    for (const [way, { written, register }] of Object.entries(ways)) {
      const client = await newcomer(db, { language: 'ar' })
      const [reply] = await talk(ofRegister[arabic], client, [written])

      t.equal(reply?.language, 'ar', way)
      t.equal(registerOf(reply?.reply), register, `${way}: ${reply?.reply ?? ''}`)
    }
  })

  t.test(`whose words tell nothing is answered as the marketplace speaks: ${arabic}`, async (t) => {
    const client = await newcomer(db, { language: 'ar' })
    const [reply] = await talk(ofRegister[arabic], client, ['سباك صور'])
    t.equal(registerOf(reply?.reply), arabic, reply?.reply ?? '')
  })

  t.test(`the Arabic that a user chose is spoken, whatever they write: ${arabic}`, async (t) => {
    for (const { written } of Object.values(ways)) {
      for (const concierge of Object.values(ofRegister)) {
        const client = await newcomer(db, { language: 'ar', arabic })
        const [reply] = await talk(concierge, client, [written])
        t.equal(registerOf(reply?.reply), arabic, `${written}: ${reply?.reply ?? ''}`)
      }
    }
  })
}

t.test('a conversation keeps its register over bare answers, and changes it with its user', async (t) => {
  for (const arabic of arabicRegisters) {
    const other = arabic === 'lebanese' ? 'standard' : 'lebanese'
    const first = arabic === 'lebanese' ? 'بدي سباك بصور بكرا' : 'أحتاج إلى سباك في صور غداً'
    const last = arabic === 'lebanese' ? 'أريد إلغاء الحجز الآن من فضلك' : 'هلق بدي الغي الحجز'
    const client = await newcomer(db, { language: 'ar' })

    const replies = await talk(ofRegister[other], client, [first, '1', 'نعم', 'شكراً', last])
    const registers = replies.map(({ reply }) => registerOf(reply))

    t.ok(replies[2]?.booking, 'the bare yes books')
    t.same(registers.slice(0, 2), [arabic, arabic])
    t.not(registers[2], other, replies[2]?.reply ?? '')
    t.not(registers[3], other, replies[3]?.reply ?? '')
    t.equal(registers[4], other, replies[4]?.reply ?? '')
  }
})

t.test('the newest message that tells decides; bare answers tell nothing', async (t) => {
  t.equal(writtenRegister(['نعم', '9', 'رقم 2', 'ok', 'I need a plumber']), null)
  t.equal(writtenRegister(['شو الأسعار', 'نعم', '9']), 'lebanese')
  t.equal(writtenRegister(['شو الأسعار', 'متى يمكنكم الحضور؟', '3']), 'standard')
  t.equal(writtenRegister(['أريد سباكاً', 'لا هيدا منيح']), 'lebanese')
  t.equal(writtenRegister(['بدي حدا يجي الآن']), 'lebanese', 'people of Lebanon write formal words too')
})

t.test('the terms of an offer and the reasons on its cards are in the register of the reply', async (t) => {
  const client = await newcomer(db, { language: 'ar' })
  const [found, offered] = await talk(ofRegister.lebanese, client, ['أحتاج إلى سباك في صور غداً', '1'])

  t.match(offered?.proposal?.cancelTerms, /مجاني/)
  t.notMatch(offered?.proposal?.cancelTerms, /ببلاش/)
  t.notMatch(found?.services.flatMap(({ reasons }) => reasons).join(' '), /فاضي|منيح|كتير|هيدا/)
})

t.test('a language model is told in which Arabic to answer', async (t) => {
  const prompts: string[] = []
  const model = scriptedModel(({ prompt }) => {
    prompts.push(JSON.stringify(prompt[0]))
    return say('أهلاً')
  })
  const concierge = conciergeOf(market, model)

  await concierge.chat(await newcomer(db, { language: 'ar', arabic: 'standard' }), { message: 'مرحبا' })
  await concierge.chat(await newcomer(db, { language: 'ar', arabic: 'lebanese' }), { message: 'مرحبا' })
  t.match(prompts[0], /modern standard Arabic/)
  t.notMatch(prompts[0], /Lebanese Arabic/)
  t.match(prompts[1], /Lebanese Arabic/)
})

const now = new Date('2026-11-23T08:00:00Z')
const provider = { id: 'p', name: 'Cool Care', name_ar: null }
const service = { title_en: 'Rattling?', title_ar: 'Split صيانة' }
const clock = { timezone: ZONE, now }
const start = new Date('2026-11-24T13:30:00Z')
const place = { name_en: 'Tyre', name_ar: 'صور' }
const terms = {
  currency: 'USD',
  cancelPolicy: { freeHoursBefore: 24, graceMinutes: 5, keptPercent: 50 },
  noticeMinutes: 60,
  horizonDays: 60,
  autoEndHours: 24,
  reviewDays: 30,
  marketplace: 'Taskego',
  country: 'Lebanon',
  jobPhotos: 5,
  languages: 'both' as const,
  hasReviews: true,
  hasJobPhotos: true,
  hasSupport: true,
  towns: [place],
  categories: ['plumbing']
}

const booking: BookingFacts = {
  id: 'b',
  serviceId: 's',
  status: 'pending',
  service,
  provider,
  scheduledAt: start.toISOString(),
  timezone: ZONE,
  price: 2500,
  currency: 'USD',
  freeUntil: '2026-11-23T13:30:00.000Z'
}
const offer: Offer = {
  id: 's',
  ...service,
  provider,
  category: 'plumbing',
  subcategory: null,
  city: 'tyre',
  price: 2500,
  currency: 'USD',
  durationMinutes: 90,
  rating: 4.5,
  ratingCount: 12,
  distanceKm: 1.5,
  nextSlot: start.toISOString(),
  isFreeThen: true,
  timezone: ZONE,
  reasons: [{ code: 'cheapest' }, { code: 'near', km: 1.5 }]
}

function proposalOf(kind: Proposal['kind']): Proposal {
  return {
    id: 'x',
    kind,
    service: { id: 's', ...service },
    provider: { id: 'p', businessName: 'Cool Care', businessName_ar: null },
    scheduledAt: start.toISOString(),
    localTime: '',
    timezone: ZONE,
    durationMinutes: 90,
    price: 2500,
    currency: 'USD',
    cancelTerms: '',
    expiresAt: start.toISOString()
  }
}

t.test('a question for one of two jobs of one provider tells them apart by number and title', (t) => {
  const one = { ...offer, title_en: 'Pipe care', title_ar: 'صيانة المواسير' }
  const other = { ...offer, id: 's2', title_en: 'Boiler rescue', title_ar: 'إنقاذ القازان' }

  for (const [replies, title, otherTitle] of [
    [repliesIn('en'), one.title_en, other.title_en],
    [repliesIn('lebanese'), one.title_ar, other.title_ar],
    [repliesIn('standard'), one.title_ar, other.title_ar]
  ] as const) {
    const asked = replies.whichOne([one, other], true).slice(0, 2)
    for (const question of [...asked, ...replies.notListed([one, other], true)]) {
      const [before = '', after = ''] = question.split(otherTitle)
      t.match(before, new RegExp(`1 .*${title}.*2 `, 'u'), question)
      t.not(after, '', question)
    }
  }

  const named = { ...other, provider: { ...provider, name: 'Blue Pipe', name_ar: 'بلو بايب' } }
  const [, plain] = repliesIn('en').whichOne([one, named], true)
  t.notMatch(plain, /“/, 'different names need no titles')
  t.end()
})

/** Replies in which names, prices and times stand. */
function saidWith(replies: Replies): string[] {
  const found = {
    offers: [offer, offer],
    category: 'plumbing',
    place,
    isElsewhere: false,
    nearestKm: 20,
    missed: null,
    asked: 'time' as const,
    askedWords: replies.day({ date: '2026-11-26', time: '15:30' }, clock),
    cheap: true,
    hasReviews: true
  }
  const refused = { code: 'slot_taken', message: '', provider, start, alternatives: [start] }

  return [
    replies.found(found, now),
    replies.whichOne([offer, offer], false),
    replies.askTime(offer, [start, start], now),
    replies.noTimes(offer),
    replies.refused(refused, clock),
    replies.refused({ ...refused, code: 'slot_day_full' }, clock),
    ...(['book', 'cancel', 'reschedule'] as const).map((kind) => replies.proposal(proposalOf(kind), now)),
    ...(['booked', 'cancelled', 'rescheduled'] as const).map((change) => replies.done(change, booking, now)),
    replies.alsoFree([start], ZONE),
    replies.notRead(['zorblax']),
    replies.noted('ring twice'),
    replies.cannotTell('Cool Care'),
    replies.bookings([booking, booking], now),
    replies.whichBooking([booking], now, true),
    replies.goneSince(booking),
    replies.bookingState(booking, now),
    replies.noSuchBooking([booking], now),
    replies.askNewTime(booking, [start], now),
    replies.askNewTime(booking, [], now),
    replies.cancelSeveral([proposalOf('cancel')], now),
    replies.cancelledSeveral([booking], now),
    replies.priceOf([offer]),
    replies.greeting('Maya'),
    replies.handedOff('A1B2'),
    replies.complaint({ about: 'overcharged', booking, disputeHours: 48, terms }, now)
  ].flat()
}

t.test('in both registers Latin names and prices are fenced in, and no fence stays open', async (t) => {
  for (const register of arabicRegisters) {
    const texts = saidWith(repliesIn(register))
    t.ok(texts.length > 50)

    for (const text of texts) {
      t.notMatch(text.replace(/\u2068[^\u2069]*\u2069/g, ''), /[A-Za-z$]/, text)
      t.equal(text.split('\u2068').length, text.split('\u2069').length, text)
    }
  }
})

t.test('what is free at the wanted time is named by its number where another stands before it', async (t) => {
  const facts = {
    category: 'plumbing',
    place,
    isElsewhere: false,
    nearestKm: null,
    missed: null,
    asked: 'time' as const,
    askedWords: '@',
    cheap: false,
    hasReviews: true
  }
  const taken = { ...offer, isFreeThen: false }
  const free = { ...offer, isFreeThen: true }
  const said = (voice: Parameters<typeof repliesIn>[0], ...offers: Array<typeof offer>) =>
    repliesIn(voice).found({ ...facts, offers }, now)[0]

  t.match(said('en', free, taken, taken), 'One is free @ and comes first.')
  t.match(said('en', taken, free, taken), 'Only number 2 is free @.')
  t.match(said('en', taken, free, free), 'Only numbers 2 and 3 are free @.')
  t.match(said('lebanese', taken, free, taken), 'بس رقم 2 فاضي @.')
  t.match(said('standard', taken, free, free), 'والمتاح @ هو الأرقام 2 و3 فقط.')
})

t.test('what was insisted on and nobody near meets is said before the list', async (t) => {
  const facts = {
    category: 'plumbing',
    place,
    isElsewhere: false,
    nearestKm: null,
    asked: null,
    askedWords: '',
    cheap: false,
    hasReviews: true,
    offers: [offer]
  }
  const said = (voice: Parameters<typeof repliesIn>[0], minRating: number | null, maxPrice: number | null) =>
    repliesIn(voice).found({ ...facts, missed: { minRating, maxPrice } }, now)[0]

  t.match(said('en', 4.5, null), /^Nobody near Tyre has 4\.5 stars or more\. /)
  t.match(said('en', null, 3000), /^Nobody near Tyre takes \$30 or less\. /)
  t.match(said('lebanese', 4.5, 3000), /^ما في حدا قريب من صور تقييمه 4\.5 وفوق وسعره .*30.* أو أقل\. /)
  t.match(said('standard', 4.5, null), /^لا أحد قرب صور تقييمه 4\.5 أو أكثر\. /)
})

t.test('numbers have the forms of formal Arabic', async (t) => {
  const { bookings, found, price } = repliesIn('standard')
  const counted = (count: number) =>
    bookings(
      Array.from({ length: count }, () => booking),
      now
    )[0]
  const facts = {
    category: 'plumbing',
    place,
    isElsewhere: false,
    nearestKm: null,
    missed: null,
    asked: null,
    askedWords: '',
    cheap: false,
    hasReviews: true
  }
  const listed = (count: number) =>
    found({ ...facts, offers: Array.from({ length: count }, () => offer) }, now)

  t.match(counted(1), 'لديك حجز مقبل واحد:')
  t.match(counted(2), 'لديك حجزان مقبلان:')
  t.match(counted(3), 'لديك 3 حجوزات مقبلة:')
  t.match(counted(11), 'لديك 11 حجزاً مقبلاً:')
  t.match(listed(1)[0], 'وجدتُ خياراً واحداً للسباكة في صور')
  t.match(listed(2)[0], 'وجدتُ خيارين للسباكة')
  t.match(listed(2)[3], 'لدينا خياران للسباكة')
  t.match(listed(3)[3], 'لدينا ثلاثة خيارات للسباكة')
  t.match(listed(1)[0], '(12 تقييماً)')

  const { prices, terms: spoken } = spokenTextsIn('standard')
  const comparison = { category: 'السباكة', city: null, isWidened: false, isSmall: false, from: '1', to: '2' }
  const compared = (count: number) => prices.explanation({ ...comparison, count })
  t.match(compared(1), 'إلى سعر واحد مماثل (')
  t.match(compared(2), 'إلى سعرين مماثلين (')
  t.match(compared(5), 'إلى 5 أسعار مماثلة (')
  t.match(compared(11), 'إلى 11 سعراً مماثلاً (')
  t.match(compared(100), 'إلى 100 سعر مماثل (')
  const half = [{ percent: 50, until: null }]
  t.match(spoken.freeUntilAccepted(2, half), 'أول دقيقتين')
  t.match(spoken.freeUntilAccepted(5, half), 'أول 5 دقائق')
  t.match(
    price('plumbing', {
      suggested: 2500,
      low: 1,
      high: 2,
      currency: 'USD',
      sampleSize: 5,
      explanation: ''
    })[0],
    'السعر المعتاد للسباكة نحو'
  )
})
