/** How many are wanted. */
export const counts: Readonly<Record<string, number>> = {
  اتنين: 2,
  تنين: 2,
  تلات: 3,
  تلاته: 3,
  ثلاث: 3,
  ثلاثه: 3,
  اربع: 4,
  اربعه: 4,
  خمس: 5,
  خمسه: 5,
  ست: 6,
  سته: 6
}

/** Which one is meant, after "number" or "option". */
export const optionNumbers: Readonly<Record<string, number>> = {
  واحد: 1,
  اتنين: 2,
  تنين: 2,
  تلاته: 3,
  ثلاثه: 3,
  اربعه: 4,
  خمسه: 5
}
