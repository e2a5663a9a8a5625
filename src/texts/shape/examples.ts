/** What the documentation of the API shows in fields that hold text in this language. */
export interface ExampleTexts {
  category: string
  city: string
  serviceTitle: string
  serviceDescription: string
  businessName: string
  marketplaceName: string
  policyName: string
  aboutBusiness: string
  review: string
  reviewReply: string
  supportSubject: string
  supportText: string
  supportAnswer: string
  supportOutcome: string
  disputeWords: string
  disputeAnswer: string
  disputeReason: string
}
