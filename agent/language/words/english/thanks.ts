/** Thanks. */
export const thanks = [
  'thanks',
  'thank you',
  'thx',
  'ty',
  'tnx',
  'thanks a lot',
  'many thanks',
  'appreciate it',
  'much appreciated',
  'cheers'
]
