/** What follows is wanted, and not what stands before: "the pipes are fine, but the machine leaks". */
export const contrasts = [
  'but',
  'however',
  'what we need',
  'what i need',
  "what's missing",
  'what is missing',
  'only need',
  'only want',
  'just need',
  'just want',
  'the problem is',
  'the issue is',
  'the thing is',
  'never mind those',
  'never mind that',
  'instead'
]
