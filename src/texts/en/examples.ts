import type { ExampleTexts } from '../shape/examples.js'

export const examples: ExampleTexts = {
  category: 'Plumbing',
  city: 'Tyre',
  serviceTitle: 'Fridge repair at your home',
  serviceDescription: 'We find the fault, tell you the price, and repair it at your home.',
  businessName: 'Cedar Cooling',
  marketplaceName: 'Khidma',
  aboutBusiness: 'Fridges, ovens and washing machines, since 1998.',
  review: 'Came on time and fixed it.',
  reviewReply: 'Thank you, it was a pleasure.'
}
