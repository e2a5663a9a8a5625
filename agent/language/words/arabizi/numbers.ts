/** How many are wanted. */
export const counts: Readonly<Record<string, number>> = {
  tnen: 2,
  tnayn: 2,
  tlet: 3,
  tleta: 3,
  tlete: 3,
  arba3: 4,
  arb3a: 4,
  khams: 5,
  khamse: 5,
  '5ams': 5
}

/** Which one of the list is meant, behind the word for number. */
export const optionNumbers: Readonly<Record<string, number>> = {
  wa7ad: 1,
  wahad: 1,
  we7ed: 1,
  wehed: 1,
  wa7de: 1,
  tnen: 2,
  tnein: 2,
  tneen: 2,
  tnayn: 2,
  etnen: 2,
  tlete: 3,
  tlate: 3,
  tleta: 3,
  tleteh: 3,
  talete: 3,
  arb3a: 4,
  arba3a: 4,
  khamse: 5,
  '5amse': 5
}
