/** Everyday words that are written like a word of a trade: boxes are no keratin, "suitable" no event. */
export const arabic = [
  'كراتين',
  'كرتون',
  'كرتونة',
  'مناسب',
  'مناسبا',
  'مناسبين',
  'يناسب',
  'يناسبني',
  'بيناسبني',
  'باللبناني',
  'اللبناني',
  'لبناني',
  'جارتي',
  'جاري',
  'شويه',
  'شوية'
]
