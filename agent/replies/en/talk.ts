import { written } from '../format.js'
import type { TalkReplies } from '../types.js'

export const talk: TalkReplies = {
  greeting: (name) => [
    `Hello ${written(name, 'en')}! What can I get done for you today?`,
    'Hi again! Tell me what you need and where.',
    'Good to hear from you. Which service are you looking for?'
  ],
  offerPerson: () => [
    'That sounds like something for a person. Say “talk to someone” and I call our team.',
    'Someone from our team should look at that; “talk to someone” is enough and I pass it on.'
  ],
  noPerson: () => [
    'Nobody of our team answers in this chat, so I call nobody. I go on helping; whoever comes to you ' +
      'reads the messages of your booking.',
    'I cannot bring anybody of our team here. What went wrong with a booking you can report there, in the ' +
      'app. What can I do for you?'
  ],
  handedOff: (reference) => [
    `I have told our team that you want to talk to a person (request ${reference}). Whoever takes it ` +
      'answers here; I cannot say when. What you write from now on goes to them, and I stay silent. Say ' +
      '“talk to the assistant again” to have me back.',
    `Your request is with our team now (${reference}). A person answers in this chat as soon as one takes ` +
      'it. Until then what you write goes to them and not to me; “talk to the assistant again” brings me ' +
      'back.'
  ],
  nobodyThere: () => [
    'I cannot reach anybody of our team right now, so I have called nobody. I am still here: is there ' +
      'anything that I can do?',
    'Nobody of our team can be reached at the moment, and I will not promise that somebody comes. Please ' +
      'ask for a person again later; I go on helping meanwhile.'
  ],
  withPerson: () => [
    'I have passed that on to our team, and I do the same with all that you write here. Say “talk to the ' +
      'assistant again” if you want me.',
    'That went to our team, as everything does that you write here now. “Talk to the assistant again” ' +
      'brings me back.'
  ],
  calledBack: () => [
    'I am here again, and your request to our team is closed. What can I do for you? For a person, say ' +
      '“talk to someone”.',
    'Back again! I have closed your request to our team; “talk to someone” opens a new one. What do you ' +
      'need?'
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
  unclear: ({ hasSupport }) => [
    hasSupport
      ? 'I am not sure I understood. Would you like to find a service, see your bookings, or talk to a ' +
        'person?'
      : 'I am not sure I understood. Would you like to find a service, or see your bookings?',
    'Could you put that differently? Tell me the service, the town and the time, or say “my bookings”.',
    'Sorry, I did not get it. Are you looking for someone, or is it about a booking you have?'
  ],
  trouble: (message) => [`That did not work: ${message}`, `${message} Shall we try something else?`]
}
