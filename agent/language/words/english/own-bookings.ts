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
  'isnt needed',
  'arent needed',
  'wont be needed',
  'is unnecessary',
  'is not necessary',
  'isnt necessary',
  'need not come',
  'neednt come',
  'doesnt have to come',
  'does not have to come',
  'not needed',
  'no need for',
  'dont send',
  'do not send',
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
  'wont be needing',
  'will not be needing',
  'not be needing',
  'will not need',
  'not coming anymore',
  'wont be home',
  'wont be there',
  'not to come',
  'should not come',
  'shouldnt come',
  'no need',
  'no need the',
  'no need of',
  'not need',
  'im sorted',
  'is not needed',
  'not needed anymore',
  'stop the',
  'i want stop'
]

/** What is booked, in words. */
export const bookingNouns = [
  'booking',
  'bookings',
  'appointment',
  'appointments',
  'reservation',
  'reservations',
  'visit',
  'rendezvous',
  'rendez vous',
  'rdv',
  'slot',
  'lesson',
  'lessons',
  'session',
  'appt',
  'appointement'
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
  'i booked',
  'we have got'
]

/** Who is booked is not to come, at least not then. */
export const notToCome = [
  'not to come',
  'dont come',
  'do not come',
  'should not come',
  'shouldnt come',
  'doesnt come'
]

/** Tells that somebody who was booked comes. */
export const somebodyComes = [
  'someone is coming',
  'somebody is coming',
  'someone coming',
  'somebody coming',
  'is coming to fix',
  'is coming to do',
  'is coming to look',
  'is due to come',
  'is supposed to come',
  'are supposed to come',
  'is meant to come'
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
  'every one',
  'all of those',
  'all of it',
  'each of them',
  'every single one',
  'the lot',
  'all three',
  'the both',
  'all of'
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

/** Stands after what somebody has, and tells that a time suits. */
export const beingFree = [
  'time',
  'free',
  'off',
  'nothing',
  'to',
  'available',
  'a slot',
  'a break'
]

/** Stands before what keeps somebody from a time, beside what the writer has. */
export const othersHave = [
  'has',
  'have',
  'theres',
  'there is',
  'we are at',
  'im at',
  'i am at'
]

/** Says that what is named beside it stays as it is. */
export const staying = [
  'stays',
  'stay',
  'stays as it is',
  'as it is',
  'as he is',
  'as she is',
  'as is',
  'as they are',
  'remains',
  'remain',
  'unchanged',
  'no change',
  'not change',
  'is still on',
  'still on',
  'is fine',
  'is ok',
  'is okay',
  'dont touch',
  'do not touch',
  'dont change',
  'do not change',
  'not the other',
  'the other one not',
  'still come',
  'come still',
  'comes still',
  'still has to come',
  'still have to come',
  'still needs to come',
  'still need to come',
  'still coming',
  'as planned',
  'still comes',
  'only come',
  'leave the other',
  'keep the other'
]

/** Begins what is said beside the change of a booking. */
export const besideChange = [
  'and',
  'but',
  'only',
  'while',
  'whereas'
]

/** Stands before a reason. */
export const because = [
  'because',
  'cause',
  'coz',
  'cuz',
  'since',
  'as its',
  'due to',
  'there is',
  'theres'
]

/** Beside a word of staying they make it a word of becoming: "could it stay on Monday instead". */
export const becoming = [
  'instead',
  'could it be',
  'can it be',
  'might it be'
]

/** Behind what stays as it is ("the other one, leave it"). */
export const leavingIt = [
  'leave it',
  'keep it',
  'leave that',
  'keep that',
  'leave that one',
  'keep that one',
  'leave it be',
  'i keep',
  'i want to keep'
]
