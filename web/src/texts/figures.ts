import { texts } from './table'

export const figuresTexts = texts({
  en: { asTable: 'Show as a table', asFile: 'Save as CSV' },
  ar: { asTable: 'عرض كجدول', asFile: 'حفظ بصيغة CSV' }
})
