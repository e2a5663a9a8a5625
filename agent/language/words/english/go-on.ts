/** Asks to go on where the dialogue stands. */
export const goOn = [
  'continue',
  'continue with the previous one',
  'continue with the last one',
  'go on',
  'carry on',
  'keep going',
  'lets continue',
  'proceed',
  'move on',
  'where were we',
  'back to where we were',
  'next step',
  'last step',
  'previous step'
]
