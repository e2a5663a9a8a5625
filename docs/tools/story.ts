import type { JsonObject } from '../../plugins/app/openapi/finish-document.js'

/** Who sends a request: the demo's client and admin, a seller and a guest who sign up, or nobody. */
type Who = 'client' | 'seller' | 'guest' | 'admin' | 'nobody'
/** A variable of the collection, and where the answer holds its value: an expression over `answer`. */
export type Kept = Record<string, string>

/** One request of the story. */
export interface Step {
  /** The operation of the OpenAPI document. */
  operation: string
  /** What happens, where the operation's own summary does not say it. */
  name?: string
  as?: Who
  /** In place of the document's example. */
  body?: JsonObject
  query?: Record<string, string>
  /** The parameters of the path. */
  path?: Record<string, string>
  status: number
  /** The code of the problem, where the request is meant to be refused. */
  code?: string
  keep?: Kept
  /** Values of the answer, by their place in it. */
  tells?: JsonObject
  /** What a page says. */
  shows?: string
}

export interface Chapter {
  name: string
  description: string
  /** Who sends the requests that do not say it themselves. */
  as: Who
  steps: Step[]
}

const PASSWORD = 'a long and private sentence'
const DEMO_PASSWORD = 'taskego-demo'
/** A secret of the right length that no mail ever held. */
const NO_SECRET = 'q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7s'
/** Of the right form, and nothing's. */
const NO_ID = '0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11'
const hours = [['00:00', '24:00']]

/**
 * Every operation of the API in an order in which a marketplace lives: each request has what it needs from
 * those before it, and what cannot be taken back comes last. It runs on a server with demo data, and again
 * on the same one.
 */
