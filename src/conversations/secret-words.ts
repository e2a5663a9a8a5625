/** What follows one of these is a secret. */
export const secretWords = [
  'password',
  'passcode',
  'كلمة السر',
  'كلمة المرور',
  'الرمز السري',
  'باسوورد'
]

/** These have other meanings: what follows is a secret where it is told to be one, or holds a digit. */
export const codeWords = [
  'pass',
  'pin',
  'cvv',
  'cvc',
  'otp'
]

/** Between such a word and the secret. */
export const beforeSecret = [
  'is',
  'was',
  'هي',
  'هو'
]
