/**
 * A place as it is written down. `spellings` are other ways to write its name (English, French, Arabizi,
 * Arabic), and quarters that count as the town. A spelling marked ? is also an ordinary word: it needs a
 * sign that a place is meant.
 */
export interface Town {
  slug: string
  name_en: string
  name_ar: string
  lat: number
  lng: number
  spellings: readonly string[]
}

/** A quarter of a city, which is given by its slug. */
export interface Quarter extends Town {
  city: string
}

/** A smaller place, which belongs to the city that lies nearest. */
export interface Village extends Omit<Town, 'slug' | 'spellings'> {
  spellings?: readonly string[]
  /** The Arabic name is also an ordinary word, like a spelling marked ?. */
  isWord?: true
}
