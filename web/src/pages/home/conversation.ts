import type {
  ChatReply,
  Conversation as StoredConversation,
  ConversationMessage,
  VisitReply
} from '../../../../docs/client/schema'
import { api, read } from '../../api/client'
import { isProblem } from '../../api/problem'
import { session } from '../../session/session'
import { speak } from './stream'

// The conversation outlives the page that shows it: a visitor signs in on another page, and goes on. What was
// said lies on the server, or, before there is an account, sealed in this tab.

type Redrawn = Pick<ConversationMessage, 'services' | 'proposal' | 'booking' | 'bookings' | 'actions'>

/** A message as it is shown. */
export interface Shown extends Partial<Redrawn> {
  id: string
  role: ConversationMessage['role']
  text: string
}

export interface ConversationState {
  messages: Shown[]
  /** What is done just now; `loading`: an earlier conversation is read. */
  is: 'idle' | 'loading' | 'waiting' | 'answering'
  /** The tool that is used just now, by its name. */
  step: string | null
  answeredBy: 'assistant' | 'human'
  /** What the last message was refused with. */
  problem: unknown
  /** What was said and waits: for an account, or to be sent again. */
  unsaid: string | null
  needsAccount: boolean
}

const KEPT = 'taskego.conversation'
/** What this tab keeps: of a visitor all, of a user where the rest is. */
interface Kept {
  id: string | null
  visit: string | null
  messages: Shown[]
  unsaid: string | null
}

const nothing: ConversationState = {
  messages: [],
  is: 'idle',
  step: null,
  answeredBy: 'assistant',
  problem: null,
  unsaid: null,
  needsAccount: false
}

class Conversation {
  #state = nothing
  #id: string | null = null
  #visit: string | null = null
  #began = false
  readonly #listeners = new Set<() => void>()

  get state(): ConversationState {
    return this.#state
  }

  get id(): string | null {
    return this.#id
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Finds what this tab was talking about, once, and follows who signs in and out. */
  begin(): void {
    if (this.#began) return
    this.#began = true

    const kept = readKept()
    this.#id = kept.id
    this.#visit = kept.visit
    this.#change({
      messages: kept.messages,
      unsaid: kept.unsaid,
      is: kept.id !== null && kept.visit === null ? 'loading' : 'idle'
    })

    let before = session.state.is
    session.subscribe(() => {
      const now = session.state.is
      if (now === before) return

      if (before === 'signed-in') this.startAnew()
      else this.#meet()
      before = now
    })
    this.#meet()
  }

  /** Says something; the answer comes bit by bit. Only one thing is said at a time. */
  async say(words: string): Promise<void> {
    const text = words.trim()
    if (text === '' || this.#state.is !== 'idle') return

    const asked: Shown = { id: crypto.randomUUID(), role: 'user', text }
    const answer: Shown = { id: crypto.randomUUID(), role: 'assistant', text: '' }
    const before = this.#state.messages.map(withoutActions)
    this.#change({
      messages: [...before, asked, answer],
      is: 'waiting',
      step: null,
      problem: null,
      unsaid: null,
      needsAccount: false
    })

