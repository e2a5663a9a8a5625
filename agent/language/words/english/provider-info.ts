/** Asks who a provider is and what people say of them. */
export const providerInfo = [
  'tell me about',
  'tell me more about',
  'more about him',
  'more about her',
  'more about them',
  'who is he',
  'who is she',
  'reviews',
  'what do people say',
  'what are the reviews',
  'ratings for',
  'is he good',
  'is she good',
  'are they good',
  'is he reliable',
  'experience',
  'phone number',
  'address of',
  'where is he located',
  'where are they located',
  'where is it located',
  'licensed',
  'qualifications'
]

/** After "where are they": then somebody asks for an address and misses nobody. */
export const located = [
  'located',
  'based',
  'situated',
  'their office',
  'their shop'
]
