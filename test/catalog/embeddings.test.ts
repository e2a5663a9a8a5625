import { eq } from 'drizzle-orm'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import t from '../support/tap.js'
import { chosenEmbedder } from '../../agent/concierge.js'
import { jobQueue } from '../../drizzle/job-queue.js'
import { services } from '../../drizzle/schema/index.js'
import {
  createEmbeddingHandlers,
  createService,
  embeddingModel,
  embedServices,
  enqueueMissingEmbeddings,
  updateService
} from '../../src/catalog/index.js'
import { nearestServices, searchServices } from '../../src/search/index.js'
import { conceptsOf, cosine, localVector } from '../../src/catalog/vectors.js'
import type { Db } from '../../drizzle/client.js'
import { anonymous } from '../../src/shared/actor.js'
import type { Embedder } from '../../src/shared/market.js'
import { newId } from '../../src/shared/ids.js'
import { transact } from '../../src/shared/transaction.js'
import { fridgeRepair, offer, search } from '../support/catalog.js'
import { testDatabase } from '../support/database.js'
import { testMarket } from '../support/market.js'
import { actorOf, makeProvider } from '../support/people.js'

const visitor = anonymous('en', 'rest')

/** A model that knows two things and counts what it was sent. */
function toy(): Embedder & { batches: string[][] } {
  const batches: string[][] = []
  return {
    model: 'toy',
    batches,
    embed: async (texts) => {
      batches.push(texts)
      return texts.map((text) => (/whistle|kettle/.test(text) ? [3, 4] : [4, -3]))
    }
  }
}

const attempt = { id: newId(), number: 1 }
const kettleMending = { ...fridgeRepair, title_en: 'Kettle mending', description_en: 'Any kettle.' }

async function waitingJobs(db: Db): Promise<number> {
  return (await db.select().from(jobQueue)).filter(({ data }) =>
    JSON.stringify(data).includes('services:embed')
  ).length
}

async function vectorOf(db: Db, id: string) {
  const [row] = await db.select({ embedding: services.embedding }).from(services).where(eq(services.id, id))
  return row
}

t.test('texts in two languages meet in what they mean, and vectors have length 1', async (t) => {
  const arabic = localVector('تصليح حنفيات', [{ slug: 'plumbing', subcategory: 'taps-toilets', weight: 1 }])
  const fridge = localVector('تصليح برادات', [{ slug: 'appliance-fridge', weight: 1 }])
  const question = localVector('a tap drips', conceptsOf('a tap drips'))

  t.ok(Math.abs(cosine(arabic, arabic) - 1) < 1e-9)
  t.ok(cosine(question, arabic) > cosine(question, fridge))
})

