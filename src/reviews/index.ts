export { createReview } from './commands.js'
export { listServiceReviews, listUserReviews } from './queries.js'
export { CreateReview, Review, ReviewPage } from './schemas.js'
export { scoreSentiment, type Sentiment } from './sentiment.js'
