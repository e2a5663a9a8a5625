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
