import type { ExampleTexts } from '../shape/examples.js'

export const examples: ExampleTexts = {
  category: 'Plumbing',
  city: 'Tyre',
  serviceTitle: 'Fridge repair at your home',
  serviceDescription: 'We find the fault, tell you the price, and repair it at your home.',
  businessName: 'Cedar Cooling',
  marketplaceName: 'Khidma',
  policyName: 'Moderate',
  aboutBusiness: 'Fridges, ovens and washing machines, since 1998.',
  review: 'Came on time and fixed it.',
  reviewReply: 'Thank you, it was a pleasure.',
  supportSubject: 'An insulting review',
  supportText: 'This review insults my wife. Please take it away.',
  supportAnswer: 'Thank you for telling us. We have read it.',
  supportOutcome: 'The review is hidden.',
  disputeWords: 'The tap still leaks, and half of the tiles are loose.',
  disputeAnswer: 'The tap is old. I offered to come again, and nobody answered.',
  disputeReason: 'The photos show that half of the work is missing.'
}
