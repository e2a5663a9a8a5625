export {
  firstFreeSlots,
  freeWindows,
  getAvailability,
  checkStart,
  instantIn,
  nextFreeSlots,
  slotRefusal,
  type ProviderTime,
  type Window
} from './availability.js'
export { getAgenda } from './agenda.js'
export { dayOf } from './zone.js'
export { setBookingDetails } from './details.js'
export {
  endAfterDispute,
  endByDecision,
  holdForDispute,
  letGoAfterDispute
} from './disputed.js'
export { announce, disputeFacts } from './announce.js'
export { addNoShowPhoto, contradictNoShow, reportNoShow } from './no-show.js'
export { addJobPhoto, removeJobPhoto } from './photos.js'
export { forgetPhotosOf } from './steps.js'
export { createBooking } from './create.js'
export { addCancelPolicy, editCancelPolicy, listCancelPolicies } from './cancel-policies.js'
export {
  blockedRange,
  DISPUTE_HOURS,
  disputeGroundOf,
  costsFrom,
  expiryOf,
  freeUntilMoved,
  freeUntilOf,
  graceEndOf,
  isLive,
  keptTexts,
  leastKept,
  mayShareContacts,
  knowsAddress,
  partyOf,
  sideOf,
  shownWords
} from './policy.js'
export {
  agreedStatusList,
  findFutureBookingsOf,
  findNamed,
  findOwnBookings,
  getBooking,
  loadNamed,
  lockNamed,
  listAllBookings,
  listClientBookings,
  listProviderBookings,
  liveStatusList,
  recentBookings
} from './queries.js'
export { bookingsOutsideHours } from './outside-hours.js'
export { previewAct, previewBooking, previewCancel } from './previews.js'
export { addTimeOff, listTimeOff, removeTimeOff } from './time-off.js'
export { contactOf } from './present.js'
export type { NamedBooking, OwnRecentBooking, RecentBooking } from './present.js'
export { removeAgedReminders, sweepReminders } from './reminders.js'
export {
  answerProposedTimeByLink,
  languageOfProposedTimeLink,
  PROPOSED_TIME_LINKS,
  proposedTimeToken,
  readProposedTimeLink,
  type ProposedTimeAsked
} from './proposed-time-link.js'
export { acceptProposedTime, declineIfOpen, declineProposedTime, proposeTime } from './proposed-time.js'
export { checkMovable, rescheduleBooking } from './reschedule.js'
export {
  AddCancelPolicy,
  AdminCancelPolicies,
  AdminCancelPolicy,
  CancelPolicyParams,
  EditCancelPolicy,
  AddTimeOff,
  Agenda,
  Availability,
  AvailabilityQuery,
  Booking,
  BookingPage,
  AllBookingsQuery,
  BookingQuery,
  BookingsOutside,
  CancelBooking,
  CancelPreview,
  AnswerProposedTime,
  ContradictNoShow,
  CreateBooking,
  JobPhoto,
  MoneyPreview,
  PreviewAct,
  PhotoVersion,
  ProposeTime,
  ReportNoShow,
  ProviderBookingQuery,
  RescheduleBooking,
  SetBookingDetails,
  SetBookingStatus,
  TimeOffAdded,
  TimesOff,
  type BookingStatus
} from './schemas.js'
export { slotRefusals } from './slots.js'
export { sweepBookings } from './sweep.js'
export { cancelBooking, cancelFutureBookingsOf, setBookingStatus } from './transitions.js'
export { personalData as bookingsPersonalData } from './personal-data.js'
