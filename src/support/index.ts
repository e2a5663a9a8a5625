// What people ask the team of the marketplace, and a person in the chat.

export { callPerson, passOn } from './chat.js'
export {
  answerTicket,
  closeOwnTicket,
  closeTicket,
  openTicket,
  reopenTicket,
  takeTicket,
  writeToTicket
} from './commands.js'
export { objectToNoShow } from './objections.js'
export { decideDispute, previewDecision } from './disputes/decide.js'
export { answerDispute, openDispute, withdrawDispute } from './disputes/open.js'
export { addDisputePhoto } from './disputes/photos.js'
export { getBookingDispute, listDisputes } from './disputes/queries.js'
export {
  AdminDispute,
  AdminDisputePage,
  AnswerDispute,
  BookingDispute,
  DecideDispute,
  DisputePreview,
  ListDisputes,
  OpenBookingDispute,
  PreviewDispute
} from './disputes/schemas.js'
export { forgetDisputePhotosOf } from './disputes/personal-data.js'
export { getOwnTicket, getTicket, listOwnTickets, listTickets } from './queries.js'
export {
  AdminTicket,
  AdminTicketDetail,
  AdminTicketPage,
  AnswerTicket,
  CloseTicket,
  ListTickets,
  OpenTicket,
  ReopenTicket,
  TakeTicket,
  TicketDetail,
  TicketPage,
  WriteToTicket
} from './schemas.js'
export { removeClosedTickets } from './retention.js'
export { personalData as supportPersonalData } from './personal-data.js'
