import type { WebTexts } from '../shape/web.js'

export const web: WebTexts = {
  home: (name) => `${name}: وصف الحاجة بكلمات بسيطة، ومقارنة مقدّمي الخدمات، والحجز في الوقت المناسب.`,
  search: {
    title: 'ابحث عن خدمة',
    what: (name) => `كل خدمات ${name}، مع الأسعار والتقييمات والمواعيد المتاحة.`
  },
  provider: (name) => `خدمات ${name}، مع الأسعار والتقييمات والمواعيد المتاحة.`
}
