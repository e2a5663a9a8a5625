import { counted, texts } from './table'

/** What the provider's desk says. */
export const deskTexts = texts({
  en: {
    title: 'Your desk',
    sections: 'Parts of your desk',
    today: 'Today',
    nothingToday: 'No jobs today.',
    requests: 'Requests',
    noRequests: 'No request waits for you.',
    week: 'This week',
    free: 'Nothing booked',
    waiting: 'waiting',
    accepted: 'accepted',
    done: 'done',
    hours: 'hours booked',
    accept: 'Accept',
    decline: 'Decline',
    start: 'Start the job',
    complete: 'The job is done',
    cancel: 'Cancel the job',
    declineTitle: 'Decline this request?',
    cancelTitle: 'Cancel this job?',
    cancelMore: 'The client is told, with your reason. What they have paid goes back to them.',
    reason: 'Your reason',
    reasonHint: 'The client reads it.',
    keep: 'Go back',
    startCode: 'Start code',
    startCodeHint: 'The client sees it in the app and tells it to you at the door.',
    messages: 'Messages',
    messagesWith: (name: string) => `Messages with ${name}`,
    noMessages: 'Nothing has been written yet.',
    write: 'Write a message',
    you: 'You',
    older: 'Older messages',
    masked: 'Contact details are left out.',
    client: 'Client',
    address: 'Address',
    phone: 'Telephone',
    notes: 'What the client says',
    photos: 'Photos of the job',
    photo: (number: string) => `Photo ${number}`,
    addressLater: 'You see the address when you have accepted.',
    statuses: {
      pending: 'Waits for you',
      accepted: 'Accepted',
      in_progress: 'Under way',
      completed: 'Done',
      cancelled: 'Cancelled'
    },
    payments: {
      unpaid: 'Not paid yet',
      pending: 'Is being paid',
      failed: 'Not paid yet',
      expired: 'Not paid yet',
      paid: 'Paid',
      refunded: 'Paid back',
      partially_refunded: 'Paid back in part'
    },
    minutesLeft: (count: number) =>
      counted(count, { one: '1 minute left to answer', other: '{n} minutes left to answer' }),
    hoursLeft: (count: number) =>
      counted(count, { one: '1 hour left to answer', other: '{n} hours left to answer' }),
    daysLeft: (count: number) =>
      counted(count, { one: '1 day left to answer', other: '{n} days left to answer' })
  },
  ar: {
    title: 'مكتبك',
    sections: 'أقسام مكتبك',
    today: 'اليوم',
    nothingToday: 'لا مواعيد اليوم.',
    requests: 'الطلبات',
    noRequests: 'لا طلب بانتظارك.',
    week: 'هذا الأسبوع',
    free: 'لا حجوزات',
    waiting: 'بانتظار ردّك',
    accepted: 'مقبول',
    done: 'منجز',
    hours: 'ساعات محجوزة',
    accept: 'قبول',
    decline: 'رفض',
    start: 'بدء العمل',
    complete: 'انتهى العمل',
    cancel: 'إلغاء الموعد',
    declineTitle: 'هل ترفض هذا الطلب؟',
    cancelTitle: 'هل تلغي هذا الموعد؟',
    cancelMore: 'نُبلغ العميل بذلك مع السبب، ويعود إليه ما دفعه.',
    reason: 'السبب',
    reasonHint: 'سيقرؤه العميل.',
    keep: 'رجوع',
    startCode: 'رمز البدء',
    startCodeHint: 'يراه العميل في التطبيق ويقوله لك عند الباب.',
    messages: 'الرسائل',
    messagesWith: (name: string) => `الرسائل مع ${name}`,
    noMessages: 'لا رسائل بعد.',
    write: 'اكتب رسالة',
    you: 'أنت',
    older: 'رسائل أقدم',
    masked: 'حُذفت منها بيانات الاتصال.',
    client: 'العميل',
    address: 'العنوان',
    phone: 'الهاتف',
    notes: 'ملاحظات العميل',
    photos: 'صور العمل',
    photo: (number: string) => `الصورة ${number}`,
    addressLater: 'يظهر لك العنوان بعد القبول.',
    statuses: {
      pending: 'بانتظار ردّك',
      accepted: 'مقبول',
      in_progress: 'جارٍ',
      completed: 'منجز',
      cancelled: 'ملغى'
    },
    payments: {
      unpaid: 'لم يُدفع بعد',
      pending: 'قيد الدفع',
      failed: 'لم يُدفع بعد',
      expired: 'لم يُدفع بعد',
      paid: 'مدفوع',
      refunded: 'أُعيد المبلغ',
      partially_refunded: 'أُعيد جزء من المبلغ'
    },
    minutesLeft: (count: number) =>
      counted(count, {
        one: 'بقيت دقيقة واحدة للرد',
        two: 'بقيت دقيقتان للرد',
        few: 'بقيت {n} دقائق للرد',
        many: 'بقيت {n} دقيقة للرد',
        other: 'بقيت {n} دقيقة للرد'
      }),
    hoursLeft: (count: number) =>
      counted(count, {
        one: 'بقيت ساعة واحدة للرد',
        two: 'بقيت ساعتان للرد',
        few: 'بقيت {n} ساعات للرد',
        many: 'بقيت {n} ساعة للرد',
        other: 'بقيت {n} ساعة للرد'
      }),
    daysLeft: (count: number) =>
      counted(count, {
        one: 'بقي يوم واحد للرد',
        two: 'بقي يومان للرد',
        few: 'بقيت {n} أيام للرد',
        many: 'بقي {n} يومًا للرد',
        other: 'بقي {n} يوم للرد'
      })
  }
})
