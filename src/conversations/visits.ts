import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { conversationMessages, conversations } from '../../drizzle/schema/index.js'
import { requireUser, type Actor, type AnonymousActor, type Locale } from '../shared/actor.js'
import { cleanText, storableText } from '../shared/clean.js'
import { realNow } from '../shared/clock.js'
import { DomainError } from '../shared/errors.js'
import { requireFeature } from '../shared/features.js'
import { newId } from '../shared/ids.js'
import type { Market } from '../shared/market.js'
import { HOUR } from '../shared/time.js'
import { transact } from '../shared/transaction.js'
import type { OpenTurn } from './commands.js'
import { maskSecrets } from './mask.js'
import type { StoredMessage } from './opening.js'
import { getConversation } from './queries.js'
import type { AdoptVisit, Conversation, VisitRequest } from './schemas.js'

// A visitor without an account talks to the concierge, too. Nothing of it is stored: what was said is sealed
// with a key that only servers have, and the page keeps it and sends it back with the next message. Who
// signs in goes on with the same conversation, which is stored then.

const TITLE_LENGTH = 80
/** A visitor's words are read back for so long, and so many of them. */
export const VISIT_HOURS = 24
const MOST_ROWS = 60

/** Encrypts, and opens only what was encrypted so. */
export interface VisitSealer {
  seal: (text: string) => string
  /** @throws Error for anything else */
  open: (sealed: string) => string
}

type KeptRow = Omit<StoredMessage, 'createdAt'> & { at: number }
interface Visit {
  /** That of the conversation, once it is stored. */
  id: string
  language: Locale
  rows: KeptRow[]
  /** By the real clock: the sandbox clock must not end it. */
  sealedAt: number
}

/**
 * Begins a visitor's turn, in a new conversation or in the one that was sealed.
 * @throws invalid_input; not_found for what is too old or was sealed by nobody of ours
 */
export function openVisit(
  market: Market,
  sealer: VisitSealer,
  { locale }: AnonymousActor,
  { message, visit: sealed }: VisitRequest
): OpenTurn {
  requireFeature(market.rules, 'concierge')
  const text = maskSecrets(cleanText(message))
  if (text === '') throw new DomainError('invalid_input', { field: 'message' })

  const visit = sealed === undefined ? null : unsealed(sealer, sealed)
  return {
    conversationId: visit?.id ?? newId(),
    messageId: newId(),
    message: text,
    at: market.now(),
    language: visit?.language ?? locale,
    user: { name: '', city: null, language: locale, arabic: null },
    ticketId: null,
    history: (visit?.rows ?? []).map(({ at, ...row }) => ({ ...row, createdAt: new Date(at) }))
  }
}

/** What a visitor's page keeps after a turn; `messages` are null for a turn that is not kept. */
export function closeVisit(
  market: Market,
  sealer: VisitSealer,
  { conversationId: id, history, message, at }: OpenTurn,
  {
    language,
    messages
  }: { language: Locale; messages: Array<Pick<StoredMessage, 'role' | 'text' | 'parts'>> | null }
): string {
  const said: StoredMessage = { role: 'user', text: message, parts: [], createdAt: at }
  const answers = messages?.map((row) => ({ ...row, createdAt: market.now() })) ?? []
  const kept = messages === null ? history : [...history, said, ...answers]

  const visit: Visit = {
    id,
    language,
    rows: kept.slice(-MOST_ROWS).map(({ createdAt, ...row }) => ({ ...row, at: createdAt.getTime() })),
    sealedAt: realNow().getTime()
  }
  return sealer.seal(deflateRawSync(JSON.stringify(visit)).toString('base64url'))
}

/**
 * Stores a visitor's conversation as the caller's, once: however often it is asked, there is one.
 * @throws not_found for what is too old, was sealed by nobody of ours, or is another's by now
 */
export async function adoptVisit(
  market: Market,
  actor: Actor,
  sealer: VisitSealer,
  { visit: sealed }: AdoptVisit
): Promise<Conversation> {
  requireFeature(market.rules, 'concierge')
  const user = requireUser(actor)
  const { id, language, rows } = unsealed(sealer, sealed)
  const [first] = rows
  if (first === undefined) throw new DomainError('not_found')

  await transact(market, async (tx) => {
    const made = await tx.db
      .insert(conversations)
      .values({
        id,
        userId: user.id,
        title: first.text.slice(0, TITLE_LENGTH),
        language,
        createdAt: new Date(first.at),
        updatedAt: tx.now()
      })
      .onConflictDoNothing()
      .returning({ id: conversations.id })
    if (made.length === 0) return

    await tx.db.insert(conversationMessages).values(rows.map((row) => rowOf(id, row)))
  })

  return await getConversation(market, actor, { id })
}

function rowOf(conversationId: string, { at, role, text, parts }: KeptRow) {
  const storable: unknown[] = JSON.parse(
    JSON.stringify(parts, (_key, value: unknown) => (typeof value === 'string' ? storableText(value) : value))
  )
  const createdAt = new Date(at)

  return { id: newId(), conversationId, role, text: storableText(text), parts: storable, createdAt }
}

/** @throws not_found */
function unsealed(sealer: VisitSealer, sealed: string): Visit {
  const visit = opened(sealer, sealed)
  if (visit === null || realNow().getTime() - visit.sealedAt > VISIT_HOURS * HOUR) {
    throw new DomainError('not_found')
  }

  return visit
}

/** Only what we sealed ourselves opens, and it is of the form that we gave it. */
function opened(sealer: VisitSealer, sealed: string): Visit | null {
  try {
    const visit: Visit = JSON.parse(
      inflateRawSync(Buffer.from(sealer.open(sealed), 'base64url')).toString('utf8')
    )
    return visit
  } catch {
    return null
  }
}
