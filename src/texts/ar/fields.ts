import type { FieldTexts } from '../shape/fields.js'

export const fields: FieldTexts = {
  required: 'مطلوب',
  unknown: 'مش معروف هون',
  type: (type) => `نوعه لازم يكون ${type}`,
  format: (format) => `لازم يكون ${format} صحيح`,
  oneOf: (values) => `لازم يكون واحد من ${values}`,
  minLength: (limit) => `لازم يكون ${limit} حروف عالقليلة`,
  maxLength: (limit) => `لازم ما يزيد عن ${limit} حرف`,
  invisible: 'لازم يبيّن منو شي',
  minimum: (limit) => `لازم يكون ${limit} أو أكتر`,
  maximum: (limit) => `لازم يكون ${limit} أو أقل`,
  other: () => 'مش صحيح'
}
