import { Type, type Static } from '@sinclair/typebox'
import { Instant, Nullable, Strict } from '../shared/schemas.js'

const Rows = Type.Array(Type.Record(Type.String(), Type.Unknown()), { maxItems: 1_000_000 })

/** Everything that is stored about one person, table by table. */
export const PersonalData = Strict(
  {
    exportedAt: Instant,
    account: Type.Record(Type.String(), Type.Unknown()),
    addresses: Rows,
    sessions: Rows,
    identities: Rows,
    phoneCodes: Rows,
    provider: Nullable(Type.Record(Type.String(), Type.Unknown())),
    scheduleExceptions: Rows,
    calendarFeeds: Rows,
    calendarImports: Rows,
    calendarBusy: Rows,
    services: Rows,
    bookings: Rows,
    timeOff: Rows,
    messages: Rows,
    reviews: Rows,
    reviewReplies: Rows,
    payments: Rows,
    ledgerEntries: Rows,
    payouts: Rows,
    notifications: Rows,
    conversations: Rows,
    conversationMessages: Rows,
    aiLogs: Rows,
    supportTickets: Rows,
    supportMessages: Rows,
    bookingDisputes: Rows,
    files: Rows
  },
  { title: 'PersonalData' }
)
export type PersonalData = Static<typeof PersonalData>
