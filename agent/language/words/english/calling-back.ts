/** Calls the concierge back, while a person answers. */
export const callingBack = [
  'talk to the assistant',
  'speak to the assistant',
  'talk to the bot',
  'speak to the bot',
  'back to the assistant',
  'back to the bot',
  'back to the concierge',
  'talk to the concierge',
  'return to the assistant',
  'return to the bot',
  'the assistant again',
  'the bot again',
  'bring back the assistant',
  'bring back the bot',
  'bring the bot back',
  'switch to the bot',
  'switch to the assistant',
  'switch back to the bot',
  'switch back to the assistant',
  'call back the assistant',
  'call the assistant back',
  'continue with the assistant',
  'continue with the bot',
  'back to the ai'
]

/** Name the concierge, and call it back where little else is said. */
export const callingBackByName = [
  'assistant please',
  'bot please',
  'want the assistant',
  'want the bot',
  'get me the assistant',
  'get me the bot',
  'give me the bot',
  'give me the assistant',
  'want the assistant back',
  'want the bot back',
  'want the ai assistant'
]

/** Beside the name of the concierge in a call for it. */
export const besideCallingBack = [
  'back',
  'again',
  'now',
  'instead',
  'only',
  'just',
  'i',
  'id like',
  'then',
  'well',
  'so',
  'hey',
  'please',
  'pls',
  'for me'
]

/** Do not want, or want no longer. */
export const notWanting = [
  'dont want',
  'do not want',
  'dont wanna',
  'dont need',
  'do not need',
  'no longer want',
  'no longer need',
  'no need',
  'not need',
  'didnt want',
  'never wanted',
  'dont want to talk',
  'dont have to talk',
  'forget about',
  'never mind',
  'nevermind'
]

/** Between that and a person. */
export const beforeAnyPerson = [
  'to',
  'talk',
  'talking',
  'speak',
  'speaking',
  'chat',
  'chatting',
  'with',
  'for',
  'a',
  'an',
  'any',
  'the',
  'your',
  'anymore',
  'any more',
  'request for',
  'call',
  'from',
  'real',
  'live',
  'see',
  'contact',
  'about'
]

/** Some person of ours. */
export const anyPerson = [
  'anyone',
  'anybody',
  'someone',
  'somebody',
  'a person',
  'person',
  'people',
  'human',
  'humans',
  'agent',
  'employee',
  'staff',
  'support',
  'operator',
  'representative',
  'manager'
]

/** Leave one out. */
export const exceptPerson = [
  'but',
  'except',
  'other than',
  'besides',
  'unless',
  'else than',
  'only'
]

/** Talk to a person. */
export const talkingVerbs = [
  'talk',
  'talking',
  'speak',
  'speaking',
  'chat',
  'chatting',
  'dont want to talk',
  'dont have to talk'
]

/** Behind a person that is not wanted. */
export const afterAnyPerson = [
  'anymore',
  'any more',
  'any longer',
  'now',
  'again',
  'right now',
  'from you',
  'else',
  'then',
  'really',
  'after all'
]
