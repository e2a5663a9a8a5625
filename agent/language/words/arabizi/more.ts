/** Asks for others than those shown. */
export const more = [
  'ghayro',
  'ghayron',
  'ghayroun',
  '7ada tene',
  '7ada ghayro',
  'fi ghayr',
  'kamen khayarat',
  'shu fi kamen'
]
