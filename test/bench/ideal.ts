import Fastify from 'fastify'
import pg from 'pg'

/**
 * What a careful hand can reach with the same tools: a bare Fastify server with hand-written SQL, prepared by
 * name, on the very tables of Taskego and with answers of the same size. It knows no rules, no roles and no
 * limits. Started by test/bench/http.ts with DATABASE_URL; writes where it listens.
 */
const POOL_SIZE = 10

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: POOL_SIZE,
  application_name: 'ideal'
})
const server = Fastify()
const json = 'application/json; charset=utf-8'

const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
const card = `json_build_object('id', s.id, 'title_en', s.title_en, 'title_ar', s.title_ar,
  'description_en', s.description_en, 'description_ar', s.description_ar, 'price', s.price,
  'currency', s.currency, 'durationMinutes', s.duration_minutes, 'category', s.category_id,
  'subcategory', s.subcategory, 'tags', s.tags, 'images', s.images, 'thumbnails', s.images,
  'city', s.city, 'lat', s.lat, 'lng', s.lng,
  'provider', json_build_object('id', p.user_id, 'businessName', p.business_name,
    'businessName_ar', p.business_name_ar, 'ratings', p.ratings, 'ratingCount', p.rating_count),
  'ratings', s.ratings, 'ratingCount', s.rating_count, 'isVisible', s.is_visible,
  'createdAt', ${iso('s.created_at')}, 'updatedAt', ${iso('s.updated_at')})::text`
const isListed = `s.is_visible and s.removed_at is null and p.approval_status = 'approved'
  and not u.is_banned and u.deactivated_at is null`
const people = `join providers p on p.user_id = s.provider_id join users u on u.id = s.provider_id`

const list = `select ${card} as json from services s ${people}
  where ${isListed} and s.category_id = $1 and s.city = $2
  order by coalesce(s.ratings, 0) desc, s.rating_count desc, s.id desc limit 21`
const detail = `select ${card} as json from services s ${people} where ${isListed} and s.id = $1`
const me = `select u.* from sessions n join users u on u.id = n.user_id
  where n.id = $1 and u.id = $2 and n.revoked_at is null and n.expires_at > $3 and not u.is_banned
  and u.deactivated_at is null`
const booking = `insert into bookings (id, client_id, provider_id, service_id, scheduled_at, ends_at, blocked,
  timezone, price, currency, commission_basis_points, cancel_policy, free_until, expires_at, created_at,
  updated_at)
  values (gen_random_uuid(), $1, $2, $3, $4, $5, tstzrange($4, $5), 'Asia/Beirut', 4500, 'USD', 1500,
  '{"freeHoursBefore": 24, "graceMinutes": 5, "keptPercent": 50}', $4, $4, $6, $6) returning *`

interface Json {
  json: string
}

server.get<{ Querystring: { category: string; city: string } }>('/api/services', async (request, reply) => {
  const { category, city } = request.query
  const { rows } = await pool.query<Json>({ name: 'list', text: list, values: [category, city] })
  const page = rows.slice(0, 20).map((row) => row.json)

  reply.type(json)
  return `{"items":[${page.join(',')}],"nextCursor":${rows.length > 20 ? '"more"' : 'null'}}`
})

server.get<{ Params: { id: string } }>('/api/services/:id', async (request, reply) => {
  const { rows } = await pool.query<Json>({ name: 'detail', text: detail, values: [request.params.id] })
  reply.type(json)

  return rows[0]?.json
})

server.get('/api/auth/me', async (request) => {
  // The token is believed as it stands.
  const [, payload = ''] = (request.headers.authorization ?? '').split('.')
  const { sub, sid }: { sub: string; sid: string } = JSON.parse(
    Buffer.from(payload, 'base64url').toString('utf8')
  )
  const { rows } = await pool.query<Record<string, unknown>>({
    name: 'me',
    text: me,
    values: [sid, sub, new Date()]
  })

  return rows[0]
})

interface Booking {
  clientId: string
  providerId: string
  serviceId: string
  scheduledAt: string
}

server.post<{ Body: Booking }>('/api/bookings/create', async (request, reply) => {
  const { clientId, providerId, serviceId, scheduledAt } = request.body
  const start = new Date(scheduledAt)
  const { rows } = await pool.query<Record<string, unknown>>({
    name: 'booking',
    text: booking,
    values: [clientId, providerId, serviceId, start, new Date(start.getTime() + 3_600_000), new Date()]
  })

  reply.code(201)
  return rows[0]
})

process.stdout.write(`{"listening":"${await server.listen({ port: 0, host: '127.0.0.1' })}"}\n`)
