export {
  firstFreeSlots,
  getAvailability,
  checkStart,
  nextFreeSlots,
  type ProviderTime,
  type Window
} from './availability.js'
export { dayOf } from './zone.js'
export { createBooking, instantIn, slotRefusal } from './create.js'
export {
  blockedRange,
  currentCancelPolicy,
  expiryOf,
  freeUntilOf,
  graceEndOf,
  isLive,
  mayShareContacts,
  knowsAddress,
  partyOf
} from './policy.js'
export {
  agreedStatusList,
  findFutureBookingsOf,
  findNamed,
  findOwnBookings,
  getBooking,
  listAllBookings,
  listClientBookings,
  listProviderBookings,
  liveStatusList,
  previewCancel,
  recentBookings
} from './queries.js'
export { bookingsOutsideHours } from './outside-hours.js'
export type { NamedBooking, RecentBooking } from './present.js'
export { sweepReminders } from './reminders.js'
export { checkMovable, rescheduleBooking } from './reschedule.js'
export {
  Availability,
  AvailabilityQuery,
  Booking,
  BookingPage,
  AllBookingsQuery,
  BookingQuery,
  BookingsOutside,
  CancelBooking,
  CancelPreview,
  CreateBooking,
  RescheduleBooking,
  SetBookingStatus,
  type BookingStatus
} from './schemas.js'
export { slotRefusals } from './slots.js'
export { sweepBookings } from './sweep.js'
export { cancelBooking, cancelFutureBookingsOf, setBookingStatus } from './transitions.js'
export { personalData as bookingsPersonalData } from './personal-data.js'
