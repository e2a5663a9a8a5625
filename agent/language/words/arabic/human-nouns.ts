/** Whoever works for us; beside a trade it is somebody who is looked for (“a party manager”). */
export const humanNouns = [
  'موظف',
  'موظفة',
  'مدير',
  'المدير'
]
