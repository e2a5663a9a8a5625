// Words of feeling, written for this project. Weights: 3 strong, 2 plain, 1 mild; English words are listed
// once, their endings are added by code.

export { arabic } from './sentiment-words/arabic.js'
export { english } from './sentiment-words/english.js'
export { contrasts, negators, strengtheners, weakeners } from './sentiment-words/shifters.js'

/** Emoji and emoticons by weight. */
export const emoji: Array<[RegExp, number]> = [
  [/[😍🥰😘🤩❤🧡💛💚💙💜💖💕👏🔥💯🏆🥇]|<3/gu, 3],
  [/[😀😃😄😁😊🙂😋😎🤗👍👌✅🙏💪⭐🌟🌹🌸😂🤣😇☺]|[:;=]-?[)D]|\^_\^/gu, 2],
  [/[😡🤬🤮🤢💩👎😠😤🖕]/gu, -3],
  [/[😞😔😟😕🙁☹😣😖😫😩😢😭😒🙄❌💔😑😐🤦]|[:;=]-?[(/]/gu, -2]
]