t.test('without a key a service has its vector from the moment it is offered', async (t) => {
  const { db, market } = await testDatabase(t)
  const { id } = await offer(market)
  const [row] = await db.select().from(services).where(eq(services.id, id))

  t.match(row?.embeddingModel, /^local-1#[0-9a-f]{16}$/)
  t.equal(row?.embedding?.length, 128)
  t.equal(await embedServices(market), 0, 'nothing is left to do')
})

t.test(
  'with a model, services are embedded in one batch in the background, once for each text, and found ' +
    'by what they mean',
  async (t) => {
    const { db } = await testDatabase(t)
    const model = toy()
    const { market } = testMarket({ db }, { embedder: model })

    const kettle = await offer(market, { title_en: 'Kettle mending', description_en: 'Any kettle.' })
    await offer(market, { title_en: 'Lamp mending', description_en: 'Any lamp.' })
    t.equal(embeddingModel(market.embed), 'toy')
    t.equal(await embedServices(market), 2)
    t.equal(await embedServices(market), 0, 'unchanged texts are not sent again')
    t.equal(model.batches.length, 1, 'one request')
    t.same(await nearestServices(market, 'it should whistle'), [kettle.id])
    t.same(await nearestServices(market, 'it should whistle'), [kettle.id])
    t.equal(model.batches.length, 2, 'a question is asked once')

    const {
      items: [first]
    } = await searchServices(market, visitor, search({ q: 'whistle' }))
    t.equal(first?.id, kettle.id, 'search uses the same vectors')
  }
)

t.test(
  'a service asks for its vector by a job of its own transaction, whenever what the vector is made of ' +
    'changes',
  async (t) => {
    const { db } = await testDatabase(t)
    const { market } = testMarket({ db }, { embedder: toy() })

    const seller = actorOf(await makeProvider(db))
    await t.rejects(
      transact(market, async (tx) => {
        await createService(tx, seller, kettleMending)
        throw new Error('rolled back')
      })
    )

    t.equal(await waitingJobs(db), 0)

    const { id } = await createService(market, seller, kettleMending)
    t.equal(await waitingJobs(db), 1)
    await createEmbeddingHandlers(market)['services:embed']({}, attempt)
    t.match(await vectorOf(db, id), { embedding: [0.6, 0.8] })
    await updateService(market, seller, { id, price: 9900 })
    t.equal(await waitingJobs(db), 1, 'a price is not in it')
    await updateService(market, seller, {
      id,
      title_en: 'Lamp mending',
      description_en: 'Any lamp.',
      tags: []
    })
    t.equal(await waitingJobs(db), 2)
    t.match(await vectorOf(db, id), { embedding: null }, 'the old one is not searched by')
    await createEmbeddingHandlers(market)['services:embed']({}, attempt)
    t.match(await vectorOf(db, id), { embedding: [0.8, -0.6] })
  }
)

t.test(
  'jobs that come together send each text once; after another model is chosen everything is embedded ' +
    'anew, batch by batch',
  async (t) => {
    const { db, market: before } = await testDatabase(t)
    const first = await offer(before, { title_en: 'Lamp mending', description_en: 'Any lamp.' })
    const [row] = await db.select().from(services).where(eq(services.id, first.id))
    if (row === undefined) throw new Error('no service')

    await db
      .insert(services)
      .values(
        Array.from({ length: 100 }, (_, index) => ({ ...row, id: newId(), searchText: `lamp ${index}` }))
      )

    const model = toy()
    const { market } = testMarket({ db }, { embedder: model })
    await enqueueMissingEmbeddings(market)
    t.equal(await waitingJobs(db), 1)

    const handlers = createEmbeddingHandlers(market)
    await Promise.all([handlers['services:embed']({}, attempt), handlers['services:embed']({}, attempt)])
    t.same(
      model.batches.map((texts) => texts.length),
      [96, 5]
    )
    t.equal(await waitingJobs(db), 2, 'a whole batch asks for another')
    t.equal(await embedServices(market), 0)
  }
)

t.test('a model that fails takes nothing down: words still find, and nothing is written', async (t) => {
  const { db, market: before } = await testDatabase(t)
  const { id } = await offer(before, { title_en: 'Kettle mending' })
  const broken: Embedder = {
    model: 'broken',
    embed: async () => {
      throw new Error('no credit left')
    }
  }
  const { market } = testMarket({ db }, { embedder: broken })

  await t.rejects(embedServices(market), /no credit left/)

  const { items } = await searchServices(market, visitor, search({ q: 'kettle' }))
  t.same(
    items.map((item) => item.id),
    [id]
  )
})

t.test('OpenAI and Gemini are asked for vectors of the right length, by their own protocols', async (t) => {
  const requests: Array<{ url: string; body: string }> = []

  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString()
    })

    request.on('end', () => {
      requests.push({ url: request.url ?? '', body })

      const answer =
        request.url?.includes('batchEmbed') === true
          ? { embeddings: [{ values: [1, 0] }, { values: [0, 1] }] }
          : {
              object: 'list',
              model: 'm',
              data: [
                { object: 'embedding', index: 0, embedding: [1, 0] },
                { object: 'embedding', index: 1, embedding: [0, 1] }
              ],
              usage: { prompt_tokens: 2, total_tokens: 2 }
            }

      response.setHeader('content-type', 'application/json').end(JSON.stringify(answer))
    })
  })

  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  t.teardown(() => server.close())

  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
  const openai = chosenEmbedder({ AI_PROVIDER: 'openai', OPENAI_API_KEY: 'key', OPENAI_BASE_URL: base })
  const google = chosenEmbedder({
    AI_PROVIDER: 'google',
    GOOGLE_GENERATIVE_AI_API_KEY: 'key',
    GOOGLE_BASE_URL: base
  })

  t.same(await openai?.embed(['one', 'two']), [
    [1, 0],
    [0, 1]
  ])
  t.same(await google?.embed(['one', 'two']), [
    [1, 0],
    [0, 1]
  ])
  t.match(requests, [
    { url: '/v1/embeddings', body: /"dimensions":512/ },
    { url: /batchEmbedContents/, body: /"outputDimensionality":512/ }
  ])
  t.equal(chosenEmbedder({ AI_PROVIDER: 'offline' }), null)
})
