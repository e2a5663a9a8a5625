import t from '../support/tap.js'
import { loadDemoData } from '../../src/demo/index.js'
import type { ShownService } from '../../src/conversations/index.js'
import type { Locale } from '../../src/shared/actor.js'
import { sayLocalTime, formatMoney } from '../../src/shared/format.js'
import { lexiconCategories, lexiconCities } from '../../src/vocabulary/index.js'
import { testDatabase } from '../support/database.js'
import { actorOf, makeUser } from '../support/people.js'
import { sample } from '../support/sample.js'
import { conciergeOf, ZONE } from './market.js'

const { db, market } = await testDatabase(t)
await loadDemoData(market)
const concierge = conciergeOf(market)

const TOWNS = 4

function numbersIn(text: string): number[] {
  return (text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? []).map((number) => Number(number.replaceAll(',', '')))
}

/** The numbers that stand in a card's line and not in its data. */
function unknownIn(line: string, index: number, card: ShownService, language: Locale): number[] {
  const { price, currency, nextSlot } = card
  const told = [
    // The place in the list, and the most stars there are.
    `${index + 1} 5`,
    JSON.stringify(card),
    formatMoney(price, currency, language),
    nextSlot === null || nextSlot === undefined
      ? ''
      : sayLocalTime(new Date(nextSlot), ZONE, language === 'ar' ? 'lebanese' : 'en')
  ]
  const known = new Set(told.flatMap(numbersIn))

  return numbersIn(line).filter((number) => !known.has(number))
}

t.test('every number in the words of a card stands in its data, all over the demo', async (t) => {
  let cards = 0
  for (const language of ['en', 'ar'] as const) {
    for (const [place, city] of lexiconCities.slice(0, TOWNS).entries()) {
      // In a sample each category still meets one or two of the towns.
      for (const { slug, ...category } of sample(lexiconCategories, place)) {
        const words = language === 'en' ? [category.name_en, city.name_en] : [category.name_ar, city.name_ar]
        const client = actorOf(
          await makeUser(db, { language, city: lexiconCities[place + 1]?.slug ?? city.slug })
        )
        const message =
          language === 'en' ? `I need ${words[0]} in ${words[1]}` : `بدي ${words[0]} ب${words[1]}`
        const { reply, services } = await concierge.chat(client, { message })

        for (const [index, card] of services.entries()) {
          const line = reply.split('\n').find((one) => one.startsWith(`${index + 1}. `)) ?? ''
          const { distanceKm, provider } = card
          cards += 1

          t.same(unknownIn(line, index, card, language), [], `${slug}: ${line}`)
          if (language === 'ar') continue
          if (typeof distanceKm === 'number') t.ok(line.includes(`, ${distanceKm} km away`), line)
          const rated =
            provider.ratings === null
              ? 'no rating yet'
              : `${provider.ratings.toFixed(1)} of 5 (${provider.ratingCount} review`
          t.ok(line.includes(`, ${rated}`), line)
        }
      }
    }
  }
  t.ok(cards > 150, `${cards} cards`)
})

t.test('no distance is 0, and no rating has more digits than are told', async (t) => {
  const client = actorOf(await makeUser(db, { city: 'tyre' }))
  const { services } = await concierge.chat(client, { message: 'I need a plumber in Tyre' })

  for (const { distanceKm, ratings, provider } of services) {
    t.ok(distanceKm === null || distanceKm === undefined || distanceKm >= 0.1)
    t.same(
      [ratings, provider.ratings].filter((rating) => rating !== null && Number(rating.toFixed(1)) !== rating),
      []
    )
  }
})
