import type { PlaceDialogue, WantedBooking } from './dialogue.js'

/** How a client gets to an open question for the street: a plumber in Tyre is booked, no address was told. */
const openings = {
  english: ['plumber in tyre tomorrow at 10 am', 'the first one', 'yes'],
  arabic: ['بدي سباك بصور بكرا الساعة 10 الصبح', 'الأول', 'اي'],
  arabizi: ['bade sabbak bi sour bokra 10 sobe7', 'l awwal', 'eh'],
  french: ['bonjour je cherche un plombier à Tyr demain à 10h', 'le premier', 'oui']
}

export type Wanted = Omit<WantedBooking, 'category' | 'city'>

/** What is told once that plumber is booked, and what the booking has to hold then. */
export function booked(
  id: string,
  script: keyof typeof openings,
  told: string[],
  wanted: Wanted
): PlaceDialogue {
  return {
    id,
    says: [...openings[script], ...told],
    bookings: [{ category: 'plumbing', city: 'tyre', ...wanted }]
  }
}
