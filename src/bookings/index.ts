export {
  firstFreeSlots,
  getAvailability,
  isSlotOffered,
  checkStart,
  nearestFreeSlots,
  nextFreeSlots,
  type ProviderTime,
  type SlotRequest,
  type Window
} from './availability.js'
export { dayOf } from './zone.js'
export { createBooking, instantIn, slotRefusal } from './create.js'
export {
  allowedTransitions,
  blockedRange,
  currentCancelPolicy,
  expiryOf,
  freeUntilOf,
  graceEndOf,
  isLive,
  mayShareContacts,
  knowsAddress,
  partyOf,
  type Party
} from './policy.js'
export {
  agreedStatusList,
  findFutureBookingsOf,
  findNamed,
  getBooking,
  listAllBookings,
  listClientBookings,
  listProviderBookings,
  liveStatusList,
  nextDue,
  previewCancel
} from './queries.js'
export type { NamedBooking } from './present.js'
export { sweepReminders } from './reminders.js'
export { checkMovable, rescheduleBooking } from './reschedule.js'
export {
  Availability,
  AvailabilityQuery,
  Booking,
  BookingPage,
  BookingQuery,
  bookingStatuses,
  CancelBooking,
  CancelPreview,
  CreateBooking,
  JobAddress,
  RescheduleBooking,
  SetBookingStatus,
  type BookingStatus
} from './schemas.js'
export { slotRefusals, type SlotVerdict } from './slots.js'
export { sweepBookings, type Swept } from './sweep.js'
export { cancelBooking, cancelFutureBookingsOf, setBookingStatus } from './transitions.js'
export { personalData as bookingsPersonalData } from './personal-data.js'
