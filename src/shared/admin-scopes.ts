/** The parts of what admins do: `everything` has all the others, and grants them. */
export const adminScopes = ['support', 'moderation', 'money', 'settings', 'everything'] as const
