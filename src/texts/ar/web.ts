import type { WebTexts } from '../shape/web.js'

export const web: WebTexts = {
  home: (name) => `${name}: قل لنا ماذا تحتاج، وقارن بين مقدّمي الخدمات، واحجز في الوقت الذي يناسبك.`,
  search: {
    title: 'ابحث عن خدمة',
    what: (name) => `كل خدمات ${name}، مع الأسعار والتقييمات والمواعيد المتاحة.`
  },
  provider: (name) => `خدمات ${name}، مع الأسعار والتقييمات والمواعيد المتاحة.`
}
