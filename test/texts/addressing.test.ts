import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import t from '../support/tap.js'

const FOLDER = 'src/texts/ar'
/** What the concierge says in plain Arabic, and what both of its registers say. */
const SAID_PLAINLY = ['agent/replies/ar/standard', 'agent/replies/ar/topics.ts']
/** What providers and clients write themselves. */
const WORDS_OF_PEOPLE = ['examples.ts', 'welcome.ts: بدي تصليح براد رخيص بصور اليوم']
/** The concierge says them inside its replies. */
const SAID_IN_CHAT = 'lebanese/'

/** Forms that are said to a man alone: a woman is told «اختاري», «تستطيعين», «إنتي». */
const MASCULINE = [
  // Imperatives. ردّ and the like are left out where the noun is written alike.
  'اختر|اختار|أكّد|أكّدلنا|سجّل|اطلب|أطلب|انتظر|انطر|جرّب|حاول|افتح|أغلق|سكّر|احفظ|احفظه|راجع|ادفع|ادفعهم',
  'اضغط|انقر|اكتب|أرسل|ارسل|ابعت|اترك|غيّر|تأكّد|تحقّق|تواصل|شيل|حط|شوف|شوفه|جاوب|رجّع|الغي|ادخل|أدخل|اطلع',
  'اسأل|خبّر|خبّرنا|قل|قول|استعمل|استخدم|حدّد|عدّل|أضف|احذف|اقرأ|انظر|احجز|تابع|انتقل|خلّي|خلّ',
  'ردّ عليه|احكينا',
  // Prohibitions, and the imperfect of the second person.
  'لا تعطه|لا تعطيه|ما تعطيه|لا تشارك|لا ترسل|لا تنس|تستطيع|تقدر|بتقدر|تريد|بدك تعمل|تعمل شي',
  '(?:يمكنك|بإمكانك|عليك|لك) أن ت[\\p{L}\\p{M}]+|فيك ت[\\p{L}\\p{M}]+|فيك ترجع',
  'قبل ما ت[\\p{L}\\p{M}]+|بلا ما ت[\\p{L}\\p{M}]+',
  // Pronouns and participles.
  'أنتَ|إنت|كنت دافع|متأكد|ناطر|دافع|مقدّم'
]
/** Words that only the spoken language of Lebanon has. */
const SPOKEN = [
  'هلق|هيدا|هيدي|هيك|هون|مش|شي|بدك|بدنا|بدي|فيك|فينا|كتير|شوي|كمان|بس|لسا',
  'إلك|إلنا|منو|عنّا|عم|شو|اللي|يلي',
  'تبع|تبعك|مصاري|مصرياتك|ببلاش|إيميل|الإيميل|إيميلك|سيرفر|السيرفر|أدمن|الأدمن|وحدة|تاني|تانية|مظبوط|غلط',
  'هال[\\p{L}\\p{M}]{3,}|بلّش|خلص|انقبل|انلغى|انلغت|انشالت|تخبّت|تسكّر|تسكّرت|اندفع',
  'بيرجع\\p{L}*|بين\\p{L}{4,}|كلّن|وهون'
]

const masculine = wordsOf(MASCULINE)
const spoken = wordsOf(SPOKEN)

t.test('no Arabic sentence of ours is for men alone', async (t) => {
  t.ok(sentences().length > 150, 'the sentences are really read')
  t.same(found(masculine, sentences()), [])
})

t.test('letters, notices, refusals and pages are in modern standard Arabic', async (t) => {
  const written = sentences().filter(({ file }) => !file.startsWith(SAID_IN_CHAT))
  t.ok(written.length > 150)
  t.same(found(spoken, written), [])
})

t.test("the concierge's plain Arabic is for men and women alike, and not spoken Arabic", async (t) => {
  t.ok(saidPlainly().length > 250, 'the sentences are really read')
  t.same(found(masculine, saidPlainly()), [])
  t.same(found(spoken, saidPlainly()), [])
})

t.test('the lists notice what they are for, and leave alone what everybody is told', async (t) => {
  const told = (text: string) => [{ file: 'some.ts', text }]

  for (const text of [
    'سجّل دخولك أول.',
    'انطر شوي وجرّب مرة تانية.',
    'إذا ما كنت إنت، غيّر كلمة السر فوراً.',
    'وافتح صفحة جديدة.',
    'يمكنك أن تحدّد الرسائل.',
    'لا تعطه لأحد.',
    'فيك تختار من الإعدادات.'
  ]) {
    t.equal(found(masculine, told(text)).length, 1, text)
  }

  for (const text of [
    'يرجى تسجيل الدخول من جديد.',
    'طريقة الدفع هذه غير متوفرة هنا. يرجى اختيار غيرها.',
    'بإمكانك كتابة تقييم.',
    'تم تأكيد حجزك.'
  ]) {
    t.same(found(masculine, told(text)), [], text)
    t.same(found(spoken, told(text)), [], text)
  }

  t.equal(found(spoken, told('هالرابط ما بقى صالح.')).length, 1)
  t.equal(found(spoken, told('حسابك مش متوفر هلق.')).length, 1)
})

interface Sentence {
  file: string
  text: string
}

/** Whole words, also behind “and” and “then”, which Arabic writes in front of a word. */
function wordsOf(lists: string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])[وف]?(?:${lists.join('|')})(?![\\p{L}\\p{M}])`, 'u')
}

function found(forms: RegExp, among: Sentence[]): string[] {
  return among.flatMap(({ file, text }) => {
    const form = forms.exec(text)
    return form === null ? [] : [`${file}: ${form[0]} in ${text}`]
  })
}

function sentences(): Sentence[] {
  return filesIn(FOLDER)
    .flatMap((file) => literalsOf(join(FOLDER, file)).map((text) => ({ file, text })))
    .filter(({ file, text }) => ![file, `${file}: ${text}`].some((name) => WORDS_OF_PEOPLE.includes(name)))
}

function saidPlainly(): Sentence[] {
  const [folder = '', ...files] = SAID_PLAINLY
  return [...filesIn(folder).map((file) => join(folder, file)), ...files].flatMap((file) =>
    literalsOf(file).map((text) => ({ file, text }))
  )
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
}

/** The strings of a file, and templates with their places left empty. */
function literalsOf(file: string): string[] {
  const texts: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) texts.push(node.text)
    else if (ts.isTemplateExpression(node)) {
      texts.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…'))
      node.templateSpans.forEach(({ expression }) => visit(expression))
    } else ts.forEachChild(node, visit)
  }

  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true))
  return texts
}
