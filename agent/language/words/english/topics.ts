/** Words of how a booking comes about: they make a question beside a form of asking. */
export const howItWorksWords = [
  'confirmed',
  'approve',
  'accept'
]

/** Words of how a job is paid: they make a question beside a form of asking. */
export const paymentWords = [
  'pay',
  'paying',
  'payment',
  'payments',
  'cash',
  'card',
  'cards',
  'credit card',
  'debit card',
  'visa card',
  'mastercard',
  'paypal',
  'apple pay',
  'bank transfer',
  'whish',
  'omt',
  'deposit',
  'upfront',
  'in advance',
  'currency',
  'online payment',
  'pay online',
  'cheque',
  'installments'
]

/** Words of how money comes back: they make a question beside a form of asking. */
export const refundsWords = [
  'refund',
  'refunds',
  'refunded',
  'money back',
  'reimbursed',
  'reimbursement'
]

/** Words of whom we let in, and whether one can trust them: they make a question beside a form of asking. */
export const safetyWords = [
  'checked',
  'police',
  'feel safe',
  'safety',
  'trust',
  'trusted',
  'trustworthy',
  'vetted',
  'vetting',
  'verify',
  'verified',
  'verification',
  'screened',
  'screening',
  'background',
  'criminal',
  'licensed',
  'licence',
  'license',
  'certified',
  'certificates',
  'qualified',
  'insured',
  'legit',
  'legitimate',
  'police record'
]

/** Words of what holds after the job: they make a question beside a form of asking. */
export const warrantyWords = [
  'warranty',
  'warranties',
  'guarantee',
  'guarantees',
  'guaranteed'
]

/** Words of when we and the providers work: they make a question beside a form of asking. */
export const hoursWords = [
  'opening hours',
  'working hours',
  'business hours',
  'office hours',
  'closing time'
]

/** Words of becoming a provider: they make a question beside a form of asking. */
export const joiningWords = [
  'become a provider',
  'work with you',
  'work for you',
  'join you',
  'join your team',
  'register my business',
  'register as',
  'sign up as',
  'list my services',
  'offer my services',
  'sell my services',
  'partner with you',
  'advertise my'
]

/** Words of invoices and receipts: they make a question beside a form of asking. */
export const invoicesWords = [
  'invoice',
  'invoices',
  'receipt',
  'receipts',
  'vat',
  'tax invoice',
  'proof of payment'
]

/** Words of the languages that we understand: they make a question beside a form of asking. */
export const languagesWords = [
  'speak english',
  'speak arabic',
  'speak french',
  'languages',
  'language',
  'understand arabic',
  'understand french',
  'understand english',
  'in arabic',
  'in french',
  'in english'
]

/** Words of who is writing here: they make a question beside a form of asking. */
export const identityWords = [
  'robot',
  'bot',
  'chatbot',
  'artificial intelligence',
  'real human',
  'chatgpt'
]

/** Words of what Taskego itself costs: they make a question beside a form of asking. */
export const feesWords = [
  'free to use',
  'for free',
  'free service',
  'is this free',
  'commission',
  'commissions',
  'hidden fees',
  'hidden costs',
  'hidden charges',
  'extra fees',
  'booking fee',
  'service fee',
  'service charge',
  'subscription',
  'membership',
  'extra charge',
  'fee',
  'fees',
  'charge me for using'
]

/** Words of photos of the job: they make a question beside a form of asking. */
export const jobPhotosWords = [
  'pictures of',
  'photos of the',
  'picture of the',
  'pics of the',
  'photo of the'
]

/** Words of what an address is for: they make a question beside a form of asking. */
export const addressesWords = [
  'need my address',
  'need my adress',
  'see my address',
  'see my adress',
  'know my address',
  'give my address',
  'share my address',
  'say my address'
]

/** Words of what happens with personal data: they make a question beside a form of asking. */
export const privacyWords = [
  'data',
  'personal data',
  'my information',
  'personal information',
  'privacy',
  'gdpr',
  'share my',
  'sell my data',
  'my number with'
]

/** Words of where there are providers: they make a question beside a form of asking. */
export const areasWords = [
  'areas',
  'cities',
  'towns',
  'regions',
  'serve',
  'coverage',
  'outside beirut',
  'all over lebanon',
  'whole country',
  'operate',
  'come to my village'
]

/** Words of which work there is: they make a question beside a form of asking. */
export const tradesWords = [
  'services',
  'trades',
  'categories',
  'kinds of services',
  'types of services'
]

/** Words of telephone numbers and messages: they make a question beside a form of asking. */
export const contactsWords = [
  'phone number',
  'telephone number',
  'his number',
  'her number',
  'their number',
  'whatsapp',
  'call him',
  'call her',
  'call them',
  'contact him',
  'contact her',
  'contact them',
  'message him',
  'message them',
  'text him',
  'reach him',
  'reach them',
  'contact the provider'
]

/** Words of the account itself: they make a question beside a form of asking. */
export const accountWords = [
  'password',
  'my account',
  'my profile',
  'log in',
  'login',
  'delete my account',
  'close my account',
  'sign out'
]

/** Words of vouchers and discounts: they make a question beside a form of asking. */
export const discountsWords = [
  'discount',
  'discounts',
  'promo',
  'promo code',
  'promotion',
  'promotions',
  'voucher',
  'coupon',
  'coupons',
  'special offer',
  'special offers',
  'loyalty',
  'student discount'
]

/** Words of tools and spare parts: they make a question beside a form of asking. */
export const materialsWords = [
  'materials',
  'spare parts',
  'own tools',
  'their tools',
  'tools',
  'equipment',
  'supplies',
  'detergent',
  'detergents',
  'ladder'
]

/** Words of what holds when a provider does not come: they make a question beside a form of asking. */
export const noShowTermsWords = [
  'does not come',
  'doesnt come',
  'does not show',
  'doesnt show up',
  'doesnt show',
  'dont show up',
  'do not show up',
  'nobody comes',
  'no one comes',
  'cancels on me',
  'provider cancels',
  'they cancel',
  'he cancels',
  'does a bad job',
  'breaks something',
  'damages something',
  'break something',
  'damage something',
  'something breaks'
]

/** Words of how one reviews a job: they make a question beside a form of asking. */
export const reviewingWords = [
  'feedback'
]
