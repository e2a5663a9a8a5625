export { applyAsProvider, decideApplication, setSchedule, updateProvider } from './commands.js'
export { getBookingRules, setBookingRules } from './booking-rules.js'
export { addDocument, listDocumentsAsAdmin, listMyDocuments, removeDocument } from './documents.js'
export { getMyProvider, getPublicProvider, getSchedule, listProviders } from './queries.js'
export {
  Application,
  ApplicationPage,
  ApplyAsProvider,
  BookingRules,
  DecideApplication,
  ListProviders,
  Provider,
  PublicProvider,
  Schedule,
  SetBookingRules,
  SetSchedule,
  UpdateProvider
} from './schemas.js'
export { forgetDocuments, moveProviders, rateProvider } from './steps.js'
export { personalData as providersPersonalData } from './personal-data.js'
