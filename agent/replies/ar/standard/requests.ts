import { list } from '../../format.js'
import type { RequestReplies } from '../../types.js'
import { AND } from '../names.js'
import { theWhat, withWhat } from './names.js'

const all = (categories: string[]) => list(categories.map(theWhat), AND)

export const requests: RequestReplies = {
  oneAfterTheOther: (first, others) => [
    `بكل سرور، نبدأ ${withWhat(first)}، ثم ${all(others)}.`,
    `أولاً ${theWhat(first)}، وبعدها مباشرةً ${all(others)}.`,
    `لننتهِ أولاً من ${theWhat(first)}، ويأتي بعدها ${all(others)}.`
  ],
  nowFor: (category) => [
    `والآن ${theWhat(category)}.`,
    `يبقى طلب ${theWhat(category)}.`,
    `وننتقل إلى ${theWhat(category)}.`
  ],
  lookForNext: (category) => [
    `يبقى طلب ${theWhat(category)}، فهل أبحث عن خيارات له؟`,
    `أما ${theWhat(category)}، فهل أرى من المتاح؟`
  ],
  sameTime: () => [
    'الطلبان في الساعة نفسها؛ وإذا كان الأسهل واحداً بعد الآخر، فيكفي ذكر وقت غيره.',
    'وهذا أيضاً في الوقت نفسه، ويمكن اختيار وقت قبله أو بعده.'
  ],
  leftOut: () => ['حسناً، نترك هذا الطلب.', 'لا بأس، لم يعد هذا الطلب في الحساب.'],
  dropped: (categories) => [
    `حسناً، من دون ${all(categories)}.`,
    `تم، لم يبقَ في الطلب شيء من ${all(categories)}.`
  ]
}
