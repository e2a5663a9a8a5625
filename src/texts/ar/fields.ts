import type { FieldTexts } from '../shape/fields.js'

export const fields: FieldTexts = {
  required: 'مطلوب',
  unknown: 'غير معروف هنا',
  type: (type) => `يجب أن يكون نوعه ${type}`,
  format: (format) => `يجب أن يكون ${format} صحيحاً`,
  oneOf: (values) => `يجب أن يكون واحداً من ${values}`,
  minLength: (limit) => `يجب ألا يقلّ عدد الأحرف عن ${limit}`,
  maxLength: (limit) => `يجب ألا يزيد عدد الأحرف على ${limit}`,
  invisible: 'يجب أن يظهر منه شيء',
  minimum: (limit) => `يجب أن يكون ${limit} أو أكثر`,
  maximum: (limit) => `يجب أن يكون ${limit} أو أقل`,
  other: () => 'غير صحيح'
}
