import { texts } from './table'

/** What the part of a booking's page says in which its client disputes it. */
export const disputeTexts = texts({
  en: {
    title: 'Something was wrong with the job',
    what:
      'If the work was not done as agreed, or the provider did not come, our team decides how much you get ' +
      'back. You can ask until 48 hours after the end. Until then the provider is not paid.',
    missed: 'The provider says that you were not there:',
    missedPhoto: 'Photo of the provider',
    notSo: 'If you were there, say here how it was.',
    words: 'What went wrong?',
    wordsHint: 'At least ten characters. The provider and our team read it.',
    photos: 'Photos of it',
    photosHint: 'Up to five, ten megabytes each.',
    open: 'Send it to the team',
    grounds: {
      work: 'You say that the work was not as agreed.',
      no_show: 'You say that the provider did not come.',
      client_no_show: 'You say that you were there.'
    },
    states: {
      open: 'Our team looks at it. You hear from us as soon as it is decided.',
      decided: 'It is decided.',
      withdrawn: 'You took it back.'
    },
    yours: 'Your words',
    photo: (number: string) => `Photo ${number}`,
    answer: 'The provider answers',
    noAnswer: 'The provider has not answered yet.',
    reason: 'Why it was decided so',
    refund: 'You get back',
    noRefund: 'Nothing',
    addPhotos: 'Add photos',
    withdraw: 'Take it back',
    withdrawWhat: 'The provider is then paid, and the booking goes on.'
  },
  ar: {
    title: 'هل حدث خطأ في العمل؟',
    what:
      'إذا لم يُنجَز العمل كما اتفقتما، أو لم يحضر مقدّم الخدمة، يقرّر فريقنا كم يعود إليك من المبلغ. ' +
      'يمكنك الاعتراض حتى 48 ساعة بعد الانتهاء، ولا يُدفع لمقدّم الخدمة قبل القرار.',
    missed: 'يقول مقدّم الخدمة إنك لم تكن موجودًا:',
    missedPhoto: 'صورة من مقدّم الخدمة',
    notSo: 'إن كنت موجودًا، فأخبرنا هنا بما حدث.',
    words: 'ماذا حدث؟',
    wordsHint: 'عشرة أحرف على الأقل. يقرأها مقدّم الخدمة وفريقنا.',
    photos: 'صور تُظهر ما حدث',
    photosHint: 'خمس صور على الأكثر، ولا تتجاوز الواحدة عشرة ميغابايت.',
    open: 'أرسل الاعتراض إلى الفريق',
    grounds: {
      work: 'تقول إن العمل لم يكن كما اتفقتما.',
      no_show: 'تقول إن مقدّم الخدمة لم يحضر.',
      client_no_show: 'تقول إنك كنت موجودًا.'
    },
    states: {
      open: 'ينظر فريقنا في اعتراضك، وسنخبرك فور صدور القرار.',
      decided: 'صدر القرار.',
      withdrawn: 'سحبت اعتراضك.'
    },
    yours: 'ما كتبته',
    photo: (number: string) => `الصورة ${number}`,
    answer: 'ردّ مقدّم الخدمة',
    noAnswer: 'لم يردّ مقدّم الخدمة بعد.',
    reason: 'سبب القرار',
    refund: 'يعود إليك',
    noRefund: 'لا شيء',
    addPhotos: 'أضف الصور',
    withdraw: 'سحب الاعتراض',
    withdrawWhat: 'عندها يُدفع لمقدّم الخدمة، ويستمر الحجز كالمعتاد.'
  }
})
