const IMAGE_OR_LINK = /!?\[([^\]]{0,200})\]\([^)]{0,2000}\)/g
const ADDRESS = /(?:\b(?:https?|ftp|javascript|data|file):|\bwww\.)[^\s<>"'،]{1,2000}/giu
const TAG = /<\/?[a-z!][^>]{0,2000}>/giu
const INVISIBLE = /[\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2067\uFEFF\u{E0000}-\u{E007F}]/gu

/**
 * The text without links, images, HTML and invisible controls. Text of strangers, or a model's text made from
 * it, can then neither be clicked nor carry data out. The isolates that we set (U+2068, U+2069) stay.
 */
export function inertText(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(IMAGE_OR_LINK, '$1')
    .replace(TAG, '')
    .replace(ADDRESS, '')
    .replace(/[ \t]{2,}/g, ' ')
}
