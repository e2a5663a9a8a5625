import { Type, type Static } from '@sinclair/typebox'
import { Id, Instant, Line, Nullable, Page, PageQuery, Strict } from '../shared/schemas.js'

export const Message = Strict({
  id: Id,
  bookingId: Id,
  senderId: Id,
  text: Type.String({ description: 'Phone numbers and e-mail addresses are hidden until the booking is accepted' }),
  isMasked: Type.Boolean({ description: 'Something is hidden' }),
  readAt: Nullable(Instant),
  createdAt: Instant
}, { $id: 'Message' })
export type Message = Static<typeof Message>

export const WriteMessage = Strict({ text: Line(2000, { examples: ['The leak is under the kitchen sink.'] }) })
export type WriteMessage = Static<typeof WriteMessage>

export const MessagePage = Page(Message)
export const MessageQuery = PageQuery
export type MessageQuery = Static<typeof MessageQuery>

export const UnreadMessages = Strict({
  total: Type.Integer(),
  bookings: Type.Array(Strict({ bookingId: Id, unread: Type.Integer() }), { description: 'Those written in last, first; at most 100' })
}, { $id: 'UnreadMessages' })
export type UnreadMessages = Static<typeof UnreadMessages>
