// Looking up services. Two entries are the outermost: `searchServices` gives a page of a list to people who
// browse, and `rankServices` gives the few best with reasons to the concierge. Their steps: understand (what
// the words mean), plan and filter (conditions), find (one statement), nearest (by meaning), available (free
// times), explain (reasons), page, facets (counts for filters).

export { nearestServices } from './nearest.js'
export { rankServices, rankWithFacets, type RankedService, type RankQuery } from './rank.js'
export { Facets, FoundServices, SearchServices } from './schemas.js'
export { searchServices, searchServicesJson } from './search.js'
export { createVectorIndexHandlers, enqueueVectorIndex, makeVectorIndex } from './vector-index.js'