export const story: Chapter[] = [
  {
    name: 'Is it there?',
    description: 'What a load balancer asks.',
    as: 'nobody',
    steps: [
      { operation: 'getHealth', status: 200 },
      { operation: 'getReady', status: 200 }
    ]
  },
  {
    name: 'Look around',
    description: 'All that a visitor sees without an account.',
    as: 'nobody',
    steps: [
      { operation: 'getMarketplace', status: 200, tells: { 'features.concierge': true } },
      { operation: 'listCategories', status: 200, keep: { category: 'answer.items[0].slug' } },
      { operation: 'listCities', status: 200, keep: { city: 'answer.items[0].slug' } },
      {
        operation: 'searchServices',
        query: { q: 'leak repair', city: 'tyre' },
        status: 200,
        keep: { serviceId: 'answer.items[0].id', providerId: 'answer.items[0].provider.id' }
      },
      {
        operation: 'searchServices',
        name: 'What to filter by',
        query: { category: 'plumbing', facets: 'true', limit: '1' },
        status: 200,
        tells: { 'facets.days.length': 7 }
      },
      { operation: 'getService', status: 200, tells: { id: '{{serviceId}}' } },
      { operation: 'getAvailability', status: 200, tells: { timezone: 'Asia/Beirut' } },
      { operation: 'listServiceReviews', status: 200 },
      { operation: 'getProvider', status: 200, tells: { id: '{{providerId}}' } },
      { operation: 'listProviderReviews', path: { id: '{{providerId}}' }, status: 200 },
      {
        operation: 'getProviderSummary',
        path: { id: '{{providerId}}' },
        status: 200,
        tells: { providerId: '{{providerId}}' }
      },
      {
        operation: 'getMe',
        name: 'Refused: nobody is signed in',
        status: 401,
        code: 'not_signed_in'
      }
    ]
  },
  {
    name: 'Sign in',
    description:
      'The demo’s client and admin sign in; a seller and a guest sign up, with addresses of this run. ' +
      'Their tokens are kept for all other requests. What needs a secret from a mail gets a wrong one: ' +
      'mails are files in `DATA_DIR/outbox` (`npx taskego outbox`).',
    as: 'nobody',
    steps: [
      {
        operation: 'logIn',
        name: 'Sign in as the demo’s client',
        body: { email: 'client@demo.taskego', password: DEMO_PASSWORD },
        status: 200,
        keep: { clientToken: 'answer.accessToken', clientId: 'answer.user.id' },
        tells: { 'user.role': 'client' }
      },
      {
        operation: 'logIn',
        name: 'Sign in as the demo’s admin',
        body: { email: 'admin@demo.taskego', password: DEMO_PASSWORD },
        status: 200,
        keep: { adminToken: 'answer.accessToken' },
        tells: { 'user.role': 'admin' }
      },
      {
        operation: 'logIn',
        name: 'Refused: a wrong password',
        body: { email: 'client@demo.taskego', password: 'not my password' },
        status: 401,
        code: 'wrong_credentials'
      },
      {
        operation: 'signUp',
        name: 'Sign up, to sell later',
        body: {
          name: 'Dana Saab',
          email: 'dana-{{run}}@example.org',
          password: PASSWORD,
          phone: '+961 3 123 456',
          city: 'tyre',
          language: 'en'
        },
        status: 201,
        keep: {
          sellerToken: 'answer.accessToken',
          sellerRefreshToken: 'answer.refreshToken',
          sellerId: 'answer.user.id',
          sellerEmail: 'answer.user.email'
        }
      },
      {
        operation: 'signUp',
        name: 'Refused: the address has an account',
        body: { name: 'Dana Saab', email: '{{sellerEmail}}', password: PASSWORD },
        status: 409,
        code: 'email_taken'
      },
      {
        operation: 'signUp',
        name: 'Sign up as a guest',
        body: { name: 'Fadi Haddad', email: 'fadi-{{run}}@example.org', password: PASSWORD, language: 'ar' },
        status: 201,
        keep: {
          guestToken: 'answer.accessToken',
          guestId: 'answer.user.id',
          guestEmail: 'answer.user.email'
        }
      },
      {
        operation: 'refresh',
        body: { refreshToken: '{{sellerRefreshToken}}' },
        status: 200,
        keep: { sellerToken: 'answer.accessToken', sellerRefreshToken: 'answer.refreshToken' }
      },
      { operation: 'getMe', as: 'seller', status: 200, tells: { id: '{{sellerId}}' } },
      {
        operation: 'signInWithToken',
        name: 'Refused: no issuer of ID tokens is set up here',
        status: 503,
        code: 'sign_in_unavailable'
      },
      { operation: 'resendVerification', as: 'seller', status: 202 },
      {
        operation: 'verifyEmail',
        name: 'Refused: no such link was mailed',
        body: { token: NO_SECRET },
        status: 400,
        code: 'link_not_valid'
      },
      { operation: 'verifyEmailPage', status: 200, shows: '<form' },
      {
        operation: 'verifyEmailByPage',
        name: 'Refused by the page: no such link',
        status: 400,
        shows: '<html'
      },
      { operation: 'unsubscribePage', status: 400, shows: '<html' },
      {
        operation: 'unsubscribeByPage',
        name: 'Refused by the page: no such link to stop mails',
        status: 400,
        shows: '<html'
      },
      { operation: 'forgotPassword', body: { email: '{{sellerEmail}}' }, status: 202 },
      {
        operation: 'resetPassword',
        name: 'Refused: no such link was mailed',
        body: { token: NO_SECRET, password: PASSWORD },
        status: 400,
        code: 'link_not_valid'
      },
      { operation: 'resetPasswordPage', status: 200, shows: '<form' },
      {
        operation: 'resetPasswordByPage',
        name: 'Refused by the page: no such link',
        status: 400,
        shows: '<html'
      }
    ]
  },
  {
    name: 'My account',
    description: 'The seller looks after profile, picture, password and what is mailed.',
    as: 'seller',
    steps: [
      { operation: 'getProfile', status: 200, tells: { email: '{{sellerEmail}}' } },
      {
        operation: 'updateProfile',
        body: { name: 'Dana Saab', city: 'tyre', language: 'en' },
        status: 200,
        tells: { city: 'tyre' }
      },
      { operation: 'uploadAvatar', status: 200 },
      { operation: 'removeAvatar', status: 204 },
      { operation: 'getPreferences', status: 200 },
      {
        operation: 'updatePreferences',
        body: { messages: { email: false, sms: false }, timezone: 'Asia/Beirut' },
        status: 200,
        tells: { 'messages.email': false }
      },
      {
        operation: 'requestPhoneCode',
        name: 'Refused: no SMS can be sent here',
        status: 503,
        code: 'sms_unavailable'
      },
      {
        operation: 'verifyPhone',
        name: 'Refused: no code was sent',
        status: 400,
        code: 'code_not_valid'
      },
      { operation: 'getSecondFactor', status: 200, tells: { since: null } },
      {
        operation: 'startSecondFactor',
        name: 'Refused: a second factor needs a fresh proof',
        status: 403,
        code: 'proof_needed'
      },
      {
        operation: 'confirmSecondFactor',
        name: 'Refused: so does its confirmation',
        status: 403,
        code: 'proof_needed'
      },
      {
        operation: 'renewRecoveryCodes',
        name: 'Refused: so do new recovery codes',
        status: 403,
        code: 'proof_needed'
      },
      {
        operation: 'removeSecondFactor',
        name: 'Refused: and so does its end',
        status: 403,
        code: 'proof_needed'
      },
      {
        operation: 'completeSignIn',
        name: 'Refused: no sign-in waits for a code',
        as: 'nobody',
        body: { challenge: NO_SECRET, code: '204816' },
        status: 401,
        code: 'session_ended'
      },
      {
        operation: 'changeEmail',
        body: { email: 'dana.saab-{{run}}@example.org', password: PASSWORD },
        status: 202
      },
      {
        operation: 'changePassword',
        body: { password: PASSWORD, newPassword: 'another long and private sentence' },
        status: 204
      },
      {
        operation: 'exportPersonalData',
        body: { password: 'another long and private sentence' },
        status: 200
      }
    ]
  },
  {
    name: 'Become a provider',
    description: 'The seller applies with a document, the admin approves, hours and services follow.',
    as: 'seller',
    steps: [
      { operation: 'applyAsProvider', status: 201, tells: { approvalStatus: 'pending' } },
      {
        operation: 'createService',
        name: 'Refused: not approved yet',
        status: 403,
        code: 'not_allowed'
      },
      {
        operation: 'addDocument',
        status: 200,
        keep: {
          documentId: 'answer.id',
          documentExpires: '/expires=(\\d+)/.exec(answer.url)[1]',
          documentSignature: '/signature=([\\w-]+)/.exec(answer.url)[1]'
        }
      },
      { operation: 'listMyDocuments', status: 200, tells: { 'items[0].id': '{{documentId}}' } },
      {
        operation: 'getDocument',
        as: 'nobody',
        query: { expires: '{{documentExpires}}', signature: '{{documentSignature}}' },
        status: 200
      },
      {
        operation: 'listProvidersAsAdmin',
        as: 'admin',
        query: { approvalStatus: 'pending' },
        status: 200,
        tells: { 'items[0].userId': '{{sellerId}}' }
      },
      {
        operation: 'decideApplication',
        as: 'admin',
        body: { userId: '{{sellerId}}', decision: 'approved' },
        status: 200,
        tells: { approvalStatus: 'approved' }
      },
      { operation: 'getMyProvider', status: 200, tells: { approvalStatus: 'approved' } },
      {
        operation: 'updateProvider',
        body: { businessName: 'Cedar Cooling {{run}}', city: 'tyre' },
        status: 200,
        tells: { businessName: 'Cedar Cooling {{run}}' }
      },
      {
        operation: 'updateProviderProfile',
        body: { about_en: 'Fridges, since 1998.' },
        status: 200,
        tells: { about_en: 'Fridges, since 1998.' }
      },
      { operation: 'removeDocument', status: 204 },
      {
        operation: 'setSchedule',
        body: {
          timezone: 'Asia/Beirut',
          week: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: hours, sun: hours },
          exceptions: []
        },
        status: 200,
        tells: { timezone: 'Asia/Beirut' }
      },
      { operation: 'getSchedule', status: 200, tells: { 'week.mon[0][0]': '00:00' } },
      {
        operation: 'setBookingRules',
        body: { bufferMinutes: 20, jobsPerDay: 30, automaticAcceptance: 'returning' },
        status: 200,
        tells: {
          'inForce.bufferMinutes': 20,
          'inForce.noticeMinutes': 60,
          'inForce.automaticAcceptance': 'returning'
        }
      },
      { operation: 'getBookingRules', status: 200, tells: { jobsPerDay: 30 } },
      {
        operation: 'addTimeOff',
        body: { from: '2040-01-01T06:00:00.000Z', to: '2040-01-08T06:00:00.000Z' },
        status: 201,
        keep: { timeOffId: 'answer.id' },
        tells: { clashes: [] }
      },
      { operation: 'listTimeOff', status: 200, tells: { 'items[0].id': '{{timeOffId}}' } },
      { operation: 'removeTimeOff', path: { id: '{{timeOffId}}' }, status: 204 },
      {
        operation: 'setCalendarImport',
        name: 'Refused: a calendar within a private network',
        body: { url: 'https://10.0.0.1/basic.ics' },
        status: 400,
        code: 'calendar_address_refused'
      },
      { operation: 'getCalendarImport', status: 200, tells: { code: null } },
      { operation: 'removeCalendarImport', status: 204 },
      {
        operation: 'createService',
        status: 201,
        keep: { serviceId: 'answer.id', providerId: 'answer.provider.id' }
      },
      { operation: 'updateService', body: { price: 5000 }, status: 200, tells: { price: 5000 } },
      {
        operation: 'createService',
        name: 'One language is enough',
        body: {
          title_ar: 'تركيب سخانات المي',
          description_ar: 'منركّب السخان ومنجرّبه قدّامك.',
          price: 4000,
          durationMinutes: 90,
          category: 'water-heater'
        },
        status: 201,
        tells: {
          title_en: 'تركيب سخانات المي',
          'texts.en.origin': 'untranslated',
          'texts.ar.origin': 'written'
        },
        keep: { arabicServiceId: 'answer.id' }
      },
      {
        operation: 'searchServices',
        name: 'An English question finds it',
        as: 'nobody',
        query: { q: 'install a water heater', providerId: '{{providerId}}' },
        status: 200,
        tells: { 'items[0].id': '{{arabicServiceId}}' }
      },
      {
        operation: 'setServiceStatus',
        name: 'Hide a service of mine',
        body: { serviceId: '{{serviceId}}', isVisible: false },
        status: 200,
        tells: { isVisible: false }
      },
      {
        operation: 'setServiceStatus',
        name: 'Show it again',
        body: { serviceId: '{{serviceId}}', isVisible: true },
        status: 200,
        tells: { isVisible: true }
      },
      { operation: 'addServiceImage', status: 200 },
      {
        operation: 'listServiceImages',
        as: 'nobody',
        status: 200,
        keep: { imageId: 'answer.items[0].id' }
      },
      { operation: 'orderServiceImages', body: { imageIds: ['{{imageId}}'] }, status: 200 },
      { operation: 'getImage', as: 'nobody', path: { id: '{{imageId}}' }, status: 200 },
      { operation: 'removeServiceImage', status: 204 },
      { operation: 'listMyServices', status: 200, tells: { 'items[1].id': '{{serviceId}}' } }
    ]
  },
  {
    name: 'Book',
    description:
      'The client books the seller’s service, both write, the client moves it, the seller accepts.',
    as: 'client',
    steps: [
      {
        operation: 'getAvailability',
        name: 'When it is free',
        as: 'nobody',
        status: 200,
        // Not the first ones: the story lasts, and a proposed time leaves its client half an hour for a yes.
        keep: { scheduledAt: 'answer.slots[4].start', laterAt: 'answer.slots[12].start' }
      },
      {
        operation: 'getAvailability',
        name: 'Why a time is not offered',
        as: 'nobody',
        query: { days: '1', at: '2026-01-01T08:00:00.000Z' },
        status: 200,
        tells: { 'at.isOffered': false, 'at.code': 'slot_too_soon' }
      },
      {
        operation: 'saveAddress',
        body: { kind: 'home', address: { line: 'Rue 12', unit: 'Third floor', city: 'Tyre' } },
        status: 201,
        keep: { addressId: 'answer.id' },
        tells: { isDefault: true }
      },
      {
        operation: 'changeAddress',
        path: { id: '{{addressId}}' },
        body: { label: 'With the blue door' },
        status: 200
      },
      {
        operation: 'makeCalendarFeed',
        status: 201,
        keep: { calendarToken: "answer.url.split('token=')[1]" }
      },
      { operation: 'getCalendarFeed', status: 200 },
      {
        operation: 'readCalendar',
        as: 'nobody',
        query: { token: '{{calendarToken}}' },
        status: 200,
        shows: 'BEGIN:VCALENDAR'
      },
      { operation: 'removeCalendarFeed', status: 204 },
      { operation: 'listAddresses', status: 200, tells: { 'items[0].id': '{{addressId}}' } },
      { operation: 'removeAddress', path: { id: '{{addressId}}' }, status: 204 },
      {
        operation: 'previewBooking',
        body: { serviceId: '{{serviceId}}', scheduledAt: '{{scheduledAt}}' },
        status: 200,
        tells: { act: 'create', price: 5000, 'online.providerGets': 4250, 'online.platformKeeps': 750 }
      },
      {
        operation: 'createBooking',
        body: {
          serviceId: '{{serviceId}}',
          scheduledAt: '{{scheduledAt}}',
          notes: 'The fridge is warm but the light is on',
          address: { line: 'Rue 12, third floor', city: 'Tyre', lat: 33.2705, lng: 35.2038 }
        },
        status: 201,
        keep: { bookingId: 'answer.id', version: 'answer.version' },
        tells: { status: 'pending', serviceId: '{{serviceId}}' }
      },
      {
        operation: 'createBooking',
        name: 'Refused: the time is taken',
        as: 'guest',
        body: { serviceId: '{{serviceId}}', scheduledAt: '{{scheduledAt}}' },
        status: 409,
        code: 'slot_taken'
      },
      { operation: 'getBooking', status: 200, tells: { id: '{{bookingId}}' } },
      {
        operation: 'getBooking',
        name: 'Refused: the booking of others does not exist',
        as: 'guest',
        status: 404,
        code: 'not_found'
      },
      {
        operation: 'listClientBookings',
        path: { id: '{{clientId}}' },
        status: 200,
        tells: { 'items[0].id': '{{bookingId}}' }
      },
      {
        operation: 'listProviderBookings',
        as: 'seller',
        status: 200,
        tells: { 'items[0].id': '{{bookingId}}' }
      },
      {
        operation: 'listMyProviderBookings',
        as: 'seller',
        query: { order: 'start' },
        status: 200,
        tells: { 'items[0].id': '{{bookingId}}' }
      },
      { operation: 'getAgenda', as: 'seller', status: 200, tells: { timezone: 'Asia/Beirut' } },
      {
        operation: 'setBookingDetails',
        body: { notes: 'Second floor, and there is a dog', version: '{{version}}' },
        status: 200,
        keep: { version: 'answer.version' },
        tells: { notes: 'Second floor, and there is a dog' }
      },
      {
        operation: 'addJobPhoto',
        query: { version: '{{version}}' },
        status: 200,
        keep: { photoId: 'answer.photos[0].id', version: 'answer.version' }
      },
      {
        operation: 'removeJobPhoto',
        path: { photoId: '{{photoId}}' },
        status: 200,
        keep: { version: 'answer.version' },
        tells: { photos: [] }
      },
      { operation: 'writeMessage', status: 201 },
      { operation: 'countUnreadMessages', as: 'seller', status: 200, tells: { total: 1 } },
      { operation: 'listMessages', as: 'seller', status: 200 },
      { operation: 'markMessagesRead', as: 'seller', status: 204 },
      {
        operation: 'rescheduleBooking',
        body: { scheduledAt: '{{laterAt}}', version: '{{version}}' },
        status: 200,
        keep: { version: 'answer.version' },
        tells: { scheduledAt: '{{laterAt}}' }
      },
      {
        operation: 'rescheduleBooking',
        name: 'Refused: it has changed since',
        body: { scheduledAt: '{{scheduledAt}}', version: 1 },
        status: 409,
        code: 'version_changed'
      },
      {
        operation: 'proposeTime',
        as: 'seller',
        body: { scheduledAt: '{{scheduledAt}}', version: '{{version}}' },
        status: 200,
        tells: { scheduledAt: '{{laterAt}}', 'proposedTime.scheduledAt': '{{scheduledAt}}' }
      },
      {
        operation: 'declineProposedTime',
        body: { scheduledAt: '{{scheduledAt}}' },
        status: 200,
        tells: { scheduledAt: '{{laterAt}}', proposedTime: null }
      },
      {
        operation: 'acceptProposedTime',
        name: 'Refused: no time is proposed any more',
        body: { scheduledAt: '{{scheduledAt}}' },
        status: 409,
        code: 'proposed_time_closed'
      },
      { operation: 'proposedTimePage', as: 'nobody', status: 400, shows: '<html' },
      {
        operation: 'answerProposedTimeByPage',
        as: 'nobody',
        status: 400,
        shows: '<html'
      },
      {
        operation: 'proposeTime',
        name: 'Propose it again',
        as: 'seller',
        body: { scheduledAt: '{{scheduledAt}}' },
        status: 200
      },
      {
        operation: 'acceptProposedTime',
        body: { scheduledAt: '{{scheduledAt}}' },
        status: 200,
        keep: { version: 'answer.version' },
        tells: { status: 'accepted', scheduledAt: '{{scheduledAt}}' }
      },
      {
        operation: 'rescheduleBooking',
        name: 'Move it again',
        body: { scheduledAt: '{{laterAt}}', version: '{{version}}' },
        status: 200,
        keep: { version: 'answer.version' },
        tells: { status: 'pending' }
      },
      {
        operation: 'setBookingStatus',
        name: 'Accept',
        as: 'seller',
        body: { status: 'accepted', version: '{{version}}' },
        status: 200,
        tells: { status: 'accepted' }
      },
      {
        operation: 'reportNoShow',
        name: 'Refused: the client may still come',
        as: 'seller',
        body: { note: 'I rang three times, and nobody opened' },
        status: 409,
        code: 'no_show_closed'
      },
      {
        operation: 'addNoShowPhoto',
        name: 'Refused: nobody was missed',
        as: 'seller',
        status: 409,
        code: 'no_show_not_open'
      },
      {
        operation: 'contradictNoShow',
        name: 'Refused: nothing to contradict',
        body: { words: 'I was at home, and nobody rang' },
        status: 409,
        code: 'no_show_not_open'
      }
    ]
  },
  {
    name: 'Pay',
    description: 'The client pays on the page of the sandbox, which takes the place of Stripe’s.',
    as: 'client',
    steps: [
      { operation: 'listPaymentMethods', status: 200 },
      {
        operation: 'createCheckout',
        body: { bookingId: '{{bookingId}}', method: 'stripe' },
        status: 201,
        keep: { checkoutId: 'answer.sessionId' }
      },
      {
        operation: 'sandboxCheckout',
        as: 'nobody',
        path: { sessionId: '{{checkoutId}}' },
        status: 200,
        shows: '<form'
      },
      {
        operation: 'decideSandboxCheckout',
        as: 'nobody',
        path: { sessionId: '{{checkoutId}}' },
        body: { outcome: 'pay' },
        status: 200,
        shows: 'data-status="paid"'
      },
      { operation: 'checkoutReturn', as: 'nobody', status: 200, shows: '<html' },
      {
        operation: 'verifyPayment',
        body: { sessionId: '{{checkoutId}}' },
        status: 200,
        tells: { status: 'paid', bookingId: '{{bookingId}}' }
      },
      { operation: 'listPayments', status: 200, tells: { 'items[0].bookingId': '{{bookingId}}' } },
      {
        operation: 'receiveGatewayEvent',
        name: 'Refused: an event that the gateway did not sign',
        as: 'nobody',
        status: 400,
        code: 'bad_signature'
      }
    ]
  },
  {
    name: 'Do the job',
    description: 'The clock of the sandbox moves to the appointment; the job is done, paid and reviewed.',
    as: 'seller',
    steps: [
      {
        operation: 'setBookingStatus',
        name: 'Refused: too early to start',
        body: { status: 'in_progress' },
        status: 409,
        code: 'too_early_to_start'
      },
      {
        operation: 'getClock',
        as: 'admin',
        status: 200,
        keep: {
          minutes:
            "Math.ceil((Date.parse(pm.collectionVariables.get('laterAt')) - Date.parse(answer.now)) / 60000)"
        }
      },
      { operation: 'advanceClock', as: 'admin', body: { advanceMinutes: '{{minutes}}' }, status: 200 },
      {
        operation: 'setBookingStatus',
        name: 'Start',
        body: { status: 'in_progress' },
        status: 200,
        tells: { status: 'in_progress' }
      },
      {
        operation: 'previewCompletion',
        body: { bookingId: '{{bookingId}}' },
        status: 200,
        tells: { providerGets: 4250, platformKeeps: 750 }
      },
      {
        operation: 'setBookingStatus',
        name: 'Complete',
        body: { status: 'completed' },
        status: 200,
        tells: { status: 'completed' }
      },
      { operation: 'getWallet', status: 200, tells: { balance: 4250 } },
      { operation: 'getEarnings', status: 200, tells: { 'items[0].net': 4250, 'items[0].open': 4250 } },
      {
        operation: 'createReview',
        as: 'client',
        body: { bookingId: '{{bookingId}}', rating: 5, comment: 'Came on time and fixed it. شغل نضيف!' },
        status: 201,
        keep: { reviewId: 'answer.id' }
      },
      {
        operation: 'createReview',
        name: 'Refused: reviewed already',
        as: 'client',
        body: { bookingId: '{{bookingId}}', rating: 1 },
        status: 409,
        code: 'already_reviewed'
      },
      {
        operation: 'replyToReview',
        path: { id: '{{reviewId}}' },
        body: { text: 'Thank you, it was a pleasure.' },
        status: 201,
        tells: { 'reply.text': 'Thank you, it was a pleasure.' }
      },
      {
        operation: 'listServiceReviews',
        name: 'The review is there',
        as: 'nobody',
        status: 200,
        tells: { 'items[0].id': '{{reviewId}}' }
      },
      {
        operation: 'listUserReviews',
        as: 'nobody',
        path: { id: '{{clientId}}' },
        status: 200,
        tells: { 'items[0].id': '{{reviewId}}' }
      }
    ]
  },
  {
    name: 'Dispute it',
    description: 'The client disputes the work; the money waits, both sides are heard, and an admin decides.',
    as: 'client',
    steps: [
      {
        operation: 'getBookingDispute',
        name: 'Refused: nobody disputes it',
        status: 404,
        code: 'not_found'
      },
      {
        operation: 'openBookingDispute',
        body: { words: 'The tap still leaks, and half of the tiles are loose.' },
        status: 201,
        tells: { state: 'open', ground: 'work' }
      },
      { operation: 'getWallet', name: 'The money waits', as: 'seller', status: 200, tells: { balance: 0 } },
      { operation: 'withdrawBookingDispute', status: 200, tells: { state: 'withdrawn' } },
      {
        operation: 'openBookingDispute',
        name: 'Dispute it again',
        body: { words: 'It leaks again, and nobody answers.' },
        status: 201,
        tells: { state: 'open' }
      },
      { operation: 'addDisputePhoto', status: 200, tells: { version: 2 } },
      {
        operation: 'answerBookingDispute',
        as: 'seller',
        body: { words: 'The tap is old. I offered to come again.' },
        status: 200,
        keep: { disputeVersion: 'answer.version' }
      },
      {
        operation: 'getBookingDispute',
        status: 200,
        tells: { answer: 'The tap is old. I offered to come again.' }
      },
      {
        operation: 'listBookingDisputes',
        as: 'admin',
        query: { state: 'open' },
        status: 200,
        tells: { 'items[0].bookingId': '{{bookingId}}' }
      },
      {
        operation: 'previewBookingDispute',
        as: 'admin',
        query: { share: '5000' },
        status: 200,
        tells: { 'online.clientGets': 2500, 'online.providerGets': 2125, 'online.platformKeeps': 375 }
      },
      {
        operation: 'decideBookingDispute',
        name: 'Refused: money moves after a fresh proof',
        as: 'admin',
        body: { share: 0, reason: 'The tap was old', version: '{{disputeVersion}}' },
        status: 403,
        code: 'proof_needed'
      },
      { operation: 'prove', as: 'admin', body: { password: DEMO_PASSWORD }, status: 200 },
      {
        operation: 'decideBookingDispute',
        name: 'Refused: the provider has answered meanwhile',
        as: 'admin',
        body: { share: 5000, reason: 'Half of it is missing', version: 1 },
        status: 409,
        code: 'dispute_changed'
      },
      {
        operation: 'decideBookingDispute',
        as: 'admin',
        body: { share: 0, reason: 'The tap was old', version: '{{disputeVersion}}' },
        status: 200,
        tells: { state: 'decided', 'decision.refund': 0 }
      },
      {
        operation: 'getWallet',
        name: 'All of it is back',
        as: 'seller',
        status: 200,
        tells: { balance: 4250 }
      },
      {
        operation: 'openBookingDispute',
        name: 'Refused: it is decided',
        body: { words: 'I do not agree with that.' },
        status: 409,
        code: 'dispute_decided'
      }
    ]
  },
  {
    name: 'Talk to the concierge',
    description: 'The client asks in plain words, takes an offer, and changes their mind.',
    as: 'client',
    steps: [
      {
        operation: 'visit',
        as: 'nobody',
        body: { message: 'I need a fridge repair in Tyre' },
        status: 200,
        keep: { visit: 'answer.visit' },
        tells: { needsAccount: false }
      },
      {
        operation: 'adoptVisit',
        body: { visit: '{{visit}}' },
        status: 200,
        tells: { 'messages.length': 2 }
      },
      {
        operation: 'chat',
        body: { message: 'I need a fridge repair in Tyre' },
        status: 200,
        keep: {
          conversationId: 'answer.conversationId',
          // As a person would say it: 1 December 2026 at 10:00.
          offeredTime:
            "new Date(answer.services[0].nextSlot).toLocaleString('en-GB', " +
            "{ timeZone: 'Asia/Beirut', dateStyle: 'long', timeStyle: 'short' })"
        },
        tells: { intent: 'search' }
      },
      {
        operation: 'chat',
        name: 'Take the first one, at its next free time',
        body: { message: 'the first one, {{offeredTime}}', conversationId: '{{conversationId}}' },
        status: 200,
        keep: { proposalId: 'answer.proposal.id' }
      },
      {
        operation: 'executeProposal',
        body: { proposalId: '{{proposalId}}' },
        status: 200,
        keep: { secondBookingId: 'answer.booking.id' },
        tells: { 'booking.status': 'pending' }
      },
      {
        operation: 'executeProposal',
        name: 'Once more: the same booking, and no other',
        body: { proposalId: '{{proposalId}}' },
        status: 200,
        tells: { 'booking.id': '{{secondBookingId}}' }
      },
      { operation: 'previewCancel', path: { id: '{{secondBookingId}}' }, status: 200 },
      {
        operation: 'previewAct',
        path: { id: '{{secondBookingId}}' },
        query: { act: 'cancel' },
        status: 200,
        tells: { status: 'cancelled', fee: 0 }
      },
      {
        operation: 'cancelBooking',
        path: { id: '{{secondBookingId}}' },
        status: 200,
        tells: { status: 'cancelled' }
      },
      { operation: 'recommend', status: 200 },
      { operation: 'suggestPrice', status: 200 },
      { operation: 'readSentiment', status: 200 },
      { operation: 'listConversations', status: 200, tells: { 'items[0].id': '{{conversationId}}' } },
      { operation: 'getConversation', status: 200, tells: { id: '{{conversationId}}' } },
      { operation: 'emailConversation', status: 202 },
      { operation: 'deleteConversation', status: 204 }
    ]
  },
  {
    name: 'What I was told',
    description: 'The client’s notifications.',
    as: 'client',
    steps: [
      { operation: 'listNotifications', status: 200, keep: { notificationId: 'answer.items[0].id' } },
      { operation: 'markNotificationRead', status: 204 },
      { operation: 'markAllNotificationsRead', status: 204 }
    ]
  },
  {
    name: 'Run the marketplace',
    description: 'The admin reads numbers, logs and queues, and adds a category and a city.',
    as: 'admin',
    steps: [
      { operation: 'listDocumentsAsAdmin', path: { id: '{{sellerId}}' }, status: 200 },
      { operation: 'listAdmins', status: 200, keep: { adminId: 'answer.items[0].id' } },
      {
        operation: 'setAdminScopes',
        name: 'Refused: somebody has to stay who may do everything',
        path: { id: '{{adminId}}' },
        body: { scopes: ['support'] },
        status: 409,
        code: 'last_admin'
      },
      { operation: 'getStats', status: 200 },
      { operation: 'getAnalytics', status: 200 },
      { operation: 'getMetrics', status: 200, shows: '# HELP' },
      { operation: 'listLogs', status: 200 },
      { operation: 'getSettings', status: 200, keep: { settingsVersion: 'answer.version' } },
      {
        operation: 'changeSettings',
        body: {
          values: { reviewDays: 45 },
          reason: 'Clients are slow to write',
          version: '{{settingsVersion}}'
        },
        status: 200,
        tells: { 'values.reviewDays': 45 }
      },
      { operation: 'listAllBookings', status: 200 },
      {
        operation: 'createCategory',
        body: {
          slug: 'pool-care-{{run}}',
          name_en: 'Pool care {{run}}',
          name_ar: 'عناية بالمسابح {{run}}',
          aliases: ['pool cleaning {{run}}']
        },
        status: 201,
        keep: { newCategory: 'answer.slug' }
      },
      {
        operation: 'updateCategory',
        path: { slug: '{{newCategory}}' },
        body: { aliases: ['pool care {{run}}'] },
        status: 200
      },
      { operation: 'deleteCategory', path: { slug: '{{newCategory}}' }, status: 204 },
      {
        operation: 'createCity',
        body: {
          slug: 'new-tyre-{{run}}',
          name_en: 'New Tyre {{run}}',
          name_ar: 'صور الجديدة {{run}}',
          lat: 33.25,
          lng: 35.21
        },
        status: 201,
        keep: { newCity: 'answer.slug' }
      },
      {
        operation: 'updateCity',
        path: { slug: '{{newCity}}' },
        body: { lat: 33.26 },
        status: 200,
        tells: { lat: 33.26 }
      },
      { operation: 'deleteCity', path: { slug: '{{newCity}}' }, status: 204 },
      { operation: 'listJobs', status: 200, keep: { jobId: 'answer.items[0].id' } },
      {
        operation: 'retryJob',
        name: 'Refused: only what has failed is tried again',
        status: 404,
        code: 'not_found'
      },
      {
        operation: 'dropJob',
        name: 'Refused: only what has failed is removed',
        path: { id: NO_ID },
        status: 404,
        code: 'not_found'
      },
      { operation: 'retryJobs', body: { kind: 'mail:notice' }, status: 200, tells: { retried: 0 } }
    ]
  },
  {
    name: 'Money',
    description: 'The admin refunds a part, pays out the rest, and takes a payout back.',
    as: 'admin',
    steps: [
      {
        operation: 'previewRefund',
        body: { bookingId: '{{bookingId}}', amount: 1000 },
        status: 200,
        tells: { clientGets: 1000 }
      },
      {
        operation: 'refundPayment',
        body: { bookingId: '{{bookingId}}', amount: 1000, reason: 'The job took half the time' },
        status: 200,
        tells: { bookingId: '{{bookingId}}' }
      },
      {
        operation: 'refundPayment',
        name: 'Refused: more than was paid',
        body: { bookingId: '{{bookingId}}', amount: 5000 },
        status: 409,
        code: 'refund_exceeds_paid'
      },
      { operation: 'listDueRefunds', status: 200 },
      {
        operation: 'decideRefund',
        name: 'Refused: no such refund waits',
        path: { id: NO_ID },
        status: 404,
        code: 'not_found'
      },
      {
        operation: 'listWallets',
        status: 200,
        tells: { 'items[0].userId': '{{sellerId}}' }
      },
      {
        operation: 'previewPayout',
        query: { userId: '{{sellerId}}' },
        status: 200,
        keep: { balance: 'answer.amount' },
        tells: { staysHeld: 0 }
      },
      {
        operation: 'createPayout',
        body: { userId: '{{sellerId}}', amount: '{{balance}}', reference: 'Bank transfer {{run}}' },
        status: 201,
        keep: { payoutId: 'answer.id' }
      },
      { operation: 'listPayouts', status: 200, tells: { 'items[0].id': '{{payoutId}}' } },
      { operation: 'reversePayout', path: { id: '{{payoutId}}' }, status: 200 },
      {
        operation: 'createPayout',
        name: 'Pay out once more',
        body: { userId: '{{sellerId}}', amount: '{{balance}}', reference: 'Bank transfer {{run}}, again' },
        status: 201
      },
      { operation: 'listCancelPolicies', status: 200, tells: { 'items[0].slug': 'standard' } },
      {
        operation: 'editCancelPolicy',
        path: { slug: 'moderate' },
        body: { isAllowed: true, reason: 'Asked for by cleaners' },
        status: 200,
        tells: { isAllowed: true }
      },
      {
        operation: 'addCancelPolicy',
        body: {
          slug: 'weekend-{{run}}',
          name_en: 'Weekend',
          name_ar: 'نهاية الأسبوع',
          terms: {
            freeHoursBefore: 48,
            graceMinutes: 5,
            tiers: [{ hoursBefore: 12, keptPercent: 25 }],
            keptPercent: 50,
            noShowPercent: 100
          },
          reason: 'Asked for by cleaners'
        },
        status: 201
      },
      {
        operation: 'addCommission',
        body: { category: 'cleaning', basisPoints: 1000, minimum: 200, reason: 'The first year' },
        status: 201,
        keep: { commissionId: 'answer.id' }
      },
      { operation: 'listCommissions', status: 200, tells: { 'items[0].id': '{{commissionId}}' } },
      {
        operation: 'removeCommission',
        path: { id: '{{commissionId}}' },
        query: { reason: 'It was for a week' },
        status: 204
      },
      { operation: 'listOpenDisputes', status: 200 },
      { operation: 'reconcilePayments', body: {}, status: 200, tells: { failures: [] } }
    ]
  },
  {
    name: 'Ask the team',
    description: 'The seller reports a review; an admin takes it, answers, hides the review and says so.',
    as: 'admin',
    steps: [
      {
        operation: 'openTicket',
        name: 'Report a review',
        as: 'seller',
        body: {
          subject: 'An insulting review',
          text: 'This review insults my wife. Please take it away.',
          about: { type: 'review', id: '{{reviewId}}' }
        },
        status: 201,
        tells: { state: 'open' },
        keep: { ticketId: 'answer.id' }
      },
      {
        operation: 'openTicket',
        name: 'Refused: reported already',
        as: 'seller',
        body: { subject: 'Again', text: 'Again', about: { type: 'review', id: '{{reviewId}}' } },
        status: 409,
        code: 'ticket_open_already'
      },
      {
        operation: 'listTickets',
        query: { state: 'open' },
        status: 200,
        tells: { 'items[0].id': '{{ticketId}}' }
      },
      {
        operation: 'takeTicket',
        path: { id: '{{ticketId}}' },
        body: { version: 1 },
        status: 200,
        tells: { version: 2 }
      },
      {
        operation: 'answerTicket',
        name: 'Refused: another admin was quicker',
        path: { id: '{{ticketId}}' },
        body: { text: 'Thank you for telling us.', version: 1 },
        status: 409,
        code: 'ticket_changed'
      },
      {
        operation: 'answerTicket',
        path: { id: '{{ticketId}}' },
        body: { text: 'Thank you for telling us. We have read it.', version: 2 },
        status: 201,
        tells: { state: 'waiting' }
      },
      {
        operation: 'writeToTicket',
        as: 'seller',
        path: { id: '{{ticketId}}' },
        body: { text: 'And now?' },
        status: 201,
        tells: { state: 'open' }
      },
      { operation: 'listReviewsAsAdmin', status: 200, tells: { 'items[0].id': '{{reviewId}}' } },
      {
        operation: 'hideReview',
        path: { id: '{{reviewId}}' },
        body: { reason: 'It insults somebody' },
        status: 200,
        tells: { moderationReason: 'It insults somebody' }
      },
      {
        operation: 'restoreReview',
        path: { id: '{{reviewId}}' },
        body: { reason: 'It was another one' },
        status: 200,
        tells: { hiddenAt: null }
      },
      {
        operation: 'closeTicket',
        path: { id: '{{ticketId}}' },
        body: { outcome: 'We have read the review, and it stays.', version: 3 },
        status: 200,
        tells: { state: 'closed' }
      },
      {
        operation: 'reopenTicket',
        path: { id: '{{ticketId}}' },
        body: { version: 4 },
        status: 200,
        tells: { state: 'open' }
      },
      { operation: 'getTicket', path: { id: '{{ticketId}}' }, status: 200, tells: { version: 5 } },
      {
        operation: 'listOwnTickets',
        as: 'seller',
        status: 200,
        tells: { 'items[0].id': '{{ticketId}}' }
      },
      { operation: 'closeOwnTicket', as: 'seller', path: { id: '{{ticketId}}' }, status: 200 },
      {
        operation: 'getOwnTicket',
        as: 'seller',
        path: { id: '{{ticketId}}' },
        status: 200,
        tells: { state: 'closed' }
      }
    ]
  },
  {
    name: 'Moderate',
    description: 'The admin looks at people and services, bans the guest, and lifts the ban.',
    as: 'admin',
    steps: [
      {
        operation: 'listUsers',
        query: { q: '{{guestEmail}}' },
        status: 200,
        tells: { 'items[0].id': '{{guestId}}' }
      },
      { operation: 'getUser', path: { id: '{{guestId}}' }, status: 200, tells: { email: '{{guestEmail}}' } },
      { operation: 'viewAs', path: { id: '{{guestId}}' }, status: 200, tells: { 'user.id': '{{guestId}}' } },
      { operation: 'previewBan', path: { id: '{{guestId}}' }, status: 200, tells: { bookings: 0 } },
      {
        operation: 'banUser',
        body: { userId: '{{guestId}}', banned: true, reason: 'Fake listings' },
        status: 200,
        tells: { isBanned: true }
      },
      {
        operation: 'getMe',
        name: 'Refused: a ban ends every session',
        as: 'guest',
        status: 401,
        code: 'session_ended'
      },
      {
        operation: 'banUser',
        name: 'Lift the ban',
        body: { userId: '{{guestId}}', banned: false, reason: 'A mistake' },
        status: 200,
        tells: { isBanned: false }
      },
      { operation: 'listServicesAsAdmin', status: 200, tells: { 'items[0].id': '{{arabicServiceId}}' } },
      {
        operation: 'editServiceAsAdmin',
        name: 'Hide a service',
        body: { isVisible: false, reason: 'Fake listings' },
        status: 200,
        tells: { isVisible: false }
      },
      {
        operation: 'editServiceAsAdmin',
        name: 'Show it again',
        body: { isVisible: true },
        status: 200,
        tells: { isVisible: true }
      },
      { operation: 'previewRemoval', status: 200, tells: { bookings: 0 } }
    ]
  },
  {
    name: 'Good-bye',
    description: 'What cannot be taken back: services removed, sessions ended, accounts closed and erased.',
    as: 'seller',
    steps: [
      { operation: 'deleteServiceAsAdmin', as: 'admin', status: 204 },
      {
        operation: 'createService',
        name: 'Offer another service',
        status: 201,
        keep: { serviceId: 'answer.id' }
      },
      { operation: 'removeService', status: 204 },
      {
        operation: 'logIn',
        name: 'The guest signs in again',
        as: 'nobody',
        body: { email: '{{guestEmail}}', password: PASSWORD },
        status: 200,
        keep: { guestToken: 'answer.accessToken' }
      },
      {
        operation: 'logIn',
        name: 'And once more, on another device',
        as: 'nobody',
        body: { email: '{{guestEmail}}', password: PASSWORD },
        status: 200,
        keep: { otherToken: 'answer.accessToken' }
      },
      {
        operation: 'listSessions',
        as: 'guest',
        status: 200,
        keep: { sessionId: 'answer.items.find(({ isCurrent }) => !isCurrent).id' }
      },
      { operation: 'revokeSession', as: 'guest', status: 204 },
      { operation: 'revokeSessions', as: 'guest', query: { keepCurrent: 'true' }, status: 204 },
      { operation: 'deactivate', as: 'guest', body: { password: PASSWORD }, status: 204 },
      { operation: 'eraseAccount', body: { password: 'another long and private sentence' }, status: 204 },
      { operation: 'logOut', as: 'client', status: 204 },
      {
        operation: 'getMe',
        name: 'Refused: the session has ended',
        as: 'client',
        status: 401,
        code: 'session_ended'
      }
    ]
  }
]
