import { Type, type Static } from '@sinclair/typebox'
import {
  Count,
  CreatedAt,
  Id,
  Instant,
  Line,
  Nullable,
  Page,
  PageQuery,
  Strict,
  Text
} from '../shared/schemas.js'

export const Message = Strict(
  {
    id: Id,
    bookingId: Id,
    senderId: Id,
    text: Text(10_000, {
      description: 'Phone numbers and e-mail addresses are hidden until the booking is accepted',
      examples: ['The leak is under the kitchen sink.']
    }),
    isMasked: Type.Boolean({ description: 'Something is hidden' }),
    readAt: Nullable(Instant),
    createdAt: CreatedAt
  },
  { title: 'Message' }
)
export type Message = Static<typeof Message>

export const WriteMessage = Strict(
  { text: Line(2000, { examples: ['The leak is under the kitchen sink.'] }) },
  { title: 'WriteMessage' }
)
export type WriteMessage = Static<typeof WriteMessage>

export const MessagePage = Page(Message)
export const MessageQuery = PageQuery
export type MessageQuery = Static<typeof MessageQuery>

export const UnreadMessages = Strict(
  {
    total: Count,
    bookings: Type.Array(Strict({ bookingId: Id, unread: Count }), {
      maxItems: 100,
      description: 'Those written in last, first; at most 100'
    })
  },
  { title: 'UnreadMessages' }
)
export type UnreadMessages = Static<typeof UnreadMessages>
