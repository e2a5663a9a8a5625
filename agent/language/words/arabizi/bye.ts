/** Takes leave. */
export const bye = [
  'bkhatrak',
  'b5atrak',
  'bkhatrik',
  'ma3 el saleme',
  'ma3 salame',
  'tosba7 3a kheir',
  'tosba7 3ala kheir',
  'yalla bye',
  'hayda kel shi'
]
