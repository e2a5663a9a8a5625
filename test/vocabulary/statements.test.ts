import { categories, findCategoryMentions, isCertain, resolveCategory } from '../../src/vocabulary/lexicon.js'
import { findNotOffered } from '../../src/vocabulary/not-offered.js'
import { problems, type Problems } from '../../agent/language/problems/index.js'
import t from '../support/tap.js'
import { asides } from './statements/asides.js'
import { elsewhere } from './statements/elsewhere.js'

/** Of hundred statements in one way of writing, and of hundred in all. */
const ENOUGH_OF_ONE = 0.95
const ENOUGH = 0.97
/** Few name a certain word of another trade beside ("the heater trips the breaker"). */
const MOST_OTHERS = 0.02
const MOST_ASIDES = 0.05

const slugs = categories.map(({ slug }) => slug).sort()

t.test('people who name no trade are sent to the right one', async (t) => {
  const all = Object.values(problems).flatMap(listed)

  for (const [writing, statements] of Object.entries(problems)) {
    const asked = listed(statements)
    const missed = asked.filter(({ slug, text }) => resolveCategory(text)[0]?.slug !== slug)

    t.same(Object.keys(statements).sort(), slugs, `${writing} has statements for every trade`)
    t.ok(missed.length <= (1 - ENOUGH_OF_ONE) * asked.length, told(writing, asked, missed))
  }

  const missed = all.filter(({ slug, text }) => resolveCategory(text)[0]?.slug !== slug)
  t.ok(missed.length <= (1 - ENOUGH) * all.length, told('all', all, missed))

  const others = all.filter(({ slug, text }) =>
    findCategoryMentions(text).some((mention) => isCertain(mention) && mention.slug !== slug)
  )
  t.ok(others.length <= MOST_OTHERS * all.length, told('no certain word of another trade', all, others))
})

t.test('what only mentions such a thing names no trade for certain', async (t) => {
  const wrong = asides.filter((text) => findCategoryMentions(text).some(isCertain))
  t.ok(wrong.length <= MOST_ASIDES * asides.length, wrong.join('; '))
})

t.test('what nobody here does is known as such', async (t) => {
  for (const text of elsewhere) t.ok(findNotOffered(text, findCategoryMentions(text)), text)
})

t.test('a fridge that is carried, and a wall that is painted, are of the trade that does it', async (t) => {
  const table: Array<[string, string[]]> = [
    ['carry the fridge up to the fourth floor', ['moving']],
    ['my fridge stopped', ['appliance-fridge']],
    ['بدنا ندهن اوضتين وصالون، الحيطان صارت سودا من الرطوبة', ['painting']],
    ['المكيف عم ينقط والحيط رطب', ['ac-hvac']],
    ['sa2f l salon 3am ynech', ['waterproofing']]
  ]

  for (const [text, expected] of table) {
    const certain = findCategoryMentions(text).filter(isCertain)
    t.same([...new Set(certain.map(({ slug }) => slug))], expected, text)
  }
})

interface Statement {
  slug: string
  text: string
}

function listed(statements: Problems): Statement[] {
  return Object.entries(statements).flatMap(([slug, texts]) => texts.map((text) => ({ slug, text })))
}

function told(title: string, asked: readonly Statement[], missed: readonly Statement[]): string {
  const texts = missed.map(({ slug, text }) => `${slug}: ${text}`)
  return `${title}: ${asked.length - missed.length} of ${asked.length}; ${texts.join('; ')}`
}
