/** The pages that links in mails open, for marketplaces without pages of their own. */
export interface AccountPageTexts {
  reset: string
  verify: string
  password: string
  send: string
  confirm: string
  changed: string
  verified: string
}
