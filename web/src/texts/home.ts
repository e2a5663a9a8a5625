import { texts } from './table'

export const homeTexts = texts({
  en: {
    ask: 'What do you need done?',
    lead:
      'Say it in your own words, in English or Arabic. I find who does it, when they are free, and what ' +
      'it costs.',
    examples: [
      'I need a cheap fridge repair in Tyre',
      'A plumber in Tyre tomorrow morning',
      'Who can clean my apartment this weekend?',
      'Somebody to mount a TV in Tyre'
    ],
    message: 'Your message',
    placeholder: 'Write what you need …',
    conversation: 'Conversation',
    you: 'You',
    concierge: 'Concierge',
    person: 'The team',
    thinking: 'Thinking …',
    steps: {
      searchServices: 'Looking for who does it …',
      getAvailability: 'Looking when they are free …',
      proposeBooking: 'Preparing your booking …',
      confirmBooking: 'Booking …',
      listMyBookings: 'Reading your bookings …',
      suggestPrice: 'Comparing prices …',
      summarizeProviders: 'Reading reviews …'
    },
    anew: 'New conversation',
    withPerson: 'A person of our team reads along and answers here.',
    accountTitle: 'To go on, you need an account',
    accountWhy: 'It takes half a minute. Then we go on right here, with what you just said.',
    notSent: 'This was not sent:',
    next: 'Next free times',
    noTimes: 'No free time in the next two weeks',
    choose: 'Choose',
    chooseThis: (title: string) => `Choose ${title}`,
    at: (choice: string, day: string, time: string) => `${choice}, ${day} at ${time}`,
    offer: 'Your booking, to confirm',
    offers: {
      book: 'Your booking, to confirm',
      cancel: 'Cancel this booking?',
      reschedule: 'Move this booking?',
      agree_time: 'Another time is proposed'
    },
    when: 'When',
    takes: 'Takes',
    price: 'Price',
    fee: 'This costs',
    where: 'Where',
    terms: 'If you cancel',
    answer: 'Answer',
    instant: 'Confirmed at once',
    waits: 'The provider confirms it',
    validUntil: (time: string) => `I hold this offer open until ${time}.`,
    no: 'No, thank you',
    noWords: 'No',
    states: {
      open: '',
      accepted: 'You agreed.',
      declined: 'You declined.',
      superseded: 'No longer open.',
      expired: 'This offer has expired.'
    },
    status: {
      pending: 'Waiting for the provider',
      accepted: 'Confirmed',
      in_progress: 'Under way',
      completed: 'Done',
      cancelled: 'Cancelled'
    },
    payment: {
      unpaid: 'Not paid yet',
      pending: 'Payment under way',
      paid: 'Paid',
      partially_refunded: 'Partly refunded',
      refunded: 'Refunded',
      failed: 'Payment failed',
      expired: 'Payment expired'
    },
    pay: 'Pay now',
    why: 'Why this one'
  },
  ar: {
    ask: 'بماذا نساعدك اليوم؟',
    lead:
      'اكتب ما تحتاجه بكلماتك، بالعربية أو بالإنكليزية. أجد لك من يقوم بالعمل، ومتى يكون متاحًا، ' +
      'وكم يكلّف.',
    examples: [
      'بدي تصليح براد بصور',
      'سباك بصور بكرا الصبح',
      'مين بينضّف البيت نهاية الأسبوع؟',
      'بدي حدا يركّب تلفزيون بصور'
    ],
    message: 'رسالتك',
    placeholder: 'اكتب ما تحتاجه…',
    conversation: 'المحادثة',
    you: 'أنت',
    concierge: 'المساعد',
    person: 'الفريق',
    thinking: 'لحظة من فضلك…',
    steps: {
      searchServices: 'أبحث عمّن يقوم بهذا العمل…',
      getAvailability: 'أبحث عن الأوقات المتاحة…',
      proposeBooking: 'أحضّر الحجز…',
      confirmBooking: 'أحجز الآن…',
      listMyBookings: 'أقرأ حجوزاتك…',
      suggestPrice: 'أقارن الأسعار…',
      summarizeProviders: 'أقرأ آراء الزبائن…'
    },
    anew: 'محادثة جديدة',
    withPerson: 'شخص من فريقنا يتابع المحادثة وسيجيبك هنا.',
    accountTitle: 'للمتابعة تحتاج إلى حساب',
    accountWhy: 'لا يستغرق ذلك أكثر من نصف دقيقة، ثم نكمل من هنا بما قلته للتوّ.',
    notSent: 'لم تُرسل هذه الرسالة:',
    next: 'أقرب الأوقات المتاحة',
    noTimes: 'لا وقت متاحًا خلال الأسبوعين المقبلين',
    choose: 'اختر',
    chooseThis: (title: string) => `اختر ${title}`,
    at: (choice: string, day: string, time: string) => `${choice}، ${day}، الساعة ${time}`,
    offer: 'حجزك، بانتظار تأكيدك',
    offers: {
      book: 'حجزك، بانتظار تأكيدك',
      cancel: 'هل تلغي هذا الحجز؟',
      reschedule: 'هل تغيّر موعد هذا الحجز؟',
      agree_time: 'اقتُرح عليك موعد آخر'
    },
    when: 'الموعد',
    takes: 'المدة',
    price: 'السعر',
    fee: 'الكلفة',
    where: 'العنوان',
    terms: 'في حال الإلغاء',
    answer: 'التأكيد',
    instant: 'يتأكّد فورًا',
    waits: 'يؤكّده مقدّم الخدمة',
    validUntil: (time: string) => `يبقى هذا العرض مفتوحًا حتى الساعة ${time}.`,
    no: 'لا، شكرًا',
    noWords: 'لا',
    states: {
      open: '',
      accepted: 'وافقت على هذا العرض.',
      declined: 'رفضت هذا العرض.',
      superseded: 'لم يعد العرض مفتوحًا.',
      expired: 'انتهت صلاحية هذا العرض.'
    },
    status: {
      pending: 'بانتظار مقدّم الخدمة',
      accepted: 'مؤكّد',
      in_progress: 'قيد التنفيذ',
      completed: 'أُنجز',
      cancelled: 'ملغى'
    },
    payment: {
      unpaid: 'لم يُدفع بعد',
      pending: 'الدفع جارٍ',
      paid: 'مدفوع',
      partially_refunded: 'استُرد جزء من المبلغ',
      refunded: 'استُرد المبلغ',
      failed: 'فشل الدفع',
      expired: 'انتهت مهلة الدفع'
    },
    pay: 'ادفع الآن',
    why: 'لماذا هذا الخيار'
  }
})
