/** Leave the choice to us, whatever else is said. */
export const anybody = [
  'whoever',
  'whichever',
  'whatever you think',
  'whatever is best',
  'whatever works',
  'anyone',
  'any one',
  'anybody',
  'any person',
  'any provider',
  'any guy',
  'any of them',
  'any of those',
  'any of these',
  'any of the three',
  'any is fine',
  'any is ok',
  'any is good',
  'any will do',
  'any one will do',
  'any works',
  'any available',
  'someone available',
  'somebody available',
  'who is free',
  'whos free',
  'who is available',
  'whos available',
  'who can come',
  'who can do it',
  'who is able',
  'who ever',
  'either one',
  'either of them',
  'either is fine',
  'dont care who',
  'dont care which',
  'dont mind who',
  'dont mind which',
  'dont know them',
  'dont know any of them',
  'doesnt matter who',
  'doesnt matter which',
  'does not matter who',
  'does not matter which',
  'no matter who',
  'no matter which',
  'no preference',
  'not picky',
  'not fussy',
  'up to you',
  'your choice',
  'your call',
  'your pick',
  'your decision',
  'you know best',
  'you know better',
  'you know them',
  'trust you',
  'leave it to you',
  'leave it with you',
  'ill leave it to you',
  'surprise me',
  'same to me',
  'all the same',
  'idc',
  'the best for me',
  'best for me',
  'the one you want',
  'one you want',
  'the one you like',
  'the one you recommend',
  'one you recommend',
  'who you recommend',
  'just give me one',
  'just send someone',
  'just send somebody',
  'send someone',
  'send somebody',
  'send anyone',
  'send whoever',
  'give me someone',
  'one of them'
]

/** Choose, decide. */
export const deciding = [
  'choose',
  'pick',
  'decide',
  'select',
  'suggest',
  'recommend',
  'chose',
  'pik'
]

/** Whoever is to choose, or for whom. */
export const addressed = [
  'you',
  'u',
  'yourself',
  'for me',
  'for us',
  'your',
  'whichever',
  'best',
  'one'
]

/** What we think fit. */
export const seenFit = [
  'you think',
  'u think',
  'you think is best',
  'you feel is good',
  'you see fit',
  'you see good',
  'you think is good',
  'you find good',
  'you prefer',
  'suits best'
]

/** Costs little, of those shown. */
export const lowPriced = [
  'cheap',
  'cheaper',
  'cheapest',
  'low price',
  'lower price',
  'lowest price',
  'less price',
  'small price',
  'low cost',
  'lower cost',
  'lowest cost',
  'less cost',
  'less money',
  'least money',
  'less expensive',
  'least expensive',
  'not expensive',
  'not too expensive',
  'not so expensive',
  'not very expensive',
  'not costly',
  'less costly',
  'inexpensive',
  'affordable',
  'economical',
  'economic',
  'budget one',
  'budget friendly',
  'low budget',
  'minimum price',
  'min price',
  'costs less',
  'cost less',
  'costs the least',
  'best price',
  'better price',
  'good price',
  'lowest',
  'save money',
  'saves money'
]

/** Little of a measure. */
export const lowish = [
  'low',
  'lower',
  'lowest',
  'less',
  'least',
  'small',
  'smaller',
  'smallest',
  'minimum',
  'min',
  'cheap',
  'cheapest'
]

/** Much of a measure. */
export const highish = [
  'high',
  'higher',
  'highest',
  'best',
  'better',
  'good',
  'great',
  'top',
  'more',
  'most',
  'many',
  'max',
  'maximum',
  'nice',
  'strong',
  'biggest',
  'bigger',
  'five'
]

/** Is close, of those shown. */
export const closeBy = [
  'near',
  'nearby',
  'near me',
  'nearest',
  'close',
  'close by',
  'close to me',
  'closer',
  'closest',
  'near to me',
  'near to us',
  'near us',
  'close to us',
  'less far',
  'not far',
  'next to me',
  'in my area',
  'same area'
]

/** Comes soon, of those shown. */
export const comesSoon = [
  'come first',
  'comes first',
  'come fast',
  'come faster',
  'come fastest',
  'comes fastest',
  'come quick',
  'come quickly',
  'come quicker',
  'come quickest',
  'come soon',
  'come sooner',
  'come soonest',
  'come earlier',
  'come earliest',
  'come now',
  'come right now',
  'come right away',
  'come immediately',
  'get here first',
  'gets here first',
  'get here fast',
  'get here fastest',
  'get here quick',
  'get here soonest',
  'get here sooner',
  'arrive first',
  'arrives first',
  'arrive fast',
  'arrive fastest',
  'reach first',
  'reach fast',
  'reach fastest',
  'reach soon',
  'here first',
  'here fastest',
  'here soonest',
  'here quickest',
  'free first',
  'available first',
  'free now',
  'available now',
  'free soonest',
  'available soonest',
  'fastest',
  'quickest',
  'soonest',
  'fast one',
  'quick one',
  'fast as possible',
  'first available',
  'next available',
  'first free',
  'first one free'
]

/** Ask for a price. */
export const askingPrice = [
  'how much',
  'how many dollars',
  'what price',
  'what is the price',
  'whats the price',
  'what is price',
  'what cost',
  'what is the cost',
  'whats the cost',
  'what does it cost',
  'price of',
  'price for',
  'the price of',
  'cost of',
  'tell me the price'
]

/** Ask whether there are others than those that were shown. */
export const askingForOthers = [
  'is there',
  'are there',
  'is any',
  'are any',
  'any other',
  'anything',
  'anyone else',
  'anybody else',
  'do you have',
  'have you',
  'have you got',
  'you have',
  'dont you have',
  'got any',
  'something',
  'someone else',
  'somebody else',
  'others'
]

/** What somebody does who is there: with a word of `early`, who is there first is meant. */
export const comingBy = [
  'come',
  'comes',
  'coming',
  'get',
  'gets',
  'arrive',
  'arrives',
  'reach',
  'reaches',
  'free',
  'available',
  'be here',
  'be there',
  'get here',
  'get there',
  'is',
  'are',
  'be'
]

/** Before the others, beside a word of `comingBy`. */
export const early = [
  'more fast',
  'most fast',
  'faster',
  'fastest',
  'quicker',
  'quickest',
  'sooner',
  'soonest',
  'earliest',
  'more quick',
  'more early'
]

/** Before the others, where nothing follows. */
export const earlyAtEnd = [
  'first',
  'before',
  'fast',
  'quick'
]

/** Before "ما" they mean whoever or whatever: nothing is refused. */
export const beforeEver = [
  'who'
]

/** Take a provider, beside a word of the name. */
export const takesProvider = [
  'with',
  'take',
  'choose',
  'pick',
  'prefer',
  'i want',
  'id like',
  'i would like',
  'lets go with',
  'go with',
  'go for',
  'what about',
  'how about',
  'the one of',
  'book',
  'try',
  'switch to',
  'change to'
]

/** Stand before anybody's name. */
export const titles = [
  'abu',
  'abou',
  'mr',
  'mrs',
  'dr',
  'master',
  'sheikh',
  'hajj',
  'brother'
]
