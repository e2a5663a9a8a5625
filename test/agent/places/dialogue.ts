/** A dialogue of a client about where a job is, and what the database has to hold when it ends. */
export interface PlaceDialogue {
  id: string
  /** Said one after the other, whatever was answered. */
  says: string[]
  /** The places that the client has saved, the default first. */
  saved?: SavedPlace[]
  /** All bookings of the client, in the order in which they were made. */
  bookings: WantedBooking[]
  /** What the answer to the last turn has to tell, where the question was about what no row holds. */
  lastReply?: RegExp
}

export interface SavedPlace {
  kind: 'home' | 'work' | 'other'
  line: string
  unit?: string
}

/** What one booking must be like. What is not given is not compared, unless it says so. */
export interface WantedBooking {
  category: 'plumbing' | 'electrical' | 'appliance-fridge'
  city: 'tyre' | 'beirut'
  /** In so many days, at this time of Beirut. */
  at?: [days: number, time: string]
  /** `pending` when it is not given. */
  status?: 'pending' | 'cancelled'
  /** Words of the street or landmark. null: the booking has no address. */
  line: string[] | null
  unit?: string[]
  /** null: there are none. */
  notes?: string[] | null
  /** Words that the provider reads somewhere: in the address or in the notes. */
  told?: string[]
  /** Words that stand in neither. */
  untold?: string[]
}
