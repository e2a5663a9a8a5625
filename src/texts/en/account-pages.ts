import type { AccountPageTexts } from '../shape/account-pages.js'
import { keptOfPaid } from './kept.js'

export const accountPages: AccountPageTexts = {
  reset: 'Choose a new password',
  verify: 'Confirm your e-mail address',
  password: 'New password (at least 8 characters)',
  send: 'Save',
  confirm: 'Confirm',
  changed: 'Your new password is saved. You can sign in with it now.',
  verified: 'Thank you. Your e-mail address is confirmed.',
  proposedTime: {
    title: 'Another time for your booking',
    ask: ({ other, service, at, proposed }) =>
      `${other}: “${service}”, ${proposed} instead of ${at}. Does that suit you?`,
    yes: 'Yes, take the new time',
    no: 'No, keep it as it is',
    accepted: ({ service, proposed }) => `Done: “${service}” is on ${proposed} now.`,
    declined: ({ service, at }) => `All right: “${service}” stays on ${at}.`,
    free: ({ until, kept }) =>
      `At the new time you can cancel free of charge until ${until}; after that ${keptOfPaid(kept)}.`,
    costs: (kept) => `At the new time cancelling is not free of charge any more: ${keptOfPaid(kept)}.`,
    notValid: 'This time is not proposed any more. Your booking is as you see it in the app.',
    notFree: 'This time is no longer free. Your booking is unchanged.'
  },
  unsubscribe: {
    title: 'Stop these mails',
    ask: (kinds) => `You will get no more mails about ${kinds}. What concerns your safety still comes.`,
    button: 'Stop them',
    done: (kinds) => `Done: no more mails about ${kinds}. You can turn them on again in your settings.`,
    notValid: 'This link is not valid. You can choose in your settings which mails you receive.',
    settings: 'Settings'
  }
}
