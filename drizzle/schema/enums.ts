import { pgEnum } from 'drizzle-orm/pg-core'

export const userRole = pgEnum('user_role', ['client', 'provider', 'admin'])
export const language = pgEnum('language', ['en', 'ar'])
export const arabicRegister = pgEnum('arabic_register', ['lebanese', 'standard'])
export const addressKind = pgEnum('address_kind', ['home', 'work', 'other'])
export const approvalStatus = pgEnum('approval_status', ['pending', 'approved', 'rejected'])
export const bookingStatus = pgEnum('booking_status', [
  'pending',
  'accepted',
  'in_progress',
  'completed',
  'cancelled'
])
/** Where a listing's text in a language is from; untranslated: it is shown as written in the other one. */
export const textOrigin = pgEnum('text_origin', ['written', 'drafted', 'untranslated'])
/** Whose bookings a provider accepts as they are made, from nobody's to everybody's. */
export const automaticAcceptance = pgEnum('automatic_acceptance', ['off', 'returning', 'all'])
/** The first answer to a booking request; null while it waits, or when it was withdrawn. */
export const bookingAnswer = pgEnum('booking_answer', ['accepted', 'declined', 'expired'])
export const paymentMethod = pgEnum('payment_method', ['stripe', 'paypal', 'applepay'])
export const paymentStatus = pgEnum('payment_status', [
  'pending',
  'paid',
  'partially_refunded',
  'refunded',
  'failed',
  'expired'
])
export const proposalKind = pgEnum('proposal_kind', ['book', 'cancel', 'reschedule', 'agree_time'])
export const proposalStatus = pgEnum('proposal_status', ['open', 'superseded', 'dropped', 'executed'])
export const auditType = pgEnum('audit_type', [
  'booking',
  'cancel',
  'refund',
  'admin',
  'auth',
  'ai',
  'catalog',
  'support'
])
/** Whose turn it is: an admin's (open), the asker's (waiting), nobody's. */
export const ticketState = pgEnum('ticket_state', ['open', 'waiting', 'closed'])
/** What a ticket may be about; `message`: one that the two sides of a booking wrote. */
export const ticketSubject = pgEnum('ticket_subject', [
  'conversation',
  'booking',
  'review',
  'service',
  'message'
])
/** What a client disputes: the work, that the provider did not come, or that they were missed themselves. */
export const disputeGround = pgEnum('dispute_ground', ['work', 'no_show', 'client_no_show'])
export const bookingDisputeState = pgEnum('booking_dispute_state', ['open', 'decided', 'withdrawn'])
export const filePurpose = pgEnum('file_purpose', [
  'avatar',
  'service_image',
  'business_document',
  'job_photo'
])
