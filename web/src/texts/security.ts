import { counted, texts } from './table'

/** What the account's page says of the second factor. */
export const securityTexts = texts({
  en: {
    security: 'Second step at sign-in',
    what: 'Beside your password, signing in then asks for a code of an authenticator app on your phone.',
    isOff: 'It is off.',
    onSince: 'On since',
    left: (count: number) =>
      counted(count, { one: 'One recovery code is left.', other: '{n} recovery codes are left.' }),
    setUp: 'Set it up',
    open: 'Open it in an app on this device',
    secret: 'Or type this key into your app:',
    code: 'Code that the app shows',
    turnOn: 'Turn it on',
    isOn: 'It is on.',
    keep:
      'Keep these recovery codes, on paper for example. Each signs in once when your phone is lost. ' +
      'They are shown this once.',
    kept: 'I have kept them',
    renew: 'Make new recovery codes',
    renewMore: 'New recovery codes end the earlier ones.',
    turnOff: 'Turn it off',
    turnOffTitle: 'Turn the second step off?',
    turnOffMore: 'Your password alone then signs in.',
    turnOffYes: 'Yes, turn it off'
  },
  ar: {
    security: 'خطوة ثانية عند تسجيل الدخول',
    what: 'إلى جانب كلمة السر، يُطلب منك عند تسجيل الدخول رمز من تطبيق مصادقة على هاتفك.',
    isOff: 'غير مفعّلة.',
    onSince: 'مفعّلة منذ',
    left: (count: number) =>
      counted(count, {
        one: 'بقي رمز احتياطي واحد.',
        two: 'بقي رمزان احتياطيان.',
        few: 'بقيت {n} رموز احتياطية.',
        many: 'بقي {n} رمزًا احتياطيًا.',
        other: 'بقي {n} رمز احتياطي.'
      }),
    setUp: 'تفعيلها',
    open: 'افتحها في تطبيق على هذا الجهاز',
    secret: 'أو اكتب هذا المفتاح في التطبيق:',
    code: 'الرمز الذي يعرضه التطبيق',
    turnOn: 'فعّلها',
    isOn: 'صارت مفعّلة.',
    keep:
      'احتفظ بهذه الرموز الاحتياطية، على ورقة مثلًا. كل رمز يدخلك مرة واحدة إذا ضاع هاتفك، ' +
      'ولن تُعرض مرة أخرى.',
    kept: 'احتفظت بها',
    renew: 'أنشئ رموزًا احتياطية جديدة',
    renewMore: 'الرموز الجديدة تُبطل السابقة.',
    turnOff: 'إيقافها',
    turnOffTitle: 'هل توقف الخطوة الثانية؟',
    turnOffMore: 'ستكفي كلمة السر وحدها لتسجيل الدخول.',
    turnOffYes: 'نعم، أوقفها'
  }
})
