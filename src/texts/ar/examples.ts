import type { ExampleTexts } from '../shape/examples.js'

export const examples: ExampleTexts = {
  category: 'سباكة',
  city: 'صور',
  serviceTitle: 'تصليح برادات بالبيت',
  serviceDescription: 'منكشف العطل، منقلك السعر، ومنصلّح عندك بالبيت.',
  businessName: 'سيدر للتبريد',
  marketplaceName: 'خدمة',
  policyName: 'متوسّطة',
  aboutBusiness: 'برادات وأفران وغسالات، من الـ1998.',
  review: 'شغل نضيف!',
  reviewReply: 'شكراً لك، سررنا بخدمتك.',
  supportSubject: 'تقييم مسيء',
  supportText: 'في هذا التقييم إساءة إلى زوجتي. يرجى إزالته.',
  supportAnswer: 'شكراً لإبلاغنا. قرأنا التقييم.',
  supportOutcome: 'تم إخفاء التقييم.',
  disputeWords: 'الحنفية ما زالت تسرّب، ونصف البلاط غير ثابت.',
  disputeAnswer: 'الحنفية قديمة. عرضت أن أعود ولم يصلني جواب.',
  disputeReason: 'تظهر الصور أن نصف العمل غير منجز.'
}
