/** Asks to move a booking, if the user has one. */
export const moving = [
  'reschedule',
  'rescheduling',
  'postponing',
  'bring forward',
  'bring it forward',
  'bring the appointment forward',
  'push back',
  'push it',
  'push it back',
  'move it',
  'moved to',
  'move them',
  'shift it',
  'put it off',
  'can it be earlier',
  'can it be later',
  'make it earlier',
  'make it later',
  'earlier instead',
  'later instead'
]

/** Changes something: a booking if one of the things of a booking stands soon after it. */
export const movingWeakly = [
  'move',
  'moved',
  'moving',
  'push',
  'shift',
  'change',
  'changing',
  'switch',
  'swap',
  'modify',
  'edit',
  'update',
  'adjust',
  'put',
  'alter',
  'bring'
]

/** What of a booking can be changed, beside the booking itself. */
export const movable = [
  'slot',
  'session',
  'hour',
  'hours',
  'time',
  'timing',
  'day',
  'date',
  'schedule'
]

/** Stands before the new time. */
export const moveTo = [
  'to',
  'till',
  'until',
  'for',
  'make it',
  'make that',
  'lets make it',
  'can it be',
  'could it be',
  'can we do',
  'could we do',
  'can you do',
  'can you make it',
  'can they come',
  'can he come',
  'can she come',
  'i want it',
  'i need it',
  'i prefer',
  'i would prefer',
  'id prefer',
  'want it',
  'it should be',
  'should be',
  'lets do',
  'i meant',
  'i mean',
  'im free',
  'im only free',
  'can be',
  'could be',
  'can we make it',
  'could we make it',
  'could you make it',
  'can you come',
  'could you come',
  'can she do',
  'can he do',
  'is it possible',
  'would it be possible',
  'possible to do',
  'possible on',
  'come',
  'comes',
  'to come',
  'i want',
  'we want',
  'i need',
  'has to start at',
  'to start at',
  'start at',
  'starts at',
  'suits',
  'works',
  'would suit'
]

/** Stands before the time that holds so far. */
export const moveFrom = [
  'from',
  'instead of',
  'rather than',
  'in place of',
  'not',
  'not on',
  'that is on',
  'thats on',
  'which is on',
  'the one on',
  'booked for',
  'scheduled for',
  'scheduled on',
  'booked on',
  'and not',
  'but not'
]

/** Moves a booking away from the present, and asks for it. */
export const puttingOff = [
  'postpone',
  'delay',
  'put off'
]

/** Moves a booking towards the present. */
export const earlier = [
  'earlier',
  'sooner',
  'forward',
  'before that',
  'ahead',
  'more early',
  'early',
  'before time'
]

/** Moves a booking away from the present. */
export const later = [
  'later',
  'back',
  'push',
  'after that',
  'more late',
  'late',
  'after time'
]

/** Compares with the time that holds so far. */
export const compared = [
  'earlier',
  'sooner',
  'later',
  'forward',
  'more early',
  'more late'
]

/** Says that a time does not suit. */
export const cannotMake = [
  'not good for me',
  'doesnt work',
  'does not work',
  'doesnt suit',
  'does not suit',
  'not possible for me',
  'cant make it',
  'cannot make it',
  'cant do',
  'cannot do',
  'not work for me',
  'wont work',
  'will not work',
  'not available on',
  'im not available',
  'i am not available',
  'im busy',
  'i am busy',
  'im not home',
  'i wont be home',
  'not free on',
  'im not free',
  'no good',
  'is not good',
  'isnt good',
  'not good',
  'is out',
  'wont do',
  'is impossible',
  'is bad for me',
  'doesnt suit me',
  'wont suit',
  'not convenient',
  'cant be there',
  'cannot be there',
  'wont be in',
  'not be in',
  'wont be at home',
  'will not be home',
  'not at home',
  'am away',
  'im away',
  'i travel',
  'im travelling',
  'im traveling',
  'have duty',
  'on duty',
  'is no longer possible',
  'not going to work'
]

/** The same day of the week after. */
export const weekAfter = [
  'the week after',
  'the following week',
  'a week after'
]

/** What of a booking stands after its trade or its day. */
export const nounsOfABooking = [
  'appointment',
  'booking',
  'reservation',
  'visit',
  'slot',
  'session',
  'job'
]

/** Directly behind a length, at the end of what is said: so much later. */
export const laterBehind = [
  'after',
  'afterwards'
]
