import { Type, type Static } from '@sinclair/typebox'
import { CreatedAt, Id, Page, Strict, Text, pageProperties } from '../shared/schemas.js'

export const Notification = Strict(
  {
    id: Id,
    type: Text(60, { description: 'What happened', examples: ['booking_accepted'] }),
    message: Text(2000, {
      description: "Said in the recipient's own language",
      examples: ['Cedar Cooling has accepted your booking.']
    }),
    data: Type.Record(Type.String(), Text(200), {
      description: 'Ids to link to, such as `bookingId`',
      examples: [{ bookingId: '0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11' }]
    }),
    isRead: Type.Boolean(),
    createdAt: CreatedAt
  },
  { title: 'Notification' }
)
export type Notification = Static<typeof Notification>

export const NotificationQuery = Strict({
  ...pageProperties,
  unread: Type.Optional(Type.Boolean({ description: 'true: only what was not read yet' }))
})
export type NotificationQuery = Static<typeof NotificationQuery>

export const NotificationPage = Page(Notification)
