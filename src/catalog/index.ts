export { createService, removeService, setVisibility, updateService } from './commands.js'
export {
  configureEmbedder,
  createEmbeddingHandlers,
  embeddingFor,
  embeddingModel,
  embedServices,
  enqueueMissingEmbeddings,
  type Embedder
} from './embeddings.js'
export { distanceKm, findPlaceMentions, resolvePlace, type Place, type PlaceMention } from './gazetteer.js'
export { addServiceImage, listServiceImages, orderServiceImages, removeServiceImage } from './images.js'
export { categories as lexiconCategories, findCategoryMentions, type CategoryMention } from './lexicon.js'
export { nearestServices, useVectorIndex } from './nearest.js'
export {
  findCategory,
  findCity,
  getService,
  getServiceJson,
  listCategories,
  listCities,
  listMyServices,
  listServices
} from './queries.js'
export { rankServices, type RankedService, type RankQuery } from './rank.js'
export type { Reason, ReasonCode } from './reasons.js'
export {
  Category,
  City,
  CreateService,
  Latitude,
  ListServices,
  Longitude,
  OrderImages,
  RemoveService,
  SaveCategory,
  SaveCity,
  Service,
  ServiceImageParams,
  ServicePage,
  ServiceStatus,
  UpdateService
} from './schemas.js'
export { SearchServices } from './search-schemas.js'
export { searchServices, searchServicesJson } from './search.js'
export { reindexServices, searchText, type Searchable } from './searchable.js'
export { forgetVocabulary, loadVocabulary } from './vocabulary.js'
