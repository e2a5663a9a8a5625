import { nextFreeSlots } from '../../src/bookings/index.js'
import { getServiceJson } from '../../src/catalog/index.js'
import { searchServicesJson } from '../../src/search/index.js'
import { loadDemoData } from '../../src/demo/index.js'
import { anonymous } from '../../src/shared/actor.js'
import { connect, migrate, type Connection } from '../../drizzle/client.js'
import { startEmbedded } from '../../drizzle/embedded.js'
import { measureChat } from './chat.js'
import { testMarket } from '../support/market.js'
import { percentile, ratioOf, timesOf } from './measure.js'

/**
 * `npm run bench`: our hot reads as ratios against hand-written SQL for the same JSON, on the same server in
 * the same run. On the embedded database, or with BENCH_DATABASE_URL (an empty database) on PostgreSQL. Then
 * turns of the concierge on the same data; with BENCH=chat these alone.
 */

/** Every third of our own dialogues. */
const CHAT_SHARE = 3

const visitor = anonymous('en', 'rest')
const { BENCH_DATABASE_URL: url, BENCH: only } = process.env
const connection: Connection =
  url === undefined ? await startEmbedded({}) : connect({ url, max: 4, prepare: true })
await migrate(connection)
const { sql } = connection
const { market } = testMarket(connection)
await loadDemoData(market)

const figures = {
  database: url === undefined ? 'embedded' : 'PostgreSQL',
  ...(only === 'chat' ? {} : await reads()),
  'a turn of the concierge, POST /api/ai/chat': await measureChat(connection, CHAT_SHARE)
}
process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`)
await connection.close()

/** The hot reads of the catalogue. */
async function reads(): Promise<object> {
  const services = await sql<Array<{ id: string; providerId: string; durationMinutes: number }>>`
    select distinct on (provider_id) id as "id", provider_id as "providerId",
    duration_minutes as "durationMinutes" from services order by provider_id, id`
  const [first] = services
  if (first === undefined) throw new Error('no demo data')

  // The page is cut before its JSON is built, as a careful hand would.
  const handWrittenList = () => sql`
    select json_build_object('id', s.id, 'title_en', s.title_en, 'title_ar', s.title_ar, 'description_en',
    s.description_en,
      'description_ar', s.description_ar, 'price', s.price, 'currency', s.currency, 'durationMinutes',
      s.duration_minutes, 'category', s.category_id,
      'subcategory', s.subcategory, 'tags', s.tags, 'images', s.images, 'city', s.city, 'lat', s.lat, 'lng',
      s.lng, 'ratings', s.ratings, 'ratingCount', s.rating_count,
      'provider', json_build_object('id', p.user_id, 'businessName', p.business_name, 'businessName_ar',
      p.business_name_ar, 'ratings', p.ratings, 'ratingCount', p.rating_count))::text as json
    from (
      select s.* from services s join providers p on p.user_id = s.provider_id
      join users u on u.id = s.provider_id
      where s.is_visible and s.removed_at is null and p.approval_status = 'approved' and not u.is_banned
      and u.deactivated_at is null
      order by s.created_at desc, s.id desc limit 21
    ) s join providers p on p.user_id = s.provider_id order by s.created_at desc, s.id desc`

  const handWrittenDetail = () => sql`
    select json_build_object('id', s.id, 'title_en', s.title_en, 'title_ar', s.title_ar, 'description_en',
    s.description_en,
      'description_ar', s.description_ar, 'price', s.price, 'currency', s.currency, 'durationMinutes',
      s.duration_minutes, 'category', s.category_id,
      'subcategory', s.subcategory, 'tags', s.tags, 'images', s.images, 'city', s.city, 'lat', s.lat, 'lng',
      s.lng, 'ratings', s.ratings, 'ratingCount', s.rating_count,
      'provider', json_build_object('id', p.user_id, 'businessName', p.business_name, 'businessName_ar',
      p.business_name_ar, 'ratings', p.ratings, 'ratingCount', p.rating_count))::text as json
    from services s join providers p on p.user_id = s.provider_id join users u on u.id = s.provider_id
    where s.id = ${first.id} and s.is_visible and s.removed_at is null and p.approval_status = 'approved'
    and not u.is_banned and u.deactivated_at is null`

  const twoWeeks = { from: new Date(), to: new Date(Date.now() + 14 * 86_400_000) }
  const requests = services
    .slice(0, 20)
    .map(({ id, providerId, durationMinutes }) => ({ serviceId: id, providerId, durationMinutes }))

  const slots = await timesOf(60, async () => await nextFreeSlots(market, requests, twoWeeks, 1000))
  return {
    'list of 20 services, times as fast as hand-written SQL': round(
      await ratioOf(() => searchServicesJson(market, visitor, { limit: 20, sort: 'newest' }), handWrittenList)
    ),
    'one service, times as fast as hand-written SQL': round(
      await ratioOf(() => getServiceJson(market, visitor, { id: first.id }), handWrittenDetail)
    ),
    'all slots of 20 providers over 14 days, one query and one pass, p50 ms': round(percentile(slots, 0.5)),
    'the same, as a ratio to the list of 20 services by hand': round(
      percentile(slots, 0.5) / percentile(await timesOf(100, handWrittenList), 0.5)
    )
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
