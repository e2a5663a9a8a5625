import { list } from '../../format.js'
import type { RequestReplies } from '../../types.js'
import { AND, forWhat } from '../names.js'
import { nameOrOther, theWhat, withWhat } from './names.js'

export const requests: RequestReplies = {
  oneAfterTheOther: (first, others) => [
    `تكرم عيونك، منبلّش ${withWhat(first)}، وبعدها ${list(others.map(theWhat), AND)}.`,
    `أول شي ${theWhat(first)}، ومن بعدها دغري ${list(others.map(theWhat), AND)}.`,
    `خلّينا نخلّص ${theWhat(first)} بالأول، وبعدين منجي ${list(
      others.map((other) => forWhat(nameOrOther(other))),
      AND
    )}.`
  ],
  nowFor: (category) => [
    `وهلق منجي ${forWhat(nameOrOther(category))}.`,
    `باقي علينا ${theWhat(category)}.`,
    `ومنكمّل ${withWhat(category)}.`
  ],
  lookForNext: (category) => [
    `باقي ${theWhat(category)}، بفتّشلك على حدا؟`,
    `و${theWhat(category)}، بشوفلك مين فاضي؟`
  ],
  sameTime: () => [
    'طلبتهن بنفس الساعة؛ إذا أهون عليك واحد ورا التاني، قلّي وقت غيره.',
    'وهيدا كمان بنفس الوقت، فإذا بتحبه قبل أو بعد قلّي.'
  ],
  leftOut: () => ['ماشي، منتركها هيدي.', 'ولا يهمك، شلناها من الحساب.'],
  dropped: (categories) => [
    `تمام، بلا ${list(categories.map(theWhat), AND)}.`,
    `ماشي، شلت ${list(categories.map(theWhat), AND)} من الحساب.`
  ]
}
