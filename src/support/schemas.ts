import { Type, type Static } from '@sinclair/typebox'
import { ticketState, ticketSubject } from '../../drizzle/schema/index.js'
import {
  CreatedAt,
  Enum,
  Id,
  IdStart,
  Instant,
  Line,
  Nullable,
  Page,
  Strict,
  Text,
  pageProperties
} from '../shared/schemas.js'
import { textsIn } from '../texts/index.js'

const { supportSubject, supportText, supportAnswer, supportOutcome } = textsIn('en').examples

/** So much of a first message is the subject of a ticket that somebody else names. */
export const SUBJECT_LENGTH = 120

const Subject = Line(SUBJECT_LENGTH, { examples: [supportSubject] })
const Words = Line(4000, { examples: [supportText] })
const State = Enum(ticketState.enumValues, {
  title: 'TicketState',
  description: 'Whose turn it is: `open` the team’s, `waiting` the asker’s, `closed` nobody’s',
  examples: ['open']
})
const Version = Type.Integer({
  minimum: 1,
  maximum: 1_000_000,
  description: 'Rises with what admins do',
  examples: [1]
})

export const ticketSubjects = ticketSubject.enumValues
const SubjectKind = Enum(ticketSubjects, {
  title: 'TicketSubject',
  description: '`message`: one that the two sides of a booking wrote',
  examples: ['review']
})

/** A thing of the marketplace that a ticket is about. */
export const TicketAbout = Strict({ type: SubjectKind, id: Id }, { title: 'TicketAbout' })
export type TicketAbout = Static<typeof TicketAbout>

export const OpenTicket = Strict(
  {
    subject: Subject,
    text: Words,
    about: Type.Optional(TicketAbout)
  },
  {
    title: 'OpenTicket',
    examples: [{ subject: supportSubject, text: supportText }]
  }
)
export type OpenTicket = Static<typeof OpenTicket>

export const WriteToTicket = Strict({ text: Words }, { title: 'WriteToTicket' })
export type WriteToTicket = Static<typeof WriteToTicket>

export const Ticket = Strict(
  {
    id: Id,
    subject: Text(SUBJECT_LENGTH, { examples: [supportSubject] }),
    state: State,
    about: Nullable(TicketAbout),
    outcome: Nullable(Text(1000, { examples: [supportOutcome] }), {
      description: 'What was done, said by the team when it closed the ticket'
    }),
    version: Version,
    createdAt: CreatedAt,
    updatedAt: { ...CreatedAt, description: 'Of the newest message or act' },
    closedAt: Nullable(Instant)
  },
  { title: 'Ticket' }
)
export type Ticket = Static<typeof Ticket>
export const TicketPage = Page(Ticket)

export const TicketMessage = Strict(
  {
    id: Id,
    from: Enum(['asker', 'team'] as const, { examples: ['asker'] }),
    text: Text(4000, { examples: [supportText] }),
    createdAt: CreatedAt
  },
  { title: 'TicketMessage' }
)
export type TicketMessage = Static<typeof TicketMessage>

const messages = Type.Array(TicketMessage, { maxItems: 200, description: 'The newest 200, oldest first' })

export const TicketDetail = Strict({ ...Ticket.properties, messages }, { title: 'TicketDetail' })
export type TicketDetail = Static<typeof TicketDetail>

const Person = Strict({ id: Id, name: Text(100, { examples: ['Maya Haddad'] }) })

/** A ticket as admins see it: with whoever asks, and who looks after it. */
export const AdminTicket = Strict(
  {
    ...Ticket.properties,
    openedBy: Person,
    owner: Nullable(Person, { description: 'The admin who looks after it' })
  },
  { title: 'AdminTicket' }
)
export type AdminTicket = Static<typeof AdminTicket>
export const AdminTicketPage = Page(AdminTicket)

export const AdminTicketDetail = Strict(
  {
    ...AdminTicket.properties,
    messages,
    conversation: Nullable(
      Type.Array(
        Strict({
          role: Enum(['user', 'assistant', 'human'] as const, { examples: ['user'] }),
          text: Text(20_000, { examples: [supportText] }),
          createdAt: CreatedAt
        }),
        {
          maxItems: 50,
          description: 'Of a ticket about a conversation: what was said there, the newest 50, oldest first'
        }
      )
    )
  },
  { title: 'AdminTicketDetail' }
)
export type AdminTicketDetail = Static<typeof AdminTicketDetail>

export const ListTickets = Strict({
  ...pageProperties,
  id: Type.Optional(IdStart),
  state: Type.Optional(State),
  owner: Type.Optional({ ...Id, description: 'Only those that this admin looks after' }),
  unowned: Type.Optional(Type.Boolean({ description: 'true: only those that nobody looks after' })),
  aboutType: Type.Optional(SubjectKind),
  aboutId: Type.Optional({ ...Id, description: 'Only those about this thing' })
})
export type ListTickets = Static<typeof ListTickets>

/** The version that the admin has seen: whoever acts on an older one is told. */
export const TakeTicket = Strict({ version: Version }, { title: 'TakeTicket' })
export type TakeTicket = Static<typeof TakeTicket>

export const AnswerTicket = Strict(
  { text: Line(4000, { examples: [supportAnswer] }), version: Version },
  { title: 'AnswerTicket' }
)
export type AnswerTicket = Static<typeof AnswerTicket>

export const CloseTicket = Strict(
  {
    outcome: Line(1000, {
      description: 'What was done; whoever asked reads it',
      examples: [supportOutcome]
    }),
    version: Version
  },
  { title: 'CloseTicket' }
)
export type CloseTicket = Static<typeof CloseTicket>

export const ReopenTicket = Strict({ version: Version }, { title: 'ReopenTicket' })
export type ReopenTicket = Static<typeof ReopenTicket>
