/** Asks for a person. */
export const human = [
  'e7ke ma3 7ada',
  'ehke ma3 hada',
  'bade e7ke ma3 7ada',
  'mwazzaf',
  'mouwazzaf',
  'khedmet el zabayen',
  '5edmet el zabayen',
  'insen 7a2i2e',
  '7ada 7a2i2e'
]
