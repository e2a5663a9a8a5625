import type { ErrorTexts } from '../texts/index.js'

/**
 * The kind of a refusal. Each door has one table from kind to its own language (HTTP status, tool result,
 * exit code).
 */
export type Kind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'wrong_method'
  | 'conflict'
  | 'too_large'
  | 'unsupported'
  | 'unprocessable'
  | 'limited'
  | 'unavailable'

/** The registry of public error codes. A code is stable; its sentences are in src/texts. */
export const errorKinds = {
  invalid_input: 'invalid',
  not_signed_in: 'unauthenticated',
  wrong_credentials: 'unauthenticated',
  session_ended: 'unauthenticated',
  not_allowed: 'forbidden',
  not_found: 'not_found',
  route_not_found: 'not_found',
  feature_off: 'not_found',
  method_not_allowed: 'wrong_method',
  invalid_json: 'invalid',
  not_utf8: 'invalid',
  contact_not_allowed: 'invalid',
  phone_not_valid: 'invalid',
  too_large: 'too_large',
  unsupported_media: 'unsupported',
  idempotency_key_reused: 'unprocessable',
  too_many_requests: 'limited',
  unavailable: 'unavailable',
  // accounts
  email_taken: 'conflict',
  password_too_common: 'invalid',
  last_admin: 'conflict',
  own_account: 'conflict',
  link_not_valid: 'invalid',
  sign_in_unavailable: 'unavailable',
  sms_unavailable: 'unavailable',
  phone_missing: 'conflict',
  code_not_valid: 'invalid',
  second_factor_needed: 'unauthenticated',
  second_factor_wrong: 'unauthenticated',
  second_factor_missing: 'forbidden',
  second_factor_on: 'conflict',
  second_factor_off: 'conflict',
  proof_needed: 'forbidden',
  view_only: 'forbidden',
  id_token_not_valid: 'unauthenticated',
  id_token_used: 'unauthenticated',
  email_not_verified: 'forbidden',
  too_many_addresses: 'conflict',
  // providers
  already_applied: 'conflict',
  not_approved: 'forbidden',
  unknown_timezone: 'invalid',
  bad_schedule: 'invalid',
  too_many_time_off: 'conflict',
  // calendars
  calendar_address_refused: 'invalid',
  calendar_unreachable: 'unavailable',
  calendar_too_large: 'too_large',
  calendar_not_readable: 'unprocessable',
  // catalog
  unknown_category: 'invalid',
  unknown_city: 'invalid',
  text_incomplete: 'invalid',
  price_not_chargeable: 'invalid',
  slug_taken: 'conflict',
  still_in_use: 'conflict',
  hidden_by_admin: 'conflict',
  // bookings
  service_unavailable: 'conflict',
  own_service: 'forbidden',
  slot_taken: 'conflict',
  slot_day_full: 'conflict',
  slot_closed: 'conflict',
  slot_too_soon: 'conflict',
  slot_too_far: 'conflict',
  slot_off_grid: 'conflict',
  too_many_pending: 'conflict',
  too_many_bookings: 'limited',
  too_many_bookings_here: 'limited',
  too_many_moves: 'limited',
  too_many_moves_here: 'limited',
  transition_not_allowed: 'conflict',
  too_early_to_start: 'conflict',
  details_closed: 'conflict',
  no_show_closed: 'conflict',
  no_show_not_open: 'conflict',
  dispute_too_early: 'conflict',
  dispute_too_late: 'conflict',
  dispute_not_possible: 'conflict',
  dispute_open_already: 'conflict',
  dispute_decided: 'conflict',
  dispute_not_open: 'conflict',
  dispute_answered: 'conflict',
  dispute_changed: 'conflict',
  proposed_time_closed: 'conflict',
  too_many_proposed_times: 'limited',
  version_changed: 'conflict',
  reason_required: 'invalid',
  start_code_required: 'invalid',
  start_code_wrong: 'conflict',
  too_many_start_codes: 'limited',
  // messages
  too_many_messages: 'limited',
  // reviews
  not_reviewable: 'conflict',
  already_reviewed: 'conflict',
  already_replied: 'conflict',
  // support
  ticket_open_already: 'conflict',
  ticket_closed: 'conflict',
  ticket_changed: 'conflict',
  too_many_tickets: 'limited',
  support_unreachable: 'unavailable',
  // payments
  payments_unavailable: 'unavailable',
  booking_not_payable: 'conflict',
  nothing_to_pay: 'conflict',
  already_paid: 'conflict',
  amount_not_chargeable: 'conflict',
  method_not_available: 'conflict',
  checkout_closed: 'conflict',
  nothing_to_refund: 'conflict',
  refund_exceeds_paid: 'conflict',
  no_refund_due: 'conflict',
  wallet_too_low: 'conflict',
  payout_reversed: 'conflict',
  bad_signature: 'invalid',
  bad_event: 'invalid',
  refund_not_waiting: 'conflict',
  // files
  file_missing: 'invalid',
  file_damaged: 'invalid',
  file_too_large: 'too_large',
  image_too_large: 'too_large',
  file_type_refused: 'unsupported',
  file_disguised: 'unsupported',
  too_many_files: 'conflict',
  file_link_not_valid: 'forbidden',
  files_unavailable: 'unavailable',
  // concierge
  proposal_not_open: 'conflict',
  proposal_changed: 'conflict',
  not_confirmed: 'forbidden',
  not_asked_for: 'forbidden',
  // sandbox clock
  clock_range: 'invalid',
  // settings
  settings_disagree: 'invalid',
  currency_in_use: 'conflict'
} as const satisfies Record<keyof ErrorTexts, Kind>

export type ErrorCode = keyof typeof errorKinds
export const errorCodes = Object.keys(errorKinds) as ErrorCode[]
export type ErrorParams = Record<string, string | number | string[] | null>

/** A refusal that the caller may see. Every door logs any other error whole and shows it masked. */
export class DomainError extends Error {
  readonly code: ErrorCode
  readonly kind: Kind
  /** Facts about the refusal (e.g. `alternatives`); they reach the caller beside the code. */
  readonly params: ErrorParams

  /** @param cause the error behind the refusal, for our log alone */
  constructor(code: ErrorCode, params: ErrorParams = {}, cause?: unknown) {
    super(code, cause === undefined ? {} : { cause })
    this.name = 'DomainError'
    this.code = code
    this.kind = errorKinds[code]
    this.params = params
  }
}

/** The SQLSTATE of a database error, also when drizzle wrapped it; null for any other error. */
export function sqlState(error: unknown): string | null {
  for (let current = error; current instanceof Error; current = current.cause) {
    if ('code' in current && typeof current.code === 'string' && /^[0-9A-Z]{5}$/.test(current.code)) {
      return current.code
    }
  }

  return null
}
