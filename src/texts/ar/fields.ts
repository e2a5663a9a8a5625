import type { FieldTexts } from '../shape/fields.js'

const types: Readonly<Record<string, string>> = {
  string: 'نصاً',
  number: 'رقماً',
  integer: 'عدداً صحيحاً',
  boolean: 'true أو false',
  array: 'قائمة',
  object: 'كائناً'
}
const formats: Readonly<Record<string, string>> = {
  uuid: 'معرّفاً (UUID)',
  date: 'تاريخاً مثل 2026-12-01',
  'date-time': 'وقتاً مع فرق التوقيت مثل 2026-12-01T10:00:00+02:00',
  email: 'عنوان بريد إلكتروني',
  uri: 'عنواناً مثل https://example.org'
}

export const fields: FieldTexts = {
  required: 'مطلوب',
  unknown: 'غير معروف هنا',
  type: (type) => `يجب أن يكون ${types[type] ?? type}`,
  format: (format) => `يجب أن يكون ${formats[format] ?? format}`,
  pattern: (example) => (example === undefined ? 'ليس بالشكل الصحيح' : `يجب أن يكون بهذا الشكل: ${example}`),
  oneOf: (values) => `يجب أن يكون واحداً من ${values}`,
  empty: 'يجب ألا يكون فارغاً',
  minLength: (limit) => `يجب ألا يقلّ عدد الأحرف عن ${limit}`,
  maxLength: (limit) => `يجب ألا يزيد عدد الأحرف على ${limit}`,
  invisible: 'يجب أن يظهر منه شيء',
  minimum: (limit) => `يجب أن يكون ${limit} أو أكثر`,
  maximum: (limit) => `يجب أن يكون ${limit} أو أقل`,
  between: (minimum, maximum) => `يجب أن يكون بين ${minimum} و${maximum}`,
  minItems: (limit) => `يجب ألا يقلّ عدد العناصر عن ${limit}`,
  maxItems: (limit) => `يجب ألا يزيد عدد العناصر على ${limit}`,
  uniqueItems: 'يجب ألا يتكرّر فيه عنصر',
  minProperties: 'يجب أن يُذكر فيه حقل واحد على الأقل',
  other: 'غير صحيح'
}
