export { createReview, replyToReview } from './commands.js'
export { hideReview, listReviews, restoreReview } from './moderation.js'
export { listProviderReviews, listServiceReviews, listUserReviews } from './queries.js'
export {
  AdminReview,
  AdminReviewPage,
  CreateReview,
  ListReviews,
  ModerateReview,
  ReplyToReview,
  Review,
  ReviewPage
} from './schemas.js'
export { scoreSentiment } from './sentiment.js'
export { personalData as reviewsPersonalData } from './personal-data.js'
