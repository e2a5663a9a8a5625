// What is offered: categories, cities, services and their pictures.

export { createService, removeService, setVisibility, updateService } from './commands.js'
export {
  createEmbeddingHandlers,
  embeddingFor,
  embeddingModel,
  embedServices,
  enqueueMissingEmbeddings,
  embedQuestion
} from './embeddings.js'
export { createDraftHandlers, enqueueMissingDrafts } from './drafts.js'
export { createReindexHandlers, enqueueReindex } from './reindex.js'
export { addServiceImage, listServiceImages, orderServiceImages, removeServiceImage } from './images.js'
export { isInBusiness, isListed, isOffered } from './listed.js'
export { wordPlaceholder, mentionsAny, wordValues } from './mentions.js'
export { isoText, roundedKm, serviceJson, parseService } from './present.js'
export {
  findCategory,
  findCity,
  findListedServices,
  type ListedService,
  getService,
  getServiceJson,
  listCategories,
  listCities,
  listMyServices,
  listServices
} from './queries.js'
export {
  dropCategory,
  dropCity,
  insertCategory,
  insertCity,
  writeCategory,
  writeCity
} from './reference.js'
export {
  Category,
  City,
  CreateService,
  Latitude,
  ListServices,
  Longitude,
  OrderImages,
  SaveCategory,
  SaveCity,
  Service,
  ServiceImageParams,
  ServicePage,
  ServiceStatus,
  UpdateService
} from './schemas.js'
export { reindexServices, searchText, subcategoryNamed } from './searchable.js'
export { countPublicPages, listPublicPages, PAGES_OF_MAP, type PageKind, type PublicPage } from './sitemap.js'
export { forgetImagesOf, holdServicesOf, moveServicesOf, rateService } from './steps.js'
export { findTrades } from './trades.js'
export { conceptsOf } from './vectors.js'
export { personalData as catalogPersonalData } from './personal-data.js'
