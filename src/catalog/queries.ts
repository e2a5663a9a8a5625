import { and, desc, eq, inArray, isNull, sql, type SQL } from 'drizzle-orm'
import { providers, services } from '../../drizzle/schema/index.js'
import { requireAdmin, type Actor } from '../shared/actor.js'
import { isInstantFor, nameWith } from '../shared/automatic-acceptance.js'
import { cancelPolicyFor } from '../shared/cancel-policies.js'
import { DomainError } from '../shared/errors.js'
import { askedKeys, gatheredReads, isAsked, type AskedKeys } from '../shared/gathered.js'
import type { Market } from '../shared/market.js'
import { beginsWith, newestFirst, olderThan, toPage } from '../shared/page.js'
import { preparedBytes } from '../shared/prepared.js'
import type { Page, PageQuery } from '../shared/schemas.js'
import { tokenize } from '../shared/text.js'
import { isListed } from './listed.js'
import { mentionsAny, wordValues } from './mentions.js'
import { stemsOf, categoryNamed, cityNamed, loadVocabulary } from '../vocabulary/index.js'
import { insider, requireSeller } from './policy.js'
import { parseService, serviceJson } from './present.js'
import type { Category, City, ListServices, Service } from './schemas.js'

const runDetail = preparedBytes<{ json: Buffer }>()
const runListed = preparedBytes<{ id: Buffer; json: Buffer }>()

/**
 * @throws not_found for a service that this caller may not see: hidden ones are for their provider and for
 * admins, removed ones for nobody.
 */
export async function getService(market: Market, actor: Actor, { id }: { id: string }): Promise<Service> {
  return parseService(await getServiceJson(market, actor, { id }))
}

/** The same as the bytes of its JSON, as the database sent them. @throws not_found */
export async function getServiceJson(market: Market, actor: Actor, { id }: { id: string }): Promise<Buffer> {
  const { isAdmin, userId } = insider(actor)
  const json =
    userId === null
      ? await readListedJson(market, id.toLowerCase())
      : await readJson(market, { id, isAdmin, userId })

  if (json === undefined) throw new DomainError('not_found')
  return json
}

/** The service as its provider sees it, whoever acts. @throws not_found for a removed one */
export async function getOwnService(market: Market, providerId: string, id: string): Promise<Service> {
  const json = await readJson(market, { id, isAdmin: false, userId: providerId })
  if (json === undefined) throw new DomainError('not_found')

  return parseService(json)
}

export interface ListedService extends Service {
  /** The provider's, in which times are told. */
  timezone: string
}

/** Services by their ids, as everybody may see them; those that nobody can find any more are left out. */
export async function findListedServices(market: Market, ids: string[]): Promise<ListedService[]> {
  if (ids.length === 0) return []

  const rows = await market.db
    .select({ json: serviceJson(market), timezone: providers.timezone })
    .from(services)
    .innerJoin(providers, eq(providers.userId, services.providerId))
    .where(and(inArray(services.id, ids), isListed))

  return rows.map(({ json, timezone }) => ({ ...parseService(json), timezone }))
}

/** The services of the provider who asks, hidden ones too, newest first. */
export async function listMyServices(market: Market, actor: Actor, page: PageQuery): Promise<Page<Service>> {
  const seller = requireSeller(actor)
  return await newest(market, page, [eq(services.providerId, seller.id)])
}

/** Every service that is not removed, newest first; for admins. */
export async function listServices(
  market: Market,
  actor: Actor,
  { q, id, visible, ...page }: ListServices
): Promise<Page<Service>> {
  requireAdmin(actor, 'any')

  const conditions: SQL[] = []
  if (visible !== undefined) conditions.push(eq(services.isVisible, visible))
  const named = beginsWith(services.id, id)
  if (named !== undefined) conditions.push(named)
  const words = stemsOf(tokenize(q ?? ''))
  if (words.length > 0) conditions.push(mentionsAny(words))
  return await newest(market, page, conditions, wordValues(words))
}

export async function listCategories(market: Market, actor: Actor): Promise<{ items: Category[] }> {
  return { items: (await loadVocabulary(market)).categories }
}

export async function listCities(market: Market, actor: Actor): Promise<{ items: City[] }> {
  return { items: (await loadVocabulary(market)).cities }
}

/** The city that a slug, a name or an alias in either language means; null when there is none. */
export async function findCity(market: Market, text: string): Promise<City | null> {
  return cityNamed(await loadVocabulary(market), text)
}

/** The category that a slug, a name, an alias or a word in either language means; null when there is none. */
export async function findCategory(market: Market, text: string): Promise<Category | null> {
  return categoryNamed(await loadVocabulary(market), text)
}

/**
 * What strangers see of services, by ids in small letters, as the database writes them: it is the same for
 * all strangers, so one statement reads it for many requests.
 */
const readListedJson = gatheredReads(async (market, ids) => {
  const { count, value } = askedKeys(ids)
  const name = nameWith(market.rules, `listed services, ${count}`)
  const rows = await runListed(market, name, (pool) => buildListed(pool, count), { ids: value })

  return new Map(rows.map(({ id, json }) => [id.toString('latin1'), json]))
})

function buildListed(market: Market, count: AskedKeys['count']) {
  return market.db
    .select({ id: services.id, json: detailJson(market, null) })
    .from(services)
    .innerJoin(providers, eq(providers.userId, services.providerId))
    .where(and(isAsked(services.id, count, 'ids'), isListed))
}

interface Reader {
  id: string
  isAdmin: boolean
  userId: string
}

/** A service as this user may see it. */
async function readJson(market: Market, reader: Reader): Promise<Buffer | undefined> {
  const [row] = await runDetail(market, nameWith(market.rules, 'service'), buildDetail, { ...reader })
  return row?.json
}

function buildDetail(market: Market) {
  const isOwn = sql`${services.providerId} = ${sql.placeholder('userId')}::uuid`
  const isAdmin = sql`${sql.placeholder('isAdmin')}::boolean`

  return market.db
    .select({ json: detailJson(market, sql.placeholder('userId')) })
    .from(services)
    .innerJoin(providers, eq(providers.userId, services.providerId))
    .where(
      and(
        sql`${services.id} = ${sql.placeholder('id')}::uuid`,
        isNull(services.removedAt),
        sql`(${isListed} or ${isOwn} or ${isAdmin})`
      )
    )
}

function detailJson(market: Market, clientId: Parameters<typeof isInstantFor>[1]): SQL<string> {
  const { rules } = market
  return serviceJson(market, {
    isInstant: isInstantFor(rules, clientId),
    cancelPolicy: cancelPolicyFor(rules, [services.cancelPolicy, providers.cancelPolicy])
  })
}

async function newest(
  market: Market,
  { limit, cursor }: PageQuery,
  conditions: SQL[],
  values: Record<string, unknown> = {}
): Promise<Page<Service>> {
  const rows = await market.db
    .select({ id: services.id, createdAt: services.createdAt, json: serviceJson(market) })
    .from(services)
    .innerJoin(providers, eq(providers.userId, services.providerId))
    .where(and(isNull(services.removedAt), ...conditions, olderThan(cursor, services.createdAt, services.id)))
    .orderBy(desc(services.createdAt), desc(services.id))
    .limit(limit + 1)
    .execute(values)

  return toPage(rows, limit, (row) => parseService(row.json), newestFirst)
}
