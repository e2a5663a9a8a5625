import { and, asc, eq, gt, isNull, or } from 'drizzle-orm'
import { createHash } from 'node:crypto'
import { services } from '../../drizzle/schema/index.js'
import { Postponed, type JobHandlers } from '../jobs/index.js'
import { system } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { DAY_MINUTES, giveBack, spend } from '../shared/budgets.js'
import { hasContacts } from '../shared/contacts.js'
import { enqueueMissing, withoutGivenUp, type Job, type JobData } from '../shared/jobs.js'
import { languagesOf } from '../shared/languages.js'
import type { ListingText, Market, MarketTx } from '../shared/market.js'
import { plainText } from '../shared/plain-text.js'
import { Line, Strict } from '../shared/schemas.js'
import { detectLanguage } from '../shared/text.js'
import { transact } from '../shared/transaction.js'
import { compileStrict } from '../shared/validate.js'
import { differences } from './content.js'
import { draftedTexts, wantedDraft, type ListingTexts, type WantedDraft } from './listing-texts.js'
import { getOwnService } from './queries.js'
import { lockProvider, writeContent } from './write.js'

const TITLE_LENGTH = 120
const DESCRIPTION_LENGTH = 2000
/** A draft says what its source says, in about as many characters. */
const LONGEST_FACTOR = 3
const LONGEST_EXTRA = 200
const BATCH = 100