    try {
      const reply = await this.#ask(text, (words) => {
        answer.text += words
        this.#change({ messages: [...before, asked, { ...answer }], is: 'answering' })
      })
      this.#take(reply, text, [...before, asked], answer.id)
    } catch (error) {
      this.#change({ messages: before, is: 'idle', step: null, problem: error, unsaid: text })
    }
    this.#keep()
  }

  /** Says again what was refused or got lost. */
  async sayAgain(): Promise<void> {
    const { unsaid } = this.#state
    if (unsaid !== null) await this.say(unsaid)
  }

  /** Leaves the conversation where it is, and begins another. */
  startAnew(): void {
    this.#id = null
    this.#visit = null
    this.#change({ ...nothing })
    sessionStorage.removeItem(KEPT)
  }

  /** Reads again what was said, such as after the connection was away. */
  async reload(): Promise<void> {
    const id = this.#id
    if (id === null || session.state.is !== 'signed-in' || this.#isBusy()) return

    try {
      this.#show(await read(api.GET('/api/ai/conversations/{id}', { params: { path: { id } } })))
    } catch (error) {
      if (isProblem(error, 'not_found')) this.startAnew()
      else this.#change({ is: 'idle', problem: error })
    }
  }

  /** A person of the team wrote. */
  hear({ conversationId, message }: { conversationId: string; message: ConversationMessage }): void {
    const isKnown = this.#state.messages.some(({ id }) => id === message.id)
    if (conversationId !== this.#id || isKnown) return

    this.#change({ messages: [...this.#state.messages, message] })
  }

  #isBusy(): boolean {
    return this.#state.is === 'waiting' || this.#state.is === 'answering'
  }

  async #ask(text: string, onWords: (words: string) => void): Promise<ChatReply | VisitReply> {
    const listening = { onWords, onStep: (step: string) => this.#change({ step }) }
    await session.known()
    if (session.state.is !== 'signed-in') {
      const visit = this.#visit === null ? {} : { visit: this.#visit }
      return await speak('/api/ai/visit', { message: text, ...visit }, listening)
    }

    const conversation = this.#id === null ? {} : { conversationId: this.#id }
    return await speak('/api/ai/chat', { message: text, ...conversation }, listening)
  }

  #take(reply: ChatReply | VisitReply, said: string, before: Shown[], id: string): void {
    const { conversationId, reply: text, answeredBy, services, booking, bookings, actions } = reply
    const proposal = reply.proposal === null ? null : { ...reply.proposal, state: 'open' as const }
    const isSilent = text === ''

    const isVisit = 'visit' in reply
    this.#id = conversationId
    this.#visit = isVisit ? reply.visit : null
    const needsAccount = isVisit && reply.needsAccount

    const answer: Shown = { id, role: 'assistant', text, services, proposal, booking, bookings, actions }
    this.#change({
      messages: isSilent ? before : [...before, answer],
      is: 'idle',
      step: null,
      answeredBy,
      needsAccount,
      unsaid: needsAccount ? said : null
    })
  }

  /** Somebody is here: what they said as a visitor becomes theirs, or what they said before is read. */
  async #meet(): Promise<void> {
    if (session.state.is !== 'signed-in') return
    if (this.#visit === null) return await this.reload()

    const { unsaid } = this.#state
    this.#change({ is: 'loading', needsAccount: false })
    try {
      this.#show(await read(api.POST('/api/ai/conversations', { body: { visit: this.#visit } })))
    } catch (error) {
      // A visit in which nothing was kept, or that is too old, begins anew with what is to be said.
      if (isProblem(error, 'not_found')) this.startAnew()
      else return this.#change({ is: 'idle', problem: error })
    }

    this.#visit = null
    this.#keep()
    if (unsaid !== null) await this.say(unsaid)
  }

  #show({ id, messages, answeredBy }: StoredConversation): void {
    this.#id = id
    this.#change({ messages, answeredBy, is: 'idle', problem: null })
  }

  #change(change: Partial<ConversationState>): void {
    this.#state = { ...this.#state, ...change }
    for (const listener of this.#listeners) listener()
  }

  #keep(): void {
    const isVisit = this.#visit !== null
    const kept: Kept = {
      id: this.#id,
      visit: this.#visit,
      messages: isVisit ? this.#state.messages : [],
      unsaid: isVisit ? this.#state.unsaid : null
    }
    try {
      sessionStorage.setItem(KEPT, JSON.stringify(kept))
    } catch {
      // A full store keeps nothing: the conversation then ends with the page.
      sessionStorage.removeItem(KEPT)
    }
  }
}

/** Only the newest message has buttons, and an offer that something was said after is over. */
function withoutActions({ actions: _over, proposal, ...message }: Shown): Shown {
  if (proposal === undefined || proposal === null) return message

  const state = proposal.state === 'open' ? ('superseded' as const) : proposal.state
  return { ...message, proposal: { ...proposal, state } }
}

function readKept(): Kept {
  const kept: Kept = { id: null, visit: null, messages: [], unsaid: null }
  try {
    return { ...kept, ...JSON.parse(sessionStorage.getItem(KEPT) ?? '{}') }
  } catch {
    return kept
  }
}

export const conversation = new Conversation()
