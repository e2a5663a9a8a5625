import type { AccountPageTexts } from '../shape/account-pages.js'

export const accountPages: AccountPageTexts = {
  reset: 'Choose a new password',
  verify: 'Confirm your e-mail address',
  password: 'New password (at least 8 characters)',
  send: 'Save',
  confirm: 'Confirm',
  changed: 'Your new password is saved. You can sign in with it now.',
  verified: 'Thank you. Your e-mail address is confirmed.',
  unsubscribe: {
    title: 'Stop these mails',
    ask: (kinds) => `You will get no more mails about ${kinds}. What concerns your safety still comes.`,
    button: 'Stop them',
    done: (kinds) => `Done: no more mails about ${kinds}. You can turn them on again in your settings.`,
    notValid: 'This link is not valid. You can choose in your settings which mails you receive.',
    settings: 'Settings'
  }
}
