export { closeTurn, deleteConversation, openTurn, type OpenTurn, type TurnLog } from './commands.js'
export type { StoredMessage } from './opening.js'
export { emailConversation } from './email.js'
export type { ProposalRow } from './policy.js'
export {
  dropProposals,
  executeProposal,
  loadProposal,
  addToProposal,
  offerProposedTime,
  proposeBooking,
  proposeCancel,
  proposeReschedule
} from './proposals.js'
export { getConversation, listConversations, transcriptOf } from './queries.js'
export {
  AdoptVisit,
  BookingDraft,
  CancelDraft,
  ChatAction,
  ChatReply,
  ChatRequest,
  Conversation,
  ConversationPage,
  ConversationQuery,
  ExecutedProposal,
  ExecuteProposal,
  Proposal,
  ProposedTimeDraft,
  Recommendations,
  RecommendRequest,
  RescheduleDraft,
  ShownService,
  UiChatRequest,
  VisitReply,
  VisitRequest,
  type Intent,
  type ProposalKind,
  type TurnRequest
} from './schemas.js'
export { addHumanMessage } from './steps.js'
export { shownParts } from './shown.js'
export { isOfTransport, turnRequestOf } from './ui-chat.js'
export { spentToday } from './spending.js'
export { removeAgedMessages } from './retention.js'
export { personalData as conversationsPersonalData } from './personal-data.js'
export { adoptVisit, closeVisit, openVisit, type VisitSealer } from './visits.js'