/** Markup of each kind. What its provider wrote as plain text, such as a list, a draft may have too. */
const MARKUP = [/</, />/, /`/, /\*\*/, /\]\(/, /^#/m, /^[-*] /m]
const FIGURES = /\d+/g

/** So begins the message about an answer of no use: the same words would hardly get a better one. */
const UNUSABLE = 'a draft cannot be used'

const readDraft = compileStrict(Strict({ title: Line(TITLE_LENGTH), description: Line(DESCRIPTION_LENGTH) }))

/**
 * Queues a draft, in the transaction that wrote a listing, where it lacks one that it did not lack before and
 * a model may write it.
 */
export async function enqueueDraft(
  market: Market,
  serviceId: string,
  texts: ListingTexts,
  before: ListingTexts | null = null
): Promise<void> {
  const wanted = spokenDraft(market, texts)
  if (market.drafter === null || wanted === null) return
  if (before !== null && isSame(spokenDraft(market, before), wanted)) return

  await enqueueMissing(market, [jobFor(serviceId, wanted)])
}

/**
 * At start: queues the drafts that were lacking while there was no model, or were given up because it failed.
 * What it gave no usable draft of is asked again once its words were edited.
 */
export async function enqueueMissingDrafts(market: Market): Promise<void> {
  if (market.drafter === null) return

  let after: string | null = null
  for (;;) {
    const rows: Array<{ id: string } & ListingTexts> = await lackingDrafts(market, after)
    const jobs = rows.flatMap((row) => {
      const wanted = spokenDraft(market, row)
      return wanted === null ? [] : [jobFor(row.id, wanted)]
    })
    await enqueueMissing(market, await withoutGivenUp(market, jobs, UNUSABLE))

    after = rows.at(-1)?.id ?? null
    if (rows.length < BATCH) return
  }
}

/** The draft that a listing lacks in a language that the marketplace speaks. */
function spokenDraft({ rules }: Market, texts: ListingTexts): WantedDraft | null {
  const wanted = wantedDraft(texts)
  return wanted !== null && languagesOf(rules).includes(wanted.to) ? wanted : null
}

/** The worker's handler for drafts: one listing a job. */
export function createDraftHandlers(market: Market): Pick<JobHandlers, 'texts:draft'> {
  return { 'texts:draft': async (data) => await draftText(market, data) }
}

function jobFor(serviceId: string, wanted: WantedDraft): Job {
  return { kind: 'texts:draft', data: { serviceId, source: hashOf(wanted) } }
}

/** Tells the words of a source from others, and does not tell them. */
function hashOf({ to, source: { title, description } }: WantedDraft): string {
  return createHash('sha256')
    .update(JSON.stringify([to, title, description]))
    .digest('hex')
    .slice(0, 32)
}

/**
 * Has the model write what a listing lacks, and stores it unless a person wrote meanwhile. A listing that
 * lacks nothing any more is left as it is, and one with other words by now to the job of those.
 * @throws Postponed when its provider's drafts of the day are spent; what the model throws; an error for a
 * draft that cannot be used
 */
async function draftText(market: Market, { serviceId, source }: JobData<'texts:draft'>): Promise<void> {
  const [service] = await market.db
    .select()
    .from(services)
    .where(and(eq(services.id, serviceId), isNull(services.removedAt)))
  const wanted = service === undefined ? null : spokenDraft(market, service)
  const { drafter } = market
  if (drafter === null || service === undefined || wanted === null || hashOf(wanted) !== source) return

  const answer = await inTurn(
    market,
    service.providerId,
    async () => await drafter.draft(wanted.source, wanted.to, service.providerId)
  )
  const draft = checkedDraft(answer, wanted)

  await transact(market, async (tx) => await storeDraft(tx, service, wanted, draft))
}

/** Every answer costs money, so nobody's edits cause any number of them. A call that fails is not counted. */
async function inTurn(
  market: Market,
  providerId: string,
  ask: () => Promise<ListingText | null>
): Promise<ListingText | null> {
  const key = `drafts:${providerId}`
  const exceeded = await spend(market, [{ key, limit: market.rules.draftsPerDay, minutes: DAY_MINUTES }])
  if (exceeded !== null) throw new Postponed(exceeded.endsAt)

  try {
    return await ask()
  } catch (error) {
    await giveBack(market, [key])
    throw error
  }
}

/**
 * A model's draft, held to what a listing is held to, and to its source: plain text in the language that was
 * asked for, without contacts, not much longer, and without a number or markup of its own.
 */
function checkedDraft(answer: ListingText | null, { source, to }: WantedDraft): ListingText {
  if (answer === null) throw unusable('it is something else than a draft')

  const read = readDraft({ ...answer, title: answer.title.replace(/\s+/g, ' ') })
  if (!read.ok) throw unusable('it is empty or too long')

  const { title, description } = read.value
  const [draft, original] = [`${title}\n${description}`, `${source.title}\n${source.description}`]

  if (hasContacts(title) || hasContacts(description)) throw unusable('it holds contacts')
  if (MARKUP.some((kind) => kind.test(draft) && !kind.test(original))) {
    throw unusable('it has markup that its source has not')
  }
  if (detectLanguage(draft) !== to) throw unusable('it is in the wrong language')
  if (draft.length > original.length * LONGEST_FACTOR + LONGEST_EXTRA) {
    throw unusable('it says more than its source')
  }

  const known = figuresIn(original)
  if ([...figuresIn(draft)].some((figures) => !known.has(figures))) {
    throw unusable('it has a number that its source has not')
  }

  return { title, description }
}

function unusable(why: string): Error {
  return new Error(`${UNUSABLE}: ${why}`)
}

/** Runs of figures, of any script: separators differ from language to language. */
function figuresIn(text: string): Set<string> {
  return new Set(plainText(text).text.match(FIGURES) ?? [])
}

/** Writes a draft where the listing still lacks the one that was asked for. */
async function storeDraft(
  tx: MarketTx,
  { id, providerId }: { id: string; providerId: string },
  asked: WantedDraft,
  draft: ListingText
): Promise<void> {
  const provider = await lockProvider(tx, providerId)
  const [service] = await tx.db
    .select()
    .from(services)
    .where(and(eq(services.id, id), isNull(services.removedAt)))
    .for('no key update')

  const wanted = service === undefined ? null : wantedDraft(service)
  if (service === undefined || provider === undefined || !isSame(wanted, asked)) return

  const texts = draftedTexts(service, asked.to, draft)
  await writeContent(tx, service, provider, texts)

  await audit(tx, system, {
    type: 'catalog',
    action: 'service.drafted',
    targetType: 'service',
    targetId: id,
    ...differences(service, texts)
  })

  tx.emit('service:updated', { userId: providerId, service: await getOwnService(tx, providerId, id) })
}

function isSame(wanted: WantedDraft | null, asked: WantedDraft): boolean {
  return (
    wanted?.to === asked.to &&
    wanted.source.title === asked.source.title &&
    wanted.source.description === asked.source.description
  )
}

async function lackingDrafts(market: Market, after: string | null) {
  return await market.db
    .select()
    .from(services)
    .where(
      and(
        isNull(services.removedAt),
        or(
          eq(services.origin_en, 'untranslated'),
          eq(services.origin_ar, 'untranslated'),
          and(eq(services.origin_en, 'drafted'), services.isOutdated_en),
          and(eq(services.origin_ar, 'drafted'), services.isOutdated_ar)
        ),
        after === null ? undefined : gt(services.id, after)
      )
    )
    .orderBy(asc(services.id))
    .limit(BATCH)
}
