// Looking up services. `search…` and `rank…` are the outermost; what they are made of stays inside.

export type { Reason, ReasonCode } from './explain.js'
export { nearestServices } from './nearest.js'
export { rankServices, type RankedService, type RankQuery } from './rank.js'
export { SearchServices } from './schemas.js'
export { searchServices, searchServicesJson } from './search.js'
export { createVectorIndexHandlers, enqueueVectorIndex, makeVectorIndex } from './vector-index.js'
