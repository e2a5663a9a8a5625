import { eq } from 'drizzle-orm'
import t from '../support/tap.js'
import { services } from '../../drizzle/schema/index.js'
import { loadDemoData } from '../../src/demo/index.js'
import { rankServices, searchServices } from '../../src/search/index.js'
import { anonymous } from '../../src/shared/actor.js'
import { findJobs, isTellingJob } from '../../src/vocabulary/index.js'
import { conciergeOf, newcomer, talk } from '../agent/market.js'
import { search } from '../support/catalog.js'
import { testDatabase } from '../support/database.js'
import { sample } from '../support/sample.js'
import { jobSentences, type JobSentence } from './job-sentences.js'

t.setTimeout(240_000)

const visitor = anonymous('en', 'rest')
const { db, market } = await testDatabase(t)
await loadDemoData(market)
const concierge = conciergeOf(market)

/** So large a share has the right service first; before the words of a job counted, 34 to 68 % had. */
const ENOUGH = 0.9
const CONCIERGE = 'the concierge'
/** A turn of the concierge takes longer than a search, so it hears each sentence in one language only. */
const languages = ['en', 'ar', 'arabizi'] as const

type FirstTitle = (text: string, city: string) => Promise<string | undefined>

const doors: Record<string, FirstTitle> = {
  'the list of services': async (q, city) =>
    (await searchServices(market, visitor, search({ q, city }))).items[0]?.title_en,
  recommendations: async (query, city) =>
    (await rankServices(market, visitor, { query, city, limit: 3 }))[0]?.service.title_en,
  [CONCIERGE]: async (text, city) => {
    const [reply] = await talk(concierge, await newcomer(db, { city }), [text])
    return reply?.services[0]?.title_en
  }
}

for (const [door, firstTitle] of Object.entries(doors)) {
  t.test(`whoever describes a job is offered who does that job first, by ${door}`, async (t) => {
    for (const [turn, language] of languages.entries()) {
      const asked = door === CONCIERGE ? everyThird(turn) : sample(jobSentences, turn)
      const wrong: string[] = []
      for (const sentence of asked) {
        const title = await firstTitle(sentence[language], sentence.city)
        if (!isRight(sentence, title)) wrong.push(`${sentence[language]} → ${title ?? 'nothing'}`)
      }

      const right = asked.length - wrong.length
      t.ok(right >= ENOUGH * asked.length, `${language}: ${right} of ${asked.length}; ${wrong.join('; ')}`)
    }
  })
}

function everyThird(first: number): JobSentence[] {
  return jobSentences.filter((_, at) => at % languages.length === first)
}

function isRight({ right }: JobSentence, title: string | undefined): boolean {
  return title !== undefined && right.test(title)
}

t.test('what was said of the job counts in the turns after it, and another trade forgets it', async (t) => {
  const firstOf = async (...messages: string[]) => {
    const replies = await talk(concierge, await newcomer(db, { city: null }), messages)
    return replies.at(-1)?.services[0]?.title_en
  }

  t.match(await firstOf('I want to install an AC', 'in Tripoli'), /AC install/)
  t.match(await firstOf('an AC technician in Tripoli', 'it needs freon'), /gas refill|Freon/)
  t.match(await firstOf('bade mkayyef bi trablos', 'bado freon'), /gas refill|Freon/)
  t.match(await firstOf('install an AC in Tripoli', 'no, the fridge: the compressor is dead'), /compressor/i)
})

t.test('words that say nothing of a job, and no words, leave the order as it is', async (t) => {
  const plain = await rankServices(market, visitor, { category: 'plumbing', city: 'tripoli', limit: 20 })
  const titlesOf = (ranked: typeof plain) => ranked.map(({ service }) => service.title_en)

  for (const query of ['a plumber', 'I need a plumber please', 'سباك', 'bade sabbak']) {
    const ranked = await rankServices(market, visitor, { query, city: 'tripoli', limit: 20 })
    t.same(titlesOf(ranked), titlesOf(plain), query)
    t.same(
      ranked.map(({ score }) => score),
      plain.map(({ score }) => score),
      query
    )
  }

  t.same(findJobs('a plumber in Tyre', [{ start: 13, end: 17 }]), [], 'a place is no part of a job')
})

t.test('a job with a time is offered to who does the job, before who is free then', async (t) => {
  const from = new Date(Date.now() + 3_600_000)
  const [first] = await rankServices(market, visitor, {
    query: 'my oven is not heating',
    city: 'tyre',
    window: { from, to: new Date(from.getTime() + 60_000) },
    limit: 3
  })

  t.match(first?.service.title_en, /oven not heating/)
})

t.test('the pages of a list by job go on where they end, each service once', async (t) => {
  const query = { q: 'leaking tap', category: 'plumbing' }
  const whole = (await searchServices(market, visitor, search({ ...query, limit: 100 }))).items
  const seen: string[] = []
  let cursor: string | undefined

  do {
    const next = cursor === undefined ? {} : { cursor }
    const page = await searchServices(market, visitor, search({ ...query, limit: 7, ...next }))
    seen.push(...page.items.map(({ id }) => id))
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)

  t.same(
    seen,
    whole.map(({ id }) => id)
  )
  t.equal(seen.length, await db.$count(services, eq(services.categoryId, 'plumbing')))
})

t.test('every name of a fact of a job means that fact, because the dialogue keeps it by its name', (t) => {
  const known = new Map(
    jobSentences.flatMap(({ en, ar, arabizi }) =>
      findJobs([en, ar, arabizi].join(' . ')).map((job) => [job.name, job] as const)
    )
  )

  for (const [name, job] of known) t.same(findJobs(name), [job], name)
  t.ok(known.size > 40 && [...known.values()].some((job) => !isTellingJob(job)))
  t.end()
})
