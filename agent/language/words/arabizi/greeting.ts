/** Greets. */
export const greeting = [
  'marhaba',
  'mar7aba',
  'mar7aban',
  'mara7eb',
  'ahla',
  'ahlan',
  'ahlen',
  'hala',
  'salam',
  'salamo 3alaykom',
  'salam 3alaykom',
  'saba7o',
  'sabah el kheir',
  'saba7 el kheir',
  'saba7 el 5er',
  'masa el kheir',
  'ya3tik el 3afye',
  'bonjour',
  'bonsoir',
  'salut'
]
