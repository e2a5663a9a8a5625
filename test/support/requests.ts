import type { makeBooking, makeService, makeUser } from './people.js'

export type Caller =
  | 'anonymous'
  | 'client'
  | 'other client'
  | 'provider'
  | 'other provider'
  | 'admin'
  | 'support admin'
  | 'moderation admin'
  | 'money admin'
  | 'settings admin'
  | 'banned'
type Person = Awaited<ReturnType<typeof makeUser>>

/** What a cell of the matrix is about: the client's booking of the provider's service, new for each cell. */
export interface Cell {
  caller: Caller
  booking: Awaited<ReturnType<typeof makeBooking>>
  service: Awaited<ReturnType<typeof makeService>>
  people: Record<Exclude<Caller, 'anonymous'>, Person>
  /** A conversation of the client's, and an open proposal in it. */
  conversationId: string
  proposalId: string
}
export interface Row {
  /** Who gets in, that is, meets no 401, 403 or 404. */
  admits: Caller[]
  url?: (cell: Cell) => string
  payload?: (cell: Cell) => object
}

/** Of every scope. */
const admins: Caller[] = ['admin', 'support admin', 'moderation admin', 'money admin', 'settings admin']
const supporters: Caller[] = ['admin', 'support admin']
const moderators: Caller[] = ['admin', 'moderation admin']
const payers: Caller[] = ['admin', 'money admin']
const setters: Caller[] = ['admin', 'settings admin']
const signedIn: Caller[] = ['client', 'other client', 'provider', 'other provider', ...admins]
const everyone: Caller[] = ['anonymous', ...signedIn, 'banned']
const sellers: Caller[] = ['provider', 'other provider']
const sides: Caller[] = ['client', 'provider']
const parties: Caller[] = [...sides, ...admins]
const nobody: Caller[] = []

const later = '2031-06-02T08:00:00.000Z'
const service = {
  title_en: 'Tap repair',
  title_ar: 'تصليح حنفية',
  description_en: 'We repair taps.',
  description_ar: 'منصلّح حنفيات.',
  price: 3000,
  durationMinutes: 60,
  category: 'plumbing'
}

/** Whoever may send a file is told what is wrong with this one. */
const textFile = () => {
  const data = new FormData()
  data.append('file', new Blob(['not a picture']), 'photo.jpg')
  return data
}

