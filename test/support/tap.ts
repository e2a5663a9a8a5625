import root, { type Test } from 'tap'

export type { Test } from 'tap'

/**
 * What a test file's `t` is: tap's root when the file is run by itself, the lane's test of that file
 * otherwise.
 */
let fileTest: Test = root

export { fileTest as default }

/** The next test file to be imported writes into `test`. */
export function enterFile(test: Test): void {
  fileTest = test
}

export function isInLane(): boolean {
  return fileTest !== root
}
