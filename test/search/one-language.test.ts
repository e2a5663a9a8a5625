import t from '../support/tap.js'
import { createService, setVisibility, type CreateService } from '../../src/catalog/index.js'
import { rankServices, searchServices } from '../../src/search/index.js'
import { anonymous } from '../../src/shared/actor.js'
import { glossOf } from '../../src/vocabulary/index.js'
import { conciergeOf, newcomer, talk } from '../agent/market.js'
import { fridgeRepair, offer, search } from '../support/catalog.js'
import { testDatabase } from '../support/database.js'
import { actorOf, alwaysOpen, makeProvider } from '../support/people.js'

const visitor = anonymous('en', 'rest')
const { db, market } = await testDatabase(t)
const concierge = conciergeOf(market)
const place = { city: 'tyre', lat: 33.2704, lng: 35.2038 }

/** A listing in one language alone, and what people who read the other one ask. */
interface Listing {
  category: string
  title: string
  description: string
  /** Its trade. */
  named: string
  /** Its job. */
  asked: string[]
}

const arabicOnly: Listing[] = [
  {
    category: 'water-heater',
    title: 'تركيب سخانات المي',
    description: 'منركّب السخان ومنجرّبه قدّامك.',
    named: 'water heater',
    asked: ['install a water heater', 'put up a new water heater']
  },
  {
    category: 'plumbing',
    title: 'تسليك مجاري ومغاسل',
    description: 'بالماكينة، وبلا تكسير.',
    named: 'plumber',
    asked: ['unclog a drain', 'blocked drain', 'the drain in the kitchen is clogged']
  },
  {
    category: 'hvac',
    title: 'تعباية غاز للمكيفات',
    description: 'منفحص التسريب قبل التعباية.',
    named: 'air conditioning',
    asked: ['ac gas refill', 'my air conditioner needs freon']
  },
  {
    category: 'cleaning',
    title: 'تنظيف سجاد وموكيت',
    description: 'غسيل وتنشيف بنفس اليوم.',
    named: 'cleaning',
    asked: ['carpet cleaning', 'someone to wash two rugs']
  }
]

const englishOnly: Listing[] = [
  {
    category: 'water-heater',
    title: 'Water heater installation',
    description: 'We fit the tank and try it before we leave.',
    named: 'سخان',
    asked: ['تركيب سخان مي', 'بدي حدا يركب سخان']
  },
  {
    category: 'plumbing',
    title: 'Drain cleaning with a machine',
    description: 'No tiles are broken.',
    named: 'سباك',
    asked: ['تسليك مجاري', 'المجرور مسدود']
  },
  {
    category: 'hvac',
    title: 'AC gas refill',
    description: 'We look for the leak first.',
    named: 'تكييف',
    asked: ['تعباية غاز مكيف', 'المكيف بدو فريون']
  },
  {
    category: 'cleaning',
    title: 'Carpet and rug cleaning',
    description: 'Washed and dried within a day.',
    named: 'تنظيف',
    asked: ['تنظيف سجاد', 'غسيل سجاد']
  }
]

/** Better rated and in both languages, but of another job. */
const others: Array<Partial<CreateService>> = [
  { category: 'water-heater', title_en: 'Water heater descaling', title_ar: 'تنضيف كلس السخان' },
  { category: 'plumbing', title_en: 'Tap and mixer replacement', title_ar: 'تبديل حنفيات وخلاطات' },
  { category: 'hvac', title_en: 'Split AC installation', title_ar: 'تركيب مكيف سبليت' },
  { category: 'cleaning', title_en: 'Window cleaning', title_ar: 'تنظيف شبابيك' }
]
const anyText = { description_en: 'Ask us for a price.', description_ar: 'اسألونا عن السعر.' }

/** Offers a service in Tyre for as long as the work takes. */
async function whileOffered(input: CreateService, work: () => Promise<void>): Promise<void> {
  const actor = actorOf(await makeProvider(db, { ...place, week: alwaysOpen }))
  const { id } = await createService(market, actor, input)
  await work()
  await setVisibility(market, actor, { serviceId: id, isVisible: false })
}

const { price, durationMinutes } = fridgeRepair
for (const other of others) await offer(market, { ...anyText, ...other }, { ...place, week: alwaysOpen })

const doors: Record<string, (text: string) => Promise<string[]>> = {
  'the list of services': async (q) => titlesOf((await searchServices(market, visitor, search({ q }))).items),
  recommendations: async (query) =>
    titlesOf(
      (await rankServices(market, visitor, { query, city: 'tyre', limit: 3 })).map(({ service }) => service)
    ),
  'the concierge': async (text) => {
    const [reply] = await talk(concierge, await newcomer(db, { city: 'tyre' }), [text])
    return titlesOf(reply?.services ?? [])
  }
}

for (const [language, asker, listings] of [
  ['ar', 'an English', arabicOnly],
  ['en', 'an Arabic', englishOnly]
] as const) {
  for (const [door, find] of Object.entries(doors)) {
    t.test(
      `a listing in ${language} alone is found by ${asker} question, and first by its job, by ${door}`,
      async (t) => {
        for (const { category, title, description, named, asked } of listings) {
          const texts =
            language === 'ar'
              ? { title_ar: title, description_ar: description }
              : { title_en: title, description_en: description }

          await whileOffered({ ...texts, category, price, durationMinutes }, async () => {
            t.ok((await find(named)).includes(title), named)
            for (const text of asked) t.equal((await find(text))[0], title, text)
          })
        }
      }
    )
  }
}

function titlesOf(services: Array<{ title_en: string }>): string[] {
  return services.map(({ title_en: title }) => title)
}

t.test('a thing that no category covers is found in the other language too', async (t) => {
  const texts = { title_ar: 'مساج للضهر بالبيت', description_ar: 'جلسة كاملة.' }
  await whileOffered({ ...texts, category: 'beauty-hair', price, durationMinutes }, async () => {
    for (const find of Object.values(doors)) t.equal((await find('massage at home'))[0], texts.title_ar)
  })
})

t.test('the words of the other language are those of the jobs in the text, and no others', async (t) => {
  t.match(glossOf('تسليك مجاري', 'en'), ['unblock', 'drain'])
  t.notOk(
    glossOf('تسليك مجاري', 'en').some((word) => word.includes('water')),
    'ري is only a part of the word'
  )
  t.same(glossOf('We come quickly and tell you the price first.', 'ar'), [])
  t.ok(glossOf('Water heater repair', 'ar').includes('سخانات مياه'))
})
