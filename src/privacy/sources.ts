import { accountsPersonalData as accounts } from '../accounts/index.js'
import { bookingsPersonalData as bookings } from '../bookings/index.js'
import { calendarPersonalData as calendar } from '../calendar/index.js'
import { catalogPersonalData as catalog } from '../catalog/index.js'
import { conversationsPersonalData as conversations } from '../conversations/index.js'
import { filesPersonalData as files } from '../files/index.js'
import { messagesPersonalData as messages } from '../messages/index.js'
import { notificationsPersonalData as notifications } from '../notifications/index.js'
import { paymentsPersonalData as payments } from '../payments/index.js'
import { providersPersonalData as providers } from '../providers/index.js'
import { reviewsPersonalData as reviews } from '../reviews/index.js'
import type { PersonalDataSource } from '../shared/personal-data.js'
import { supportPersonalData as support } from '../support/index.js'
import { personalData as operations } from './operations.js'

/**
 * Who keeps what of people, in the order of an erasure: what others were told is read from rows that later
 * steps empty, and the account is last.
 */
export const sources = {
  notifications,
  operations,
  support,
  conversations,
  messages,
  reviews,
  bookings,
  payments,
  calendar,
  providers,
  catalog,
  files,
  accounts
} satisfies Record<string, PersonalDataSource<object>>
