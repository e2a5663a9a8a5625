import type { Locale } from './actor.js'
import type { ErrorCode, ErrorParams } from './errors.js'

const english = {
  invalid_input: 'Something in the request is not right.',
  not_signed_in: 'Please sign in first.',
  wrong_credentials: 'E-mail or password is wrong.',
  session_ended: 'This session has ended. Please sign in again.',
  not_allowed: 'Your account may not do this.',
  not_found: 'We could not find this.',
  route_not_found: 'There is nothing at this address.',
  too_large: 'The request is too large.',
  unsupported_media: 'This content type is not accepted here.',
  idempotency_key_reused: 'This Idempotency-Key was already used for another request.',
  too_many_requests: 'Too many requests. Please wait a little and try again.',
  unavailable: 'This is not available right now. Please try again shortly.',
  email_taken: 'An account with this e-mail already exists.',
  password_too_common: 'This password is too easy to guess. Please choose another.',
  last_admin: 'This is the last admin: it can be neither banned nor removed.',
  own_account: 'You cannot do this to your own account.',
  already_applied: 'You have already applied.',
  not_approved: 'Your provider account has not been approved yet.',
  unknown_timezone: 'This time zone does not exist.',
  bad_schedule: 'The opening hours must be in order and must not overlap.',
  unknown_category: 'There is no such category.',
  unknown_city: 'There is no such city.',
  slug_taken: 'This slug is already taken.',
  still_in_use: 'Services still use this, so it cannot be removed.',
  service_unavailable: 'This service cannot be booked right now.',
  own_service: 'You cannot book your own service.',
  slot_taken: 'This time has just been taken. Here are the nearest free ones.',
  slot_closed: 'The provider is closed at this time.',
  slot_too_soon: 'This is too soon. Please choose a later time.',
  slot_too_far: 'This is too far ahead. Please choose an earlier time.',
  slot_off_grid: 'Appointments start at fixed times. Please choose one that is offered.',
  too_many_pending: 'You have {limit} bookings waiting for an answer. Please wait for one of them, or cancel it.',
  transition_not_allowed: 'This booking cannot move from {from} to {to}.',
  too_early_to_start: 'The job can be started from {from} on.',
  version_changed: 'This booking has changed meanwhile. Please look at it again.',
  reason_required: 'Please give a reason.',
  not_reviewable: 'Only a completed booking can be reviewed, within {days} days.',
  already_reviewed: 'You have already reviewed this booking.',
  payments_unavailable: 'Payments are not available right now.',
  proposal_not_open: 'This offer is no longer open. Please ask again.',
  proposal_changed: 'Something about this offer has changed meanwhile. Please ask again.',
  not_confirmed: 'This needs your clear yes first.',
  clock_range: 'The clock can only be moved forward, by at most {limit} minutes in all.'
} satisfies Record<ErrorCode, string>

const arabic = {
  invalid_input: 'في شي مش مظبوط بالطلب.',
  not_signed_in: 'سجّل دخولك أول.',
  wrong_credentials: 'الإيميل أو كلمة السر غلط.',
  session_ended: 'انتهت الجلسة. سجّل دخولك من جديد.',
  not_allowed: 'حسابك ما بيسمح بهالعملية.',
  not_found: 'ما لقينا هالشي.',
  route_not_found: 'ما في شي على هالعنوان.',
  too_large: 'الطلب أكبر من المسموح.',
  unsupported_media: 'نوع المحتوى هيدا مش مقبول هون.',
  idempotency_key_reused: 'مفتاح Idempotency-Key هيدا مستعمل لطلب تاني.',
  too_many_requests: 'في طلبات كتير. انطر شوي وجرّب مرة تانية.',
  unavailable: 'الخدمة مش متوفرة هلق. جرّب بعد شوي.',
  email_taken: 'في حساب مسجّل بهالإيميل.',
  password_too_common: 'كلمة السر هيدي سهلة كتير. اختار وحدة غيرها.',
  last_admin: 'هيدا آخر أدمن، ما فيك تحظره أو تشيله.',
  own_account: 'ما فيك تعمل هيك بحسابك إنت.',
  already_applied: 'إنت مقدّم طلب من قبل.',
  not_approved: 'حسابك كمزوّد خدمة بعد ما انقبل.',
  unknown_timezone: 'المنطقة الزمنية مش موجودة.',
  bad_schedule: 'ساعات الدوام لازم تكون بالترتيب وما تفوت ببعضها.',
  unknown_category: 'ما في هيك فئة.',
  unknown_city: 'ما في هيك مدينة.',
  slug_taken: 'هالاسم المختصر مأخوذ.',
  still_in_use: 'في خدمات بعدها عم تستعملها، فما فيها تنشال.',
  service_unavailable: 'هالخدمة ما فيها تنحجز هلق.',
  own_service: 'ما فيك تحجز خدمتك إنت.',
  slot_taken: 'هالوقت انحجز من لحظة. هيدي أقرب أوقات فاضية.',
  slot_closed: 'مزوّد الخدمة مسكّر بهالوقت.',
  slot_too_soon: 'الوقت قريب كتير. اختار وقت أبعد شوي.',
  slot_too_far: 'الوقت بعيد كتير. اختار وقت أقرب.',
  slot_off_grid: 'المواعيد بتبلّش بأوقات محددة. اختار واحد من المعروضين.',
  too_many_pending: 'عندك {limit} حجوزات ناطرة جواب. انطر وحدة منهم أو الغيها.',
  transition_not_allowed: 'هالحجز ما فيه ينتقل من {from} لـ {to}.',
  too_early_to_start: 'الشغل فيه يبلّش من {from}.',
  version_changed: 'الحجز تغيّر بهالوقت. شوفه من جديد.',
  reason_required: 'لازم تذكر السبب.',
  not_reviewable: 'فيك تقيّم بس حجز مكتمل، خلال {days} يوم.',
  already_reviewed: 'إنت قيّمت هالحجز من قبل.',
  payments_unavailable: 'الدفع مش متوفر هلق.',
  proposal_not_open: 'هالعرض ما بقى مفتوح. اطلبه من جديد.',
  proposal_changed: 'في شي تغيّر بهالعرض. اطلبه من جديد.',
  not_confirmed: 'بدنا موافقتك الواضحة أول.',
  clock_range: 'الساعة بتمشي بس لقدّام، وبالكتير {limit} دقيقة بالكل.'
} satisfies Record<ErrorCode, string>

const texts: Record<Locale, Record<ErrorCode, string>> = { en: english, ar: arabic }

/** The sentence for an error code in the caller's language; `{name}` is filled from the params. */
export function errorMessage (code: ErrorCode, locale: Locale, params: ErrorParams = {}): string {
  return texts[locale][code].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = params[name]
    return value === undefined || value === null ? placeholder : String(value)
  })
}
