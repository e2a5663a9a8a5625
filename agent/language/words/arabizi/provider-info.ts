/** Asks who a provider is and what people say of them. */
export const providerInfo = [
  'khabberne 3an',
  'khabrne 3an',
  'e7kile 3an',
  'meen hayda',
  'meen houwe',
  'shu bi2oulo 3anno',
  'shu ra2y el nes',
  'ta2yimo',
  'ta2yimet',
  'shoghlo mni7',
  'ra2mo'
]
