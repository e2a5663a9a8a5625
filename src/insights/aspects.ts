import { normalizeText } from '../shared/text.js'
import type { Aspect } from './schemas.js'

/** Beginnings of words by which people speak of each side of a job, in English and Lebanese Arabic. */
const stems: Record<Aspect, string> = {
  punctuality:
    'on time|punctual|late|delay|waited|no show|never came|didnt come|عالوقت|على الوقت|بالوقت|عوقت|تأخر|متأخر|تاخر|نطرت|انتظر|ما اجا|ما إجا|بالموعد|ملتزم',
  quality:
    'quality|work|fixed|repair|solved|broke|again|professional|skill|expert|perfect|excellent job|شغل|شغله|تصليح|صلح|صلّح|رجع خرب|خرب|متقن|محترف|فهيم|شاطر|خبير|نضيف الشغل|كفالة',
  price:
    'price|cheap|expensive|cost|charge|money|worth|fair|سعر|أسعار|اسعار|رخيص|غالي|غلي|مصاري|كلفة|بيستاهل|دفع',
  manners:
    'polite|friendly|kind|rude|respect|nice|helpful|patient|attitude|مهذب|محترم|لطيف|معاملة|تعامل|أخلاق|اخلاق|وقح|ودود|خلوق|آدمي|ادمي',
  speed: 'fast|quick|slow|took forever|hours|سريع|بسرعة|سرعة|بطيء|بطي|خلص بسرعة|طول كتير',
  cleanliness: 'clean|tidy|mess|dirty|dust|نضيف|نظيف|نضافة|ترتيب|مرتب|وسخ|فوضى|غبرة'
}

const patterns = Object.entries(stems).map(([aspect, list]) => {
  const words = list
    .split('|')
    .map((stem) => normalizeText(stem))
    .join('|')

  return [aspect, new RegExp(`(?:^| )(?:و|ال|بال|وال|ب)?(?:${words})`, 'u')] as const
})

/** What a comment speaks about. */
export function aspectsOf(comment: string): Set<string> {
  const text = normalizeText(comment)
  return new Set(patterns.filter(([, pattern]) => pattern.test(text)).map(([aspect]) => aspect))
}
