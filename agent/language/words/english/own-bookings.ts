/** Calls off what is booked, if something is: a thing of a booking, or its trade, stands beside it. */
export const givingUp = [
  'delete',
  'remove',
  'drop',
  'erase',
  'scrap',
  'get rid of',
  'take off',
  'dont need',
  'do not need',
  'no longer need',
  'dont want',
  'do not want',
  'no longer want',
  'not needed',
  'no need for',
  'dont come',
  'do not come',
  'doesnt need to come',
  'does not need to come',
  'tell him not to come',
  'tell her not to come',
  'tell them not to come',
  'no more need',
  'call off',
  'wont need',
  'will not need',
  'not coming anymore',
  'wont be home',
  'wont be there',
  'not to come',
  'should not come',
  'shouldnt come'
]

/** What is booked, in words. */
export const bookingNouns = [
  'booking',
  'bookings',
  'appointment',
  'appointments',
  'reservation',
  'reservations',
  'visit'
]

/** Stands before the bookings that somebody tells of. */
export const having = [
  'i have',
  'ive',
  'ive got',
  'i got',
  'i have got',
  'we have',
  'weve got',
  'we got',
  'there are',
  'i booked'
]

/** Stands after what somebody has, and tells that it is booked. */
export const isBooked = [
  'booked',
  'scheduled',
  'reserved'
]

/** Stands before the booking that stays. */
export const keeping = [
  'keep',
  'leave',
  'except',
  'but not',
  'not',
  'only not',
  'apart from',
  'other than',
  'keeping',
  'dont touch',
  'stays',
  'dont cancel',
  'do not cancel'
]

/** All that are booked. */
export const allOfThem = [
  'all',
  'both',
  'everything',
  'all of them',
  'both of them',
  'every one'
]

/** Asks about a booking: when somebody comes, or whether it is settled. */
export const stateQuestions = [
  'is my booking',
  'is my appointment',
  'is my reservation',
  'is it confirmed',
  'is it still on',
  'did he accept',
  'did she accept',
  'did they accept',
  'did he confirm',
  'did they confirm',
  'has he accepted',
  'have they accepted',
  'has it been confirmed',
  'has it been accepted',
  'was it accepted',
  'was it confirmed',
  'is everything confirmed',
  'booking confirmed',
  'appointment confirmed',
  'still waiting for confirmation',
  'who is coming',
  'whos coming',
  'who did i book',
  'what have i got booked',
  'status of',
  'remind me when',
  'which day is'
]

/** Asks when; about a booking if one of the words of coming stands in the same sentence. */
export const whenQuestions = [
  'when is',
  'when are',
  'when does',
  'when do',
  'when will',
  'whens',
  'what time is',
  'what time are',
  'what time does',
  'what time do',
  'what time will',
  'what day is',
  'what day does',
  'which day is'
]

/** Coming to a booking, in words. */
export const arriving = [
  'coming',
  'come',
  'comes',
  'arrive',
  'arriving',
  'arrives',
  'be here',
  'show up',
  'showing up',
  'getting here',
  'get here',
  'due',
  'appointment',
  'booking',
  'visit',
  'reservation'
]

/** Asks for something beside what is booked. */
export const inAddition = [
  'also',
  'another',
  'too',
  'as well',
  'again',
  'one more',
  'a second',
  'in addition',
  'additional'
]

/** Asks whether; about a booking if a word of answering stands in the same sentence. */
export const askingWhether = [
  'did',
  'has',
  'have',
  'is',
  'was',
  'are',
  'does'
]

/** What a provider does with a request. */
export const answering = [
  'accept',
  'accepted',
  'accepts',
  'confirm',
  'confirmed',
  'confirms',
  'reply',
  'replied',
  'answer',
  'answered',
  'approved',
  'agreed'
]
