import type { Texts } from '../shape/index.js'
import { accountPages } from './account-pages.js'
import { checkout } from './checkout.js'
import { errors } from './errors.js'
import { examples } from './examples.js'
import { fields } from './fields.js'
import { letters } from './letters.js'
import { notices } from './notices.js'
import { settings } from './settings.js'
import { subjects } from './subjects.js'
import { web } from './web.js'
import { welcome } from './welcome.js'

/**
 * Every sentence of the marketplace in Arabic: letters, notices, refusals and pages in plain modern standard
 * Arabic, which everybody reads. What the concierge says inside its replies is in `lebanese/` and
 * `standard/`. No sentence is for men alone: “يرجى التأكيد” instead of an imperative
 * (test/texts/addressing.test.ts).
 */
export const ar: Texts = {
  internalError: 'حصل خلل لدينا، والمشكلة ليست في طلبك.',
  removedService: 'خدمة محذوفة',
  accountPages,
  checkout,
  errors,
  examples,
  fields,
  letters,
  notices,
  settings,
  subjects,
  web,
  welcome
}
