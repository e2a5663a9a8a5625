import { eq } from 'drizzle-orm'
import { users } from '../../drizzle/schema/index.js'
import type { Locale } from '../shared/actor.js'
import { DomainError } from '../shared/errors.js'
import { isId } from '../shared/ids.js'
import { isSignedBy, type SignLink } from '../shared/link-signer.js'
import type { Market } from '../shared/market.js'
import { messageKinds, type MessageKind } from '../shared/preferences.js'
import { textsIn } from '../texts/index.js'
import { transact } from '../shared/transaction.js'
import { writePreferences } from './preferences.js'

/** What the key of these links is derived for. */
export const UNSUBSCRIBE_LINKS = 'taskego links that turn mails off'

interface Addressee {
  id: string
  email: string
}

/**
 * The secret of a link that turns kinds of mail off. It holds for the address that the mail goes to, so that
 * who reads an old mailbox cannot silence an account that has left it. It does not end by time, because mails
 * are kept.
 */
export function unsubscribeToken(sign: SignLink, { id, email }: Addressee, kinds: MessageKind[]): string {
  return `${id}.${kinds.join('-')}.${signatureOf(sign, { id, email }, kinds).toString('base64url')}`
}

/** What a link would turn off; nothing is changed. @throws link_not_valid */
export async function readUnsubscribe(
  market: Market,
  sign: SignLink,
  token: string
): Promise<{ userId: string; kinds: MessageKind[] }> {
  const [userId = '', named = '', signature = ''] = token.split('.')
  const kinds = messageKinds.filter((kind) => named.split('-').includes(kind))

  const [user] = isId(userId)
    ? await market.db.select({ id: users.id, email: users.email }).from(users).where(eq(users.id, userId))
    : []
  if (user === undefined || kinds.length === 0) throw new DomainError('link_not_valid')

  if (!isSignedBy(signature, signatureOf(sign, user, kinds))) throw new DomainError('link_not_valid')

  return { userId, kinds }
}

/**
 * Turns off what the link of a mail names, without a sign-in; again changes nothing.
 * @throws link_not_valid
 */
export async function unsubscribe(market: Market, sign: SignLink, token: string): Promise<MessageKind[]> {
  const { userId, kinds } = await readUnsubscribe(market, sign, token)

  await transact(market, async (tx) => {
    await writePreferences(tx, userId, Object.fromEntries(kinds.map((kind) => [kind, { email: false }])))
  })

  return kinds
}

/** The kinds as a sentence names them: "bookings, payments". */
export function namesOfKinds(kinds: MessageKind[], locale: Locale): string {
  const { kinds: names, and } = textsIn(locale).letters
  return kinds.map((kind) => names[kind]).join(and)
}

/** The kinds in one order, whichever a mail has them in. */
function signatureOf(sign: SignLink, { id, email }: Addressee, kinds: MessageKind[]): Buffer {
  return sign([id, email, ...messageKinds.filter((kind) => kinds.includes(kind))].join('\n'))
}
