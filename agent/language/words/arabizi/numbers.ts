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
