import type { AccountPageTexts } from './account-pages.js'
import type { CheckoutTexts } from './checkout.js'
import type { ErrorTexts } from './errors.js'
import type { ExampleTexts } from './examples.js'
import type { FieldTexts } from './fields.js'
import type { LetterTexts } from './letters.js'
import type { NoticeTexts, SubjectTexts } from './notices.js'
import type { SettingTexts } from './settings.js'
import type { WebTexts } from './web.js'
import type { WelcomeTexts } from './welcome.js'

/** Every sentence that the marketplace says in one language; the concierge's own are in agent/replies. */
export interface Texts {
  /** Of a fault that is ours; it has no public code. */
  internalError: string
  /** What is left of the title of a service whose provider was erased. */
  removedService: string
  accountPages: AccountPageTexts
  checkout: CheckoutTexts
  errors: ErrorTexts
  examples: ExampleTexts
  fields: FieldTexts
  letters: LetterTexts
  notices: NoticeTexts
  settings: SettingTexts
  subjects: SubjectTexts
  web: WebTexts
  welcome: WelcomeTexts
}
