import { and, eq, sql } from 'drizzle-orm'
import { conversationMessages, conversations, users } from '../../drizzle/schema/index.js'
import type { Db } from '../../drizzle/client.js'
import type { Locale, UserActor } from '../shared/actor.js'
import { DomainError } from '../shared/errors.js'
import { preparedQueries } from '../shared/prepared.js'

/** A stored message; `parts` holds tool calls and results as the agent wrote them. */
export interface StoredMessage { role: 'user' | 'assistant' | 'tool', text: string, parts: unknown[], createdAt: Date }

/** Who speaks, in which conversation, and what was said in it before. */
export interface Speaker {
  name: string
  city: string | null
  language: Locale
  conversation: { id: string, language: Locale } | null
  history: StoredMessage[]
}

/** So many rows of what was said before are read back: about two dozen turns. */
const HISTORY_ROWS = 60
/** Matches no conversation. */
const NONE = '00000000-0000-0000-0000-000000000000'

type HistoryRow = [role: StoredMessage['role'], text: string, parts: unknown[], createdAt: number]
interface SpeakerRow extends Pick<Speaker, 'name' | 'city' | 'language' | 'conversation'> { history: HistoryRow[] }

const run = preparedQueries<SpeakerRow>()

/** One statement for everything that a turn begins with. @throws not_found for another's conversation. */
export async function loadSpeaker (db: Db, user: UserActor, conversationId: string | undefined): Promise<Speaker> {
  const [row] = await run(db, 'speaker', build, { userId: user.id, conversationId: conversationId ?? NONE })
  if (row === undefined || (conversationId !== undefined && row.conversation === null)) throw new DomainError('not_found')
  return { ...row, history: row.history.map(([role, text, parts, createdAt]) => ({ role, text, parts, createdAt: new Date(createdAt) })) }
}

function build (db: Db) {
  return db.select({
    name: users.name,
    city: users.city,
    language: users.language,
    conversation: { id: conversations.id, language: conversations.language },
    history: newestMessages()
  }).from(users)
    .leftJoin(conversations, and(eq(conversations.id, sql.placeholder('conversationId')), eq(conversations.userId, users.id)))
    .where(eq(users.id, sql.placeholder('userId')))
}

function newestMessages () {
  const { conversationId, role, text, parts, createdAt, id } = conversationMessages
  return sql<HistoryRow[]>`(select coalesce(json_agg(json_build_array(role, text, parts, (extract(epoch from created_at) * 1000)::bigint) order by created_at, id), '[]')
    from (select ${role}, ${text}, ${parts}, ${createdAt}, ${id} from ${conversationMessages} where ${conversationId} = ${conversations.id}
      order by ${createdAt} desc, ${id} desc limit ${sql.raw(String(HISTORY_ROWS))}) newest)`
}
