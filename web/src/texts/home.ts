import { texts } from './table'

export const homeTexts = texts({
  en: { ask: 'What do you need done?' },
  ar: { ask: 'بماذا نساعدك اليوم؟' }
})
