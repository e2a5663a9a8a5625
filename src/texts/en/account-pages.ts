import type { AccountPageTexts } from '../shape/account-pages.js'

export const accountPages: AccountPageTexts = {
  reset: 'Choose a new password',
  verify: 'Confirm your e-mail address',
  password: 'New password (at least 8 characters)',
  send: 'Save',
  confirm: 'Confirm',
  changed: 'Your new password is saved. You can sign in with it now.',
  verified: 'Thank you. Your e-mail address is confirmed.'
}
