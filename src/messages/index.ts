export { markMessagesRead, writeMessage } from './commands.js'
export { maskContacts } from '../shared/contacts.js'
export { countUnread, listMessages } from './queries.js'
export { Message, MessagePage, MessageQuery, UnreadMessages, WriteMessage } from './schemas.js'
