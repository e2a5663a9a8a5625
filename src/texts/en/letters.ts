import type { LetterTexts } from '../shape/letters.js'
import { keptOfPaid } from './kept.js'

export const letters: LetterTexts = {
  hello: (name) => `Hello ${name},`,
  helloStranger: 'Hello,',
  unproven: (marketplace) =>
    `There is news for you on ${marketplace}: please open it to read it. ` +
    'Once you have confirmed this address, our mails will tell it too.',
  facts: {
    service: 'Service',
    provider: 'Provider',
    client: 'Client',
    when: 'When',
    price: 'Price',
    paid: 'Paid',
    address: 'Address',
    phone: 'Telephone',
    notes: 'Notes',
    cancelling: 'Cancelling'
  },
  cancelling: {
    free: (until, kept) => `free until ${until}; after that ${keptOfPaid(kept)}`,
    costs: (kept) => keptOfPaid(kept)
  },
  footer: (marketplace) => marketplace,
  preferences: 'You can choose in your settings which of these messages you receive.',
  unsubscribe: (kinds) => `Stop mails about ${kinds}`,
  kinds: {
    bookings: 'bookings',
    reminders: 'reminders',
    messages: 'messages',
    payments: 'payments',
    account: 'your account'
  },
  and: ' and ',
  answerTime: 'Say yes or no to the other time',
  answerTimeOf: (when) => `Say yes or no to the other time for ${when}`,
  openBooking: 'Open the booking',
  openBookingOf: (when) => `Open the booking of ${when}`,
  linkLife: (minutes) => `The link works once and for ${lifeOf(minutes)}.`,
  phoneCode: (code, minutes, marketplace) =>
    `${code} is your ${marketplace} code. It is good for ${minutes} minutes. Give it to nobody.`,
  notYou: 'If this was not you, reset your password at once.',
  receipt: {
    requested: {
      subject: 'Your booking request',
      text: 'We have passed your request on. You will hear from us as soon as it is answered.'
    },
    accepted: {
      subject: 'You have accepted a booking',
      text: 'You have accepted this booking. It is in your calendar.'
    },
    moved: {
      subject: 'Your request for another time',
      text: 'We have asked for the new time. The booking waits for an answer again.'
    },
    moved_at_once: {
      subject: 'Your booking has a new time',
      text: 'You have moved this booking. The new time is confirmed, and it is in your calendar.'
    },
    agreed: {
      subject: 'Your booking has a new time',
      text: 'You have agreed to the new time. The booking is confirmed, and it is in your calendar.'
    },
    cancelled: { subject: 'You have cancelled a booking', text: 'You have cancelled this booking.' }
  },
  paid: {
    kept: {
      subject: 'Receipt for your payment',
      text: 'We have received your payment. We keep it until the job is done.'
    },
    returned: {
      subject: 'Your payment comes back to you',
      text: 'We have received your payment, but the booking could not take it any more. All of it comes back.'
    }
  },
  movedLate: {
    waiting: (keptPercent) =>
      'Cancelling already cost something when you moved it, and that stays so: ' +
      `if you cancel, or nobody answers in time, ${keptPercent}% of what was paid is kept. ` +
      'If the provider declines, all of it comes back to you.',
    confirmed: (kept) =>
      'Cancelling already cost something when you moved it, and that stays so: ' +
      `if you cancel, ${keptOfPaid(kept)}. ` +
      'If the provider cancels, all of it comes back to you.'
  },
  security: {
    password_changed: {
      subject: 'Your password was changed',
      text: 'The password of your account was changed, and all other devices were signed out.'
    },
    email_changed: {
      subject: 'Your e-mail address was changed',
      text: 'Your account now uses another e-mail address; this one is no longer connected with it.'
    },
    account_closed: {
      subject: 'Your account is closed',
      text: 'Your account is closed. Future bookings were cancelled.'
    },
    second_factor_on: {
      subject: 'Your account has a second factor',
      text: 'From now on signing in asks for a code of your authenticator app. Other devices were signed out.'
    },
    second_factor_off: {
      subject: 'Your account has no second factor any more',
      text: 'From now on signing in asks for no code of an authenticator app.'
    },
    recovery_codes_renewed: {
      subject: 'Your account has new recovery codes',
      text: 'New recovery codes were made for your account. The earlier ones do not work any more.'
    }
  },
  reset: {
    subject: 'Choose a new password',
    text: 'Somebody asked for a new password for your account. If it was not you, you need not do anything.',
    button: 'Choose a new password'
  },
  verify: {
    subject: 'Please confirm your e-mail address',
    text: 'Please confirm that this address is yours.',
    button: 'Confirm'
  },
  change: {
    subject: 'Please confirm your new e-mail address',
    text: 'Your account will use this address as soon as you confirm that it is yours.',
    button: 'Confirm'
  },
  conversation: {
    subject: (marketplace) => `Your conversation with ${marketplace}`,
    text: 'In short, and then what we said word for word:',
    speakers: (marketplace) => ({ user: 'You', assistant: marketplace, human: 'Our team' }),
    summary: {
      asked: 'You asked',
      found: 'Found',
      booked: 'Booked',
      cancelled: 'Cancelled',
      open: 'Still open',
      unanswered: (service) => `${service} waits for the provider’s answer`
    }
  },
  joined: {
    aboutBookings: (count) => `${count} changes to your bookings`,
    aboutAnything: (count) => `${count} updates for you`,
    list: 'Several things happened within a few minutes. Here they are, in order:',
    more: (count) => `The ${count} before them are in the app.`,
    text: (marketplace, subject, newest) =>
      `${marketplace}: ${subject}. The latest: ${newest} The rest is in the app.`,
    lastToday: 'No more SMS today; everything is in the app.'
  }
}

/** Whole hours as hours; sixty minutes are said as they are. */
function lifeOf(minutes: number): string {
  return minutes > 60 && minutes % 60 === 0 ? `${minutes / 60} hours` : `${minutes} minutes`
}
