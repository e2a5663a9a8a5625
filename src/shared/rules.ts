import type { automaticAcceptance } from '../../drizzle/schema/index.js'
import type { ArabicRegister } from '../texts/index.js'
import type { FeatureSettings } from './features.js'
import type { SpokenLanguages } from './languages.js'

/** Whose bookings are accepted as they are made; `returning`: of clients whose job was done before. */
export type AutomaticAcceptance = (typeof automaticAcceptance.enumValues)[number]

/**
 * What an admin can set (src/settings); each is in force on all servers within seconds. Money in minor units,
 * times as named.
 */
export interface MarketSettings extends FeatureSettings, SpokenLanguages {
  /** As people read it in mails, on pages and in chat; in Arabic `nameAr`, where there is one. */
  name: string
  nameAr: string | null
  currency: string
  timezone: string
  /** ISO 3166: whose telephone numbers are written without a country's code. */
  country: string
  /** The Arabic of the concierge, for whoever neither chose another nor writes another. */
  arabic: ArabicRegister
  commissionBasisPoints: number
  cancelFreeHoursBefore: number
  cancelGraceMinutes: number
  cancelKeptPercent: number
  maxOpenPending: number
  /**
   * How many bookings a client may ask for within a day: in all, and of one provider. Each is told to
   * somebody.
   */
  bookingsPerDay: number
  bookingsPerProviderPerDay: number
  /**
   * The same for moves to another time. Cancelling is never refused, because nothing can be cancelled twice.
   */
  movesPerDay: number
  movesPerProviderPerDay: number
  /** How many messages one user may write: to all within a day, and to one person within ten minutes. */
  messagesPerDay: number
  messagesPerTenMinutes: number
  /** How many tickets one user may open within a day, and how many messages they may write in them. */
  ticketsPerDay: number
  ticketMessagesPerDay: number
  /**
   * Notices of one recipient that come within this many minutes of a mail or an SMS to them are told
   * together, at the end of the window.
   */
  noticeJoinMinutes: number
  /** How many SMS one recipient gets in 24 hours. */
  smsPerDay: number
  /** How many drafts of one provider's listings a language model is asked for in 24 hours. */
  draftsPerDay: number
  startEarlyMinutes: number
  /** Every provider starts with the client's code; otherwise those who have chosen so. */
  asksStartCode: boolean
  /** An admin without a second factor can do nothing but set it up. */
  adminsNeedSecondFactor: boolean
  autoEndHours: number
  pendingExpiryHours: number
  pendingExpiryBeforeStartHours: number
  pendingMinimumMinutes: number
  bufferMinutes: number
  noticeMinutes: number
  /** The widest automatic acceptance that a provider may choose; `off` forbids it. */
  automaticAcceptance: AutomaticAcceptance
  horizonDays: number
  gridMinutes: number
  reviewDays: number
  proposalMinutes: number
  reminderHours: number[]
  /**
   * In kilometres. Who is so near is recommended before whoever is farther away; a village in a search means
   * this far around it.
   */
  nearKm: number
  /** In kilometres. What is farther away is left out where others are near; where none is, it is said. */
  farKm: number
  /** From how long after the start a client who is not there can be reported, and for how long at least. */
  noShowAfterMinutes: number
  noShowHours: number
  /** How long after the completion both sides are told each other's telephone. */
  contactDays: number
  /** How many other times may be proposed for one booking within a day. */
  proposedTimesPerDay: number
}

/** All numbers of the marketplace: what an admin can set, and how the servers work. */
export interface MarketplaceRules extends MarketSettings {
  sweepSeconds: number
  paymentSweepMinutes: number
  accessTokenMinutes: number
  refreshTokenDays: number
  sessionDays: number
  bcryptCost: number
  jobPollSeconds: number
  /** The first wait after a failed attempt; it doubles with each. */
  jobRetrySeconds: number
  jobRetries: number
  /** How long the links of mails work: for a new password, and to prove an address. */
  resetLinkMinutes: number
  verifyLinkHours: number
}

/**
 * The numbers of a marketplace that sets none. The environment gives the first values of currency, country,
 * register of Arabic, whether each job is started with a code, and whether admins need a second factor.
 */
export const defaultRules: Readonly<MarketplaceRules> = {
  name: 'Taskego',
  nameAr: null,
  currency: 'USD',
  timezone: 'Asia/Beirut',
  country: 'LB',
  languages: 'both',
  language: 'en',
  arabic: 'lebanese',
  commissionBasisPoints: 1500,
  cancelFreeHoursBefore: 24,
  cancelGraceMinutes: 5,
  cancelKeptPercent: 50,
  maxOpenPending: 5,
  bookingsPerDay: 30,
  bookingsPerProviderPerDay: 10,
  movesPerDay: 30,
  movesPerProviderPerDay: 10,
  messagesPerDay: 500,
  messagesPerTenMinutes: 60,
  ticketsPerDay: 10,
  ticketMessagesPerDay: 200,
  noticeJoinMinutes: 5,
  smsPerDay: 30,
  draftsPerDay: 60,
  startEarlyMinutes: 30,
  asksStartCode: false,
  adminsNeedSecondFactor: false,
  autoEndHours: 24,
  pendingExpiryHours: 24,
  pendingExpiryBeforeStartHours: 2,
  pendingMinimumMinutes: 30,
  bufferMinutes: 15,
  noticeMinutes: 60,
  automaticAcceptance: 'all',
  horizonDays: 60,
  gridMinutes: 30,
  reviewDays: 30,
  proposalMinutes: 10,
  reminderHours: [24, 2],
  nearKm: 15,
  farKm: 40,
  noShowAfterMinutes: 15,
  noShowHours: 2,
  contactDays: 7,
  proposedTimesPerDay: 5,
  hasConcierge: true,
  hasReviews: true,
  hasCalendars: true,
  hasJobPhotos: true,
  hasStartCodes: true,
  hasProposedTimes: true,
  hasSavedAddresses: true,
  hasSupport: true,
  sweepSeconds: 30,
  paymentSweepMinutes: 15,
  accessTokenMinutes: 15,
  refreshTokenDays: 30,
  sessionDays: 180,
  bcryptCost: 12,
  jobPollSeconds: 5,
  jobRetrySeconds: 20,
  jobRetries: 10,
  resetLinkMinutes: 60,
  verifyLinkHours: 24
}
