/** Cancels a booking; the whole message, or before what is called off ("cancel the cleaning"). */
export const cancel = [
  'cancel'
]

/** Cancels a booking; the whole message, or a verb within it. */
export const cancelIt = [
  'call it off'
]

/** Cancels a booking, or stands before what is called off. */
export const cancelThis = [
  'call off',
  'bin the',
  'bin my',
  'bin that',
  'bin him',
  'bin her',
  'ditch the',
  'ditch my',
  'ditch that',
  'axe the',
  'axe my'
]

/** Speaks of cancelling within a message. */
export const cancelling = [
  'cancelling',
  'canceling'
]

/** Cancels a booking only if nothing else is said. */
export const cancelAlone = [
  'cancel it',
  'cancel that',
  'cancel this',
  'cancel them',
  'cancel these',
  'cancel those',
  'cancel please',
  'cancel the booking',
  'cancel booking',
  'cancel my booking',
  'cancel this booking',
  'cancel that booking',
  'cancel the appointment',
  'cancel my appointment',
  'cancel this appointment',
  'cancel the reservation',
  'cancel my reservation',
  'undo',
  'undo it',
  'undo that',
  'undo this',
  'undo the booking',
  'i want to cancel',
  'i want to cancel it',
  'i want to cancel that',
  'i need to cancel',
  'i need to cancel it',
  'i would like to cancel',
  'id like to cancel',
  'i would like to cancel it',
  'can you cancel it',
  'could you cancel it',
  'can you cancel',
  'delete it',
  'delete the booking',
  'remove it',
  'take it back',
  'i dont need it anymore',
  'i do not need it anymore',
  'dont need it anymore',
  'i no longer need it',
  'no longer need it',
  'i dont want it anymore',
  'we dont need it anymore',
  'delete my booking',
  'delete my appointment',
  'delete the appointment',
  'remove my booking',
  'remove the booking',
  'remove my appointment',
  'remove the appointment'
]

/** May stand beside a plain "cancel it" and changes nothing in it. */
export const besideCancel = [
  'please',
  'pls',
  'plz',
  'kindly',
  'thanks',
  'thank you',
  'thx',
  'sorry',
  'no',
  'no no',
  'nope',
  'yes',
  'ok',
  'okay',
  'oh',
  'oh no',
  'actually',
  'wait',
  'just',
  'then',
  'now',
  'right now',
  'immediately',
  'for me',
  'i changed my mind',
  'my mistake',
  'by mistake',
  'it was a mistake',
  'oops',
  'hey',
  'and',
  'well'
]

/** Removes something: a booking, or anything else. */
export const removing = [
  'delete',
  'deleting',
  'remove',
  'removing',
  'drop',
  'scrap',
  'erase'
]
