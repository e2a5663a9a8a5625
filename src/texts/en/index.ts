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

/** Every sentence of the marketplace in English. */
export const en: Texts = {
  internalError: 'Something went wrong on our side. Nothing that you sent is at fault.',
  removedService: 'Removed service',
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
