/** Asks for one's own bookings. */
export const myBookings = [
  '7jouzate',
  '7joozate',
  '7jouzet',
  '7jouzeti',
  'hjouzate',
  'hjozate',
  '7jozate',
  'mawa3ide',
  'mawe3ide',
  'mawa3idi',
  'mawa3ede',
  'shu 7ejez',
  'shu 7ajez',
  'chou 7ajez',
  'shu 3inde mawa3id',
  'shu 3ande mawa3id',
  '3inde maw3ad',
  '3ande maw3ad',
  '3ande 7ajez',
  'emta maw3ade',
  'emtan maw3ade'
]