/** One row a route: a route of the OpenAPI document without one fails the matrix. */
export const requests: Record<string, Row> = {
  'get /health': { admits: everyone },
  'get /ready': { admits: everyone },
  'get /metrics': { admits: admins },

  'get /account/reset-password': {
    admits: everyone,
    url: () => '/account/reset-password?token=a-token-that-nobody-has'
  },
  'post /account/reset-password': { admits: everyone, payload: () => ({}) },
  'get /account/verify-email': {
    admits: everyone,
    url: () => '/account/verify-email?token=a-token-that-nobody-has'
  },
  'post /account/verify-email': { admits: everyone, payload: () => ({}) },
  'get /account/unsubscribe': {
    admits: everyone,
    url: () => '/account/unsubscribe?token=a-token-that-nobody-has'
  },
  'post /account/unsubscribe': {
    admits: everyone,
    url: () => '/account/unsubscribe?token=a-token-that-nobody-has'
  },
  'get /account/proposed-time': {
    admits: everyone,
    url: () => '/account/proposed-time?token=a-token-that-nobody-has'
  },
  'post /account/proposed-time': { admits: everyone, payload: () => ({}) },
  'post /api/auth/signup': { admits: everyone, payload: () => ({}) },
  'post /api/auth/login': { admits: everyone, payload: () => ({}) },
  'post /api/auth/second-factor': { admits: everyone, payload: () => ({}) },
  'post /api/auth/proof': { admits: signedIn, payload: () => ({}) },
  'post /api/auth/refresh': { admits: everyone, payload: () => ({}) },
  // No issuer is configured here, which is a 503 for everyone.
  'post /api/auth/oidc': { admits: everyone, payload: () => ({ idToken: 'not-a-token-of-anybody' }) },
  'post /api/auth/forgot-password': { admits: everyone, payload: () => ({ email: 'nobody@example.org' }) },
  'post /api/auth/reset-password': { admits: everyone, payload: () => ({}) },
  'post /api/auth/verify-email': { admits: everyone, payload: () => ({}) },
  'post /api/auth/resend-verification': { admits: signedIn },
  'get /api/auth/me': { admits: signedIn },
  'get /api/users/profile': { admits: signedIn },
  'put /api/users/update': { admits: signedIn, payload: () => ({ name: 'Rami' }) },

  // No SMS can be sent here, which is a 503 for everyone who gets in.
  'post /api/users/phone/code': { admits: signedIn },
  'post /api/users/phone/verify': { admits: signedIn, payload: () => ({}) },
  'get /api/users/preferences': { admits: signedIn },
  'put /api/users/preferences': { admits: signedIn, payload: () => ({ bookings: { sms: true } }) },
  'get /api/users/addresses': { admits: signedIn },
  'post /api/users/addresses': {
    admits: signedIn,
    payload: () => ({ address: { line: 'Rue 12', city: 'Tyre' } })
  },
  'put /api/users/addresses/{id}': {
    admits: nobody,
    url: ({ booking }) => `/api/users/addresses/${booking.id}`,
    payload: () => ({ kind: 'work' })
  },
  'delete /api/users/addresses/{id}': {
    admits: nobody,
    url: ({ booking }) => `/api/users/addresses/${booking.id}`
  },
  'get /api/users/calendar': { admits: signedIn },
  'post /api/users/calendar': { admits: signedIn },
  'delete /api/users/calendar': { admits: signedIn },
  'get /api/users/second-factor': { admits: signedIn },
  'post /api/users/second-factor': { admits: signedIn },
  'post /api/users/second-factor/confirm': { admits: signedIn, payload: () => ({}) },
  'post /api/users/second-factor/recovery-codes': { admits: signedIn },
  'delete /api/users/second-factor': { admits: signedIn },
  'get /api/users/sessions': { admits: signedIn },
  'delete /api/users/sessions': { admits: signedIn, url: () => '/api/users/sessions?keepCurrent=true' },
  // Nobody's session: even its own id would end the caller.
  'delete /api/users/sessions/{id}': {
    admits: nobody,
    url: ({ booking }) => `/api/users/sessions/${booking.id}`
  },
  // The people of the matrix have no password: 400 for the shape tells that they got in.
  'put /api/users/password': { admits: signedIn, payload: () => ({}) },
  'put /api/users/email': { admits: signedIn, payload: () => ({}) },
  'post /api/users/export': { admits: signedIn, payload: () => ({}) },
  'delete /api/users/erase': { admits: signedIn, payload: () => ({}) },

  'post /api/users/upload-avatar': { admits: signedIn, payload: textFile },
  'delete /api/users/avatar': { admits: signedIn },

  'post /api/providers/apply': { admits: signedIn, payload: () => ({ businessName: '' }) },
  'get /api/providers/me': { admits: sellers },
  'put /api/providers/me': { admits: signedIn, payload: () => ({ city: 'Nowhere' }) },
  'put /api/providers/profile': { admits: signedIn, payload: () => ({ city: 'Nowhere' }) },
  'get /api/providers/my-services': { admits: sellers },
  'get /api/providers/bookings': { admits: sellers },
  'get /api/providers/agenda': { admits: sellers },
  'get /api/providers/earnings': { admits: sellers },
  'put /api/providers/service-status': {
    admits: ['provider'],
    payload: ({ service: { id } }) => ({ serviceId: id, isVisible: true })
  },
  'get /api/providers/schedule': { admits: sellers },
  'put /api/providers/schedule': {
    admits: sellers,
    payload: () => ({ timezone: 'Nowhere/Land', week: {}, exceptions: [] })
  },
  'get /api/providers/booking-rules': { admits: sellers },
  'put /api/providers/booking-rules': { admits: sellers, payload: () => ({ jobsPerDay: 9 }) },
  'get /api/providers/time-off': { admits: sellers },
  'post /api/providers/time-off': {
    admits: sellers,
    payload: () => ({ from: '2040-01-02T00:00:00.000Z', to: '2040-01-01T00:00:00.000Z' })
  },
  'delete /api/providers/time-off/{id}': {
    admits: nobody,
    url: ({ booking }) => `/api/providers/time-off/${booking.id}`
  },
  'get /api/providers/calendar': { admits: sellers },
  'put /api/providers/calendar': {
    admits: sellers,
    payload: () => ({ url: 'http://calendar.example.org/basic.ics' })
  },
  'delete /api/providers/calendar': { admits: sellers },
  'get /api/providers/documents': { admits: signedIn },
  'post /api/providers/documents': { admits: sellers, payload: textFile },
  'delete /api/providers/documents/{id}': {
    admits: nobody,
    url: ({ booking }) => `/api/providers/documents/${booking.id}`
  },
  'get /api/providers/{id}': {
    admits: everyone,
    url: ({ people }) => `/api/providers/${people.provider.id}`
  },
  'get /api/providers/{id}/summary': {
    admits: everyone,
    url: ({ people }) => `/api/providers/${people.provider.id}/summary`
  },

  'get /api/services': { admits: everyone },
  'get /api/services/categories': { admits: everyone },
  'get /api/marketplace': { admits: everyone },
  'get /api/services/cities': { admits: everyone },
  'post /api/services/create': { admits: sellers, payload: () => service },
  'get /api/services/{id}': { admits: everyone, url: ({ service: { id } }) => `/api/services/${id}` },
  'put /api/services/{id}': {
    admits: ['provider', ...moderators],
    url: ({ service: { id } }) => `/api/services/${id}`,
    payload: () => ({ price: 3100 })
  },
  'get /api/services/{id}/images': {
    admits: everyone,
    url: ({ service: { id } }) => `/api/services/${id}/images`
  },
  'post /api/services/{id}/images': {
    admits: ['provider', ...moderators],
    url: ({ service: { id } }) => `/api/services/${id}/images`,
    payload: textFile
  },
  'put /api/services/{id}/images': {
    admits: ['provider', ...moderators],
    url: ({ service: { id } }) => `/api/services/${id}/images`,
    payload: () => ({ imageIds: [] })
  },
  'delete /api/services/{id}/images/{imageId}': {
    admits: nobody,
    url: ({ service: { id }, booking }) => `/api/services/${id}/images/${booking.id}`
  },
  'get /api/services/{id}/availability': {
    admits: everyone,
    url: ({ service: { id } }) => `/api/services/${id}/availability`
  },

  'post /api/bookings/create': {
    admits: ['client', 'other client', 'other provider'],
    payload: ({ service: { id } }) => ({ serviceId: id, scheduledAt: later })
  },
  'post /api/bookings/preview': {
    admits: ['client', 'other client', 'other provider'],
    payload: ({ service: { id } }) => ({ serviceId: id, scheduledAt: later })
  },
  'get /api/bookings/{id}/preview': {
    admits: parties,
    url: ({ booking }) => `/api/bookings/${booking.id}/preview?act=cancel`
  },
  'get /api/bookings/client/{id}': {
    admits: ['client', ...admins],
    url: ({ people }) => `/api/bookings/client/${people.client.id}`
  },
  'get /api/bookings/provider/{id}': {
    admits: ['provider', ...admins],
    url: ({ people }) => `/api/bookings/provider/${people.provider.id}`
  },
  'get /api/bookings/{id}': { admits: parties, url: ({ booking }) => `/api/bookings/${booking.id}` },
  'put /api/bookings/{id}/status': {
    admits: [...sides, ...supporters],
    url: ({ booking }) => `/api/bookings/${booking.id}/status`,
    payload: () => ({ status: 'accepted' })
  },
  'put /api/bookings/{id}/details': {
    admits: ['client'],
    url: ({ booking }) => `/api/bookings/${booking.id}/details`,
    payload: () => ({ notes: 'The matrix' })
  },
  'post /api/bookings/{id}/photos': {
    admits: ['client'],
    url: ({ booking }) => `/api/bookings/${booking.id}/photos`,
    payload: textFile
  },
  // A photo that nobody has.
  'delete /api/bookings/{id}/photos/{photoId}': {
    admits: nobody,
    url: ({ booking }) => `/api/bookings/${booking.id}/photos/${booking.id}`
  },
  'post /api/bookings/{id}/cancel': {
    admits: [...sides, ...supporters],
    url: ({ booking }) => `/api/bookings/${booking.id}/cancel`,
    payload: () => ({ reason: 'The matrix' })
  },
  'post /api/bookings/{id}/cancel/preview': {
    admits: parties,
    url: ({ booking }) => `/api/bookings/${booking.id}/cancel/preview`
  },
  'post /api/bookings/{id}/reschedule': {
    admits: ['client'],
    url: ({ booking }) => `/api/bookings/${booking.id}/reschedule`,
    payload: () => ({ scheduledAt: later })
  },

  'post /api/bookings/{id}/no-show': {
    admits: ['provider'],
    url: ({ booking }) => `/api/bookings/${booking.id}/no-show`,
    payload: () => ({ note: 'Nobody opened' })
  },
  'post /api/bookings/{id}/no-show/photo': {
    admits: ['provider'],
    url: ({ booking }) => `/api/bookings/${booking.id}/no-show/photo`,
    payload: textFile
  },
  'post /api/bookings/{id}/no-show/contradict': {
    admits: ['client'],
    url: ({ booking }) => `/api/bookings/${booking.id}/no-show/contradict`,
    payload: () => ({ words: 'I was there' })
  },
  'post /api/bookings/{id}/dispute': {
    admits: ['client'],
    url: ({ booking }) => `/api/bookings/${booking.id}/dispute`,
    payload: () => ({ words: 'The tap still leaks' })
  },
  // No booking of the matrix is disputed: test/tickets/disputes.test.ts has a matrix of one that is.
  'get /api/bookings/{id}/dispute': {
    admits: nobody,
    url: ({ booking }) => `/api/bookings/${booking.id}/dispute`
  },
  'post /api/bookings/{id}/dispute/answer': {
    admits: nobody,
    url: ({ booking }) => `/api/bookings/${booking.id}/dispute/answer`,
    payload: () => ({ words: 'The tap was old' })
  },
  'post /api/bookings/{id}/dispute/photos': {
    admits: nobody,
    url: ({ booking }) => `/api/bookings/${booking.id}/dispute/photos`,
    payload: textFile
  },
  'post /api/bookings/{id}/dispute/withdraw': {
    admits: nobody,
    url: ({ booking }) => `/api/bookings/${booking.id}/dispute/withdraw`
  },
  'get /api/bookings/{id}/dispute/preview': {
    admits: nobody,
    url: ({ booking }) => `/api/bookings/${booking.id}/dispute/preview?share=5000`
  },
  'post /api/bookings/{id}/dispute/decide': {
    admits: nobody,
    url: ({ booking }) => `/api/bookings/${booking.id}/dispute/decide`,
    payload: () => ({ share: 5000, reason: 'The matrix', version: 1 })
  },
  'post /api/bookings/{id}/propose-time': {
    admits: ['provider', ...supporters],
    url: ({ booking }) => `/api/bookings/${booking.id}/propose-time`,
    payload: () => ({ scheduledAt: later })
  },
  'post /api/bookings/{id}/proposed-time/accept': {
    admits: ['client'],
    url: ({ booking }) => `/api/bookings/${booking.id}/proposed-time/accept`,
    payload: () => ({ scheduledAt: later })
  },
  'post /api/bookings/{id}/proposed-time/decline': {
    admits: ['client'],
    url: ({ booking }) => `/api/bookings/${booking.id}/proposed-time/decline`,
    payload: () => ({ scheduledAt: later })
  },

  'get /api/bookings/messages/unread': { admits: signedIn },
  'get /api/bookings/{id}/messages': {
    admits: parties,
    url: ({ booking }) => `/api/bookings/${booking.id}/messages`
  },
  'post /api/bookings/{id}/messages': {
    admits: ['client', 'provider'],
    url: ({ booking }) => `/api/bookings/${booking.id}/messages`,
    payload: () => ({ text: 'Hello' })
  },
  'put /api/bookings/{id}/messages/read': {
    admits: parties,
    url: ({ booking }) => `/api/bookings/${booking.id}/messages/read`
  },

  'post /api/reviews': {
    admits: ['client'],
    payload: ({ booking }) => ({ bookingId: booking.id, rating: 5 })
  },
  'post /api/reviews/{id}/reply': {
    admits: nobody,
    url: ({ booking }) => `/api/reviews/${booking.id}/reply`,
    payload: () => ({ text: 'Thank you' })
  },
  'post /api/support/tickets': {
    admits: signedIn,
    payload: () => ({ subject: 'A question', text: 'How do I pay?' })
  },
  'get /api/support/tickets': { admits: signedIn },
  'get /api/support/tickets/{id}': {
    admits: nobody,
    url: ({ booking }) => `/api/support/tickets/${booking.id}`
  },
  'post /api/support/tickets/{id}/messages': {
    admits: nobody,
    url: ({ booking }) => `/api/support/tickets/${booking.id}/messages`,
    payload: () => ({ text: 'Hello' })
  },
  'post /api/support/tickets/{id}/close': {
    admits: nobody,
    url: ({ booking }) => `/api/support/tickets/${booking.id}/close`
  },
  'get /api/reviews/service/{id}': {
    admits: everyone,
    url: ({ service: { id } }) => `/api/reviews/service/${id}`
  },
  'get /api/reviews/provider/{id}': {
    admits: everyone,
    url: ({ people }) => `/api/reviews/provider/${people.provider.id}`
  },
  'get /api/reviews/user/{id}': {
    admits: everyone,
    url: ({ people }) => `/api/reviews/user/${people.client.id}`
  },

  'post /api/ai/chat': { admits: signedIn, payload: () => ({ message: 'hello' }) },
  'post /api/ai/visit': { admits: everyone, payload: () => ({ message: 'hello' }) },
  'post /api/ai/conversations': {
    // A visit that nobody sealed is found by nobody.
    admits: nobody,
    payload: () => ({ visit: 'sealed-by-nobody-of-ours' })
  },
  'post /api/ai/action': { admits: ['client'], payload: ({ proposalId }) => ({ proposalId }) },
  'post /api/ai/recommend': { admits: signedIn, payload: () => ({ category: 'plumbing' }) },
  'post /api/ai/price-suggest': { admits: signedIn, payload: () => ({ category: 'plumbing' }) },
  'post /api/ai/sentiment': { admits: signedIn, payload: () => ({ text: 'great work' }) },
  'get /api/ai/conversations': { admits: signedIn },
  'get /api/ai/conversations/{id}': {
    admits: ['client'],
    url: ({ conversationId }) => `/api/ai/conversations/${conversationId}`
  },
  'delete /api/ai/conversations/{id}': {
    admits: ['client'],
    url: ({ conversationId }) => `/api/ai/conversations/${conversationId}`
  },
  'post /api/ai/conversations/{id}/email': {
    admits: ['client'],
    url: ({ conversationId }) => `/api/ai/conversations/${conversationId}/email`
  },

  // No picture and no link that works: for nobody in the same way.
  'get /calendar/feed.ics': {
    admits: nobody,
    url: () => `/calendar/feed.ics?token=${'A'.repeat(43)}`
  },
  'get /files/images/{id}/{name}': {
    admits: nobody,
    url: ({ booking }) => `/files/images/${booking.id}/large.webp`
  },
  'get /files/documents/{id}': {
    admits: nobody,
    url: ({ booking }) => `/files/documents/${booking.id}?expires=1&signature=${'A'.repeat(43)}`
  },

  'get /api/notifications': { admits: signedIn },
  'put /api/notifications/read-all': { admits: signedIn },
  'put /api/notifications/{id}/read': {
    admits: nobody,
    url: ({ booking }) => `/api/notifications/${booking.id}/read`
  },

  'post /api/payments/create-stripe-session': {
    admits: ['client'],
    payload: ({ booking }) => ({ bookingId: booking.id })
  },
  'post /api/payments/verify-payment': {
    admits: nobody,
    payload: () => ({ sessionId: 'cs_sandbox_000000000000000000000000' })
  },
  'get /api/admin/cancel-policies': { admits: admins },
  'post /api/admin/cancel-policies': {
    admits: setters,
    payload: () => ({
      slug: 'matrix',
      name_en: 'Matrix',
      name_ar: 'مصفوفة',
      terms: { freeHoursBefore: 24, graceMinutes: 5, tiers: [], keptPercent: 50, noShowPercent: 50 },
      reason: 'The matrix'
    })
  },
  'put /api/admin/cancel-policies/{slug}': {
    admits: setters,
    url: () => '/api/admin/cancel-policies/flexible',
    payload: () => ({ isAllowed: true, reason: 'The matrix' })
  },
  'get /api/admin/commissions': { admits: payers },
  'post /api/admin/commissions': {
    admits: payers,
    payload: () => ({ basisPoints: 1500, reason: 'The matrix' })
  },
  // A rule that nobody made.
  'delete /api/admin/commissions/{id}': {
    admits: nobody,
    url: ({ booking }) => `/api/admin/commissions/${booking.id}?reason=The%20matrix`
  },
  'get /api/admin/money/wallets': { admits: payers },
  'get /api/admin/money/payouts': { admits: payers },
  'post /api/admin/money/payouts/{id}/reverse': {
    // A payout that nobody has.
    admits: nobody,
    url: ({ booking }) => `/api/admin/money/payouts/${booking.id}/reverse`,
    payload: () => ({ reason: 'It came back' })
  },
  'get /api/admin/money/disputes': { admits: payers },
  'get /api/admin/money/refunds': { admits: payers },
  'post /api/admin/money/reconcile': { admits: payers, payload: () => ({}) },
  'get /api/payments/methods': { admits: signedIn },
  'get /api/payments/history': { admits: signedIn },
  'get /api/payments/wallet': { admits: signedIn },
  'post /api/payments/refund': {
    admits: ['client', ...payers],
    payload: ({ booking }) => ({ bookingId: booking.id })
  },
  'post /api/payments/refund/preview': {
    admits: payers,
    payload: ({ booking }) => ({ bookingId: booking.id })
  },
  'post /api/payments/completion/preview': {
    admits: parties,
    payload: ({ booking }) => ({ bookingId: booking.id })
  },
  'get /api/payments/payout/preview': {
    admits: ['provider', 'other provider', ...payers],
    url: ({ people, caller }) =>
      `/api/payments/payout/preview${caller.endsWith('admin') ? `?userId=${people.provider.id}` : ''}`
  },
  'post /api/payments/payout': {
    admits: payers,
    payload: ({ people }) => ({ userId: people.provider.id, amount: 1 })
  },
  'get /api/payments/return': { admits: everyone },
  'get /api/payments/sandbox/{sessionId}': {
    admits: nobody,
    url: () => '/api/payments/sandbox/cs_sandbox_000000000000000000000000'
  },
  'post /api/payments/sandbox/{sessionId}': {
    admits: everyone,
    url: () => '/api/payments/sandbox/not-a-session',
    payload: () => ({ outcome: 'pay' })
  },
  'post /api/payments/webhook': { admits: everyone, payload: () => ({}) },

  'post /api/admin/payments/refunds/{id}/decision': {
    admits: nobody,
    url: ({ booking }) => `/api/admin/payments/refunds/${booking.id}/decision`,
    payload: () => ({ decision: 'void', reason: 'Not owed' })
  },
  'get /api/admin/jobs': { admits: admins },
  'post /api/admin/jobs/retry': { admits: setters, payload: () => ({}) },
  'post /api/admin/jobs/{id}/retry': {
    admits: nobody,
    url: ({ booking }) => `/api/admin/jobs/${booking.id}/retry`
  },
  'delete /api/admin/jobs/{id}': {
    admits: nobody,
    url: ({ booking }) => `/api/admin/jobs/${booking.id}`
  },
  'get /api/admin/clock': { admits: admins },
  'post /api/admin/clock': { admits: setters, payload: () => ({ advanceMinutes: 0 }) },
  'get /api/admin/providers': { admits: admins },
  'get /api/admin/providers/{id}/documents': {
    admits: moderators,
    url: ({ people }) => `/api/admin/providers/${people.provider.id}/documents`
  },
  'get /api/admin/admins': { admits: admins },
  'put /api/admin/admins/{id}': {
    admits: ['admin'],
    url: ({ people }) => `/api/admin/admins/${people['support admin'].id}`,
    payload: () => ({ scopes: ['support'] })
  },
  'post /api/admin/approve-provider': {
    admits: moderators,
    payload: ({ people }) => ({ userId: people.provider.id, decision: 'approved' })
  },
  'get /api/admin/settings': { admits: admins },
  'put /api/admin/settings': {
    admits: setters,
    payload: () => ({ values: { reviewDays: 30 }, reason: 'The matrix', version: 1000 })
  },
  'get /api/admin/stats': { admits: admins },
  'get /api/admin/analytics': { admits: admins },
  'get /api/admin/logs': { admits: admins },
  'get /api/admin/bookings': { admits: admins },
  'get /api/admin/users': { admits: admins },
  'get /api/admin/users/{id}': {
    admits: admins,
    url: ({ people }) => `/api/admin/users/${people.client.id}`
  },
  'get /api/admin/users/{id}/ban-preview': {
    admits: moderators,
    url: ({ people }) => `/api/admin/users/${people.client.id}/ban-preview`
  },
  'post /api/admin/users/{id}/view': {
    admits: supporters,
    url: ({ people }) => `/api/admin/users/${people.client.id}/view`
  },
  'put /api/admin/ban-user': {
    admits: moderators,
    payload: ({ people }) => ({ userId: people.client.id, banned: false, reason: 'The matrix' })
  },
  'get /api/admin/reviews': { admits: admins },
  'post /api/admin/reviews/{id}/hide': {
    admits: nobody,
    url: ({ booking }) => `/api/admin/reviews/${booking.id}/hide`,
    payload: () => ({ reason: 'The matrix' })
  },
  'post /api/admin/reviews/{id}/restore': {
    admits: nobody,
    url: ({ booking }) => `/api/admin/reviews/${booking.id}/restore`,
    payload: () => ({ reason: 'The matrix' })
  },
  'get /api/admin/disputes': { admits: ['admin', 'support admin', 'money admin'] },
  'get /api/admin/tickets': { admits: supporters },
  'get /api/admin/tickets/{id}': {
    admits: nobody,
    url: ({ booking }) => `/api/admin/tickets/${booking.id}`
  },
  'post /api/admin/tickets/{id}/take': {
    admits: nobody,
    url: ({ booking }) => `/api/admin/tickets/${booking.id}/take`,
    payload: () => ({ version: 1 })
  },
  'post /api/admin/tickets/{id}/messages': {
    admits: nobody,
    url: ({ booking }) => `/api/admin/tickets/${booking.id}/messages`,
    payload: () => ({ text: 'Hello', version: 1 })
  },
  'post /api/admin/tickets/{id}/close': {
    admits: nobody,
    url: ({ booking }) => `/api/admin/tickets/${booking.id}/close`,
    payload: () => ({ outcome: 'Nothing', version: 1 })
  },
  'post /api/admin/tickets/{id}/reopen': {
    admits: nobody,
    url: ({ booking }) => `/api/admin/tickets/${booking.id}/reopen`,
    payload: () => ({ version: 1 })
  },
  'get /api/admin/services': { admits: admins },
  'put /api/admin/services/{id}': {
    admits: moderators,
    url: ({ service: { id } }) => `/api/admin/services/${id}`,
    payload: () => ({ price: 3200, reason: 'The matrix' })
  },
  'get /api/admin/services/{id}/delete-preview': {
    admits: moderators,
    url: ({ service: { id } }) => `/api/admin/services/${id}/delete-preview`
  },
  'post /api/admin/categories': {
    admits: setters,
    payload: () => ({ slug: 'glazing', name_en: 'Glazing', name_ar: 'زجاج' })
  },
  'put /api/admin/categories/{slug}': {
    admits: setters,
    url: () => '/api/admin/categories/plumbing',
    payload: () => ({ aliases: ['pipes'] })
  },
  'delete /api/admin/categories/{slug}': { admits: setters, url: () => '/api/admin/categories/plumbing' },
  'post /api/admin/cities': {
    admits: setters,
    payload: () => ({ slug: 'jezzine', name_en: 'Jezzine', name_ar: 'جزين', lat: 33.54, lng: 35.58 })
  },
  'put /api/admin/cities/{slug}': {
    admits: setters,
    url: () => '/api/admin/cities/tyre',
    payload: () => ({ lat: 33.27 })
  },
  'delete /api/admin/cities/{slug}': { admits: setters, url: () => '/api/admin/cities/tyre' },

  // Routes that end the caller or the thing come last.
  'delete /api/admin/delete-service/{id}': {
    admits: nobody,
    url: ({ booking }) => `/api/admin/delete-service/${booking.id}`
  },
  'delete /api/services/{id}': {
    admits: ['provider', ...moderators],
    url: ({ service: { id } }) => `/api/services/${id}`
  },
  'delete /api/users/deactivate': { admits: nobody, payload: () => ({ password: 'not the password' }) },
  'post /api/auth/logout': { admits: signedIn }
}
