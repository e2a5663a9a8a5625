import type { settings } from '../en/settings.js'

/** What each setting of the marketplace means. */
export type SettingTexts = Record<keyof typeof settings, string>
