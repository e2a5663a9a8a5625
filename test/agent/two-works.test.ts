import t from '../support/tap.js'
import { understand, type Understanding } from '../../agent/dialogue/understanding.js'

const NOW = new Date('2026-12-02T07:40:00Z')

function read(text: string): Understanding {
  return understand(text, { at: NOW, timezone: 'Asia/Beirut', currency: 'USD', previous: 'en' })
}

/** The works of a message in their order, each with its day and hour. */
function worksOf(text: string): string[] {
  const { category, when, others } = read(text)
  const first = `${category?.slug} ${when.date} ${when.time}`

  return [first, ...others.map((other) => `${other.category} ${other.when.date} ${other.when.time}`)]
}

t.test('each of two works takes the hours that are said of it, on the day that is said of both', (t) => {
  t.same(
    worksOf(
      "The oven isn't heating up any more, and the water tank on the roof needs a proper clean. Both on " +
        'Friday please, oven at 10am and the tank at 2pm.'
    ),
    ['appliance-oven 2026-12-04 10:00', 'water-tank 2026-12-04 14:00']
  )
  t.same(
    worksOf(
      'بدي حدا يشوف الغسالة ما عم تعصر وكمان حدا يقصلي الشجر بالجنينة، تنيناتن السبت، ' +
        'الغسالة عال ٩ الصبح والجنينة عال ٢ بعد الضهر'
    ),
    ['appliance-washer 2026-12-05 09:00', 'gardening 2026-12-05 14:00']
  )
  t.end()
})

t.test('hours that lead up to a work are its own', (t) => {
  t.same(
    worksOf(
      'The oven is broken, and the hedge needs cutting. Thursday 10am for the oven, ' +
        'Friday 11am for the hedge.'
    ),
    ['appliance-oven 2026-12-03 10:00', 'gardening 2026-12-04 11:00']
  )
  t.end()
})

t.test('what only says where something happens or what runs it names no work of its own', (t) => {
  const sentences: Array<[string, string]> = [
    ['the plug in the salon is making sparks, I need an electrician', 'electrical'],
    ['bade technicien lal moteur l kahraba, l generator ma 3am ydawwer', 'generator-ups'],
    ['sa2f l salon 3am ynech, the roof needs waterproofing', 'waterproofing']
  ]

  for (const [text, slug] of sentences) {
    const { category, others } = read(text)
    t.equal(category?.slug, slug, text)
    t.same(others, [], text)
  }

  t.same(read("my car won't start and the sink leaks").others.length, 1, 'an "and" begins another work')
  t.end()
})
