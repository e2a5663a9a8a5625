import { written } from '../format.js'
import type { TalkReplies } from '../types.js'

export const talk: TalkReplies = {
  greeting: (name) => [
    `Hello ${written(name, 'en')}! What can I get done for you today?`,
    'Hi again! Tell me what you need and where.',
    'Good to hear from you. Which service are you looking for?'
  ],
  offerPerson: () => [
    'That sounds like something for a person. Say “talk to someone” and I leave our team a note.',
    'Someone from our team should look at that; “talk to someone” is enough and I pass it on.'
  ],
  handedOff: (reference) => [
    `I have written down for our team that you want to talk to a person (reference ${reference}). Nobody ` +
      'joins this chat, and I cannot say when they read it. Is there anything I can do meanwhile?',
    `Your wish for a person is in our team’s log now, with the reference ${reference}. I have not reached ` +
      'anybody yet, and no one joins this chat.'
  ],
  thanks: () => ['You are welcome! Anything else?', 'My pleasure. I am here if you need me.', 'Any time!'],
  bye: () => ['Goodbye, and have a good day!', 'See you soon!', 'Take care!'],
  help: () => [
    'I find and book local services: tell me what, where and when, for example “a plumber in Tyre ' +
      'tomorrow at 10”. I can also show, move or cancel your bookings and tell you what things usually ' +
      'cost.',
    'Say what you need and where, and I show the three best; you choose one and a time, I say it all ' +
      'back, and only your yes books it.'
  ],
  smalltalk: (marketplace) => [
    `I am ${marketplace}’s concierge, a program, and doing fine. What can I get done for you?`,
    'All well here! I am best at finding plumbers, electricians and the like; do you need one?',
    'Happy to chat, but I am happier finding you a good craftsman. What is to be done?'
  ],
  takeYourTime: () => ['Take your time, I am here.', 'No rush at all.', 'Sure, whenever you are ready.'],
  outOfScope: () => [
    'That is beyond me; I only do local services. Do you need something repaired, cleaned or built?',
    'I cannot help with that one. For work at home or around it, I am your concierge; what do you need?'
  ],
  unclear: () => [
    'I am not sure I understood. Would you like to find a service, see your bookings, or talk to a person?',
    'Could you put that differently? Tell me the service, the town and the time, or say “my bookings”.',
    'Sorry, I did not get it. Are you looking for someone, or is it about a booking you have?'
  ],
  trouble: (message) => [`That did not work: ${message}`, `${message} Shall we try something else?`]
}
