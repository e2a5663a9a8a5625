/** Says that it is urgent. */
export const urgent = [
  'daroure',
  'darouri',
  'darori',
  'mesta3jel',
  'mista3jil',
  'mesta3jle',
  '3ajal',
  'bser3a',
  'bi ser3a',
  '3al saree3',
  'fawran',
  'urgence'
]
